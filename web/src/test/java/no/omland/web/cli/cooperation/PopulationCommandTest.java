package no.omland.web.cli.cooperation;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.testing.OutsideFiles;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample's projection of Sogn on the command line. Expected figures: Aurland has 1,836 people in 2025 (Statistics Norway), 6 % of them over 80 by the sample's rule, who double. */
class PopulationCommandTest {

    @TempDir
    static Path folder;

    private static Path sogn;
    private static Path empty;

    @BeforeAll
    static void importProjection() throws IOException {
        sogn = folder.resolve("sogn.gpkg");
        omland("import", OutsideFiles.ofDataset("sogn", "population-projection.csv"), "--workspace", sogn);
        empty = folder.resolve("empty.gpkg");
        Path table = Files.writeString(folder.resolve("a.csv"), "a;b\n1;2\n");
        omland("import", table, "--workspace", empty);
    }

    private static CommandLineRun population(Path workspace, String... words) {
        return omland(Stream.of(Stream.of("population"), Stream.of(words), Stream.of("--workspace", workspace))
                .flatMap(each -> each)
                .toArray());
    }

    @Test
    void peopleOver80DoubleInTheSample() {
        CommandLineRun run = population(sogn, "--age", "80+", "--year", "2025,2035,2050", "--format", "csv");
        assertThat(run.out().lines())
                .hasSize(1 + 6 * 3)
                .contains(
                        "number,name,ages,year,people,growth,lacks",
                        "4641,Aurland,80+,2025,110,1.0000,",
                        "4641,Aurland,80+,2035,154,1.4000,",
                        "4641,Aurland,80+,2050,220,2.0000,");
    }

    @Test
    void everybodyOf2025IsTheMunicipalitysPopulation() {
        assertThat(population(sogn, "--year", "2025", "--format", "csv").out())
                .contains("4641,Aurland,0+,2025,1836,", "4640,Sogndal,0+,2025,12496,");
    }

    @Test
    void aYearThatIsNotThereIsSaidNotGuessed() {
        CommandLineRun run = population(sogn, "--age", "80+", "--year", "2025,2033");
        assertThat(run.out()).containsPattern("Aurland +80\\+ +2033 +– +– +no such year");
        assertThat(run.err()).contains("Figures not told: 6");
        assertThat(population(sogn, "--age", "75+", "--year", "2025", "--format", "csv")
                        .out())
                .contains("4641,Aurland,75+,2025,,,ages");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --age | gamle | projection.age | age | gamle is no span of ages | write 80+, 67-79, 6, or 0+ for everybody
        --year | snart | projection.year | year | snart is no year | write years with commas between them, such as 2025,2035,2050
        """)
    void wishesThatCannotBeReadAreRefused(
            String option, String value, String code, String where, String said, String hint) {
        assertRefused(population(sogn, option, value), ExitCode.WRONG_USE, code, where, said, hint);
    }

    @Test
    void anAlternativeThatIsNotThereIsRefused() {
        assertRefused(
                population(sogn, "--alternative", "HHHH"),
                ExitCode.WRONG_USE,
                "projection.alternative",
                "alternative",
                "there is no alternative HHHH; there are ",
                "write one of them as it stands, or a part of it that no other has");
    }

    @Test
    void aWorkspaceWithoutProjectionSaysHowToGetOne() {
        assertRefused(
                population(empty),
                ExitCode.WRONG_USE,
                "projection.none",
                "empty.gpkg",
                "there is no projection of the population in it",
                "import one: omland import FILE.csv --as population-projection");
    }
}
