package no.omland.web.cli.travel;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.testing.SmallCounty;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.Refusal;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speed table of a workspace on the command line, in the county of {@link SmallCounty}, where one walks 20 km between the offices: 20.008 on the ground, since UTM draws them 0.04 % too short. */
class TravelSpeedsCommandTest {

    @TempDir
    private Path folder;

    private String county = "";

    @BeforeEach
    void importCounty() {
        county = SmallCounty.in(folder).toString();
    }

    private CommandLineRun speeds(String... more) {
        return run("travel speeds", more);
    }

    private CommandLineRun run(String words, String... more) {
        return omland(Stream.of(Stream.of(words.split(" ")), Stream.of(more), Stream.of("--workspace", county))
                .flatMap(each -> each)
                .toArray());
    }

    private String walk() {
        return run("travel matrix --mode foot --format csv")
                .out()
                .lines()
                .toList()
                .get(1);
    }

    @Test
    void whatIsChangedIsKeptAndTravelledBy() {
        assertThat(walk()).startsWith("West,East,true,240.1,20.0");
        CommandLineRun run = speeds("--set", "WALKING,*,*,4,3,our own", "--format", "json");
        assertThat(run.err()).contains("1 of 16 rows are changed");
        assertThat(walk()).startsWith("West,East,true,300.1,20.0");
        assertThat(speeds().out())
                .containsPattern("on foot +\\* +\\* +km/h +4 +3 +yes +5 +4.5 +our own +assumed: 5 km/h is usual");
        assertThat(speeds("--defaults").err()).contains("0 of 16 rows are changed");
        assertThat(walk()).startsWith("West,East,true,240.1,20.0");
    }

    @Test
    void theCsvIsTheFormThatIsTakenInAgain() throws IOException {
        Path file = folder.resolve("speeds.csv");
        Files.writeString(
                file, speeds("--format", "csv").out().replace("WALKING,*,*,5,4.5,", "WALKING,*,*,10,4.5,ran: "));
        assertThat(speeds("--import", file.toString()).err()).contains("1 of 16 rows are changed");
        assertThat(walk()).startsWith("West,East,true,120.0,20.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROAD,COUNTY,*,0,50 | 1 | ROAD COUNTY is 0 km/h; at least 1 is expected",
                "ROAD,COUNTY,*,60,201 | 1 | ROAD COUNTY is 201 km/h; at most 200 is expected",
                "ROAD,LANE,*,60,60 | 1 | \"LANE\" cannot be read",
            })
    void figuresThatCannotBeAreRefusedWithTheirRowAndNothingIsKept(String row, int exit, String message) {
        CommandLineRun run = speeds("--set", row);
        assertThat(run.exitCode()).isEqualTo(exit);
        assertThat(run.err()).contains(message);
        Refusal.assertNoTrace(run);
        assertThat(speeds().err()).contains("0 of 16 rows are changed");
    }

    @Test
    void aRowWithTooFewFiguresIsRefused() {
        Refusal.assertRefused(
                speeds("--set", "ROAD,COUNTY,*,60"),
                ExitCode.WRONG_USE,
                "speeds.form",
                "--set",
                "\"ROAD,COUNTY,*,60\" is no row of the speed table",
                "write KIND,CLASS,STRUCTURE,SUMMER,WINTER and, after one more comma, why, such as"
                        + " ROAD,COUNTY,*,55,50,own measurements");
    }
}
