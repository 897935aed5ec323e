package no.omland.web.cli.siting;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.dataset.DatasetKind;
import no.omland.testing.SmallCounty;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Response times from the command line, in the county of {@link SmallCounty}. */
class ResponseCommandTest {

    /** At each of the offices: longitude and latitude by cs2cs from EPSG:25833. */
    private static final String WEST = "67.1670;15.0000";

    private static final String EAST = "67.1660;15.4616";

    @TempDir
    private static Path folder;

    private static Path county;

    @BeforeAll
    static void make() {
        county = SmallCounty.in(folder);
    }

    private static CommandLineRun response(Object... words) {
        return omland(Stream.concat(Stream.of("response", "--workspace", county), Stream.of(words))
                .toArray());
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void eachUnitRollsAfterItsOwnTurnOut() throws IOException {
        Path units = file(
                "enheter.csv",
                "navn;lat;lon;turnOut\nVest;" + WEST + ";1,5\nØst;" + EAST + ";\nNy;67.1669;15.2309;0\n");

        CommandLineRun run = response(
                "--units", units, "--turn-out", "7", "--turn-out", "ny=12.5", "--list", "away", "--format", "csv");

        assertThat(run.out()).contains("\r\nVest,1.5,").contains("\r\nØst,7.0,").contains("\r\nNy,12.5,");
        assertThat(run.err()).contains("3 units that roll 1.5–12.5 min after the alarm");
    }

    @Test
    void aRequiredTimeThatIsSaidTwiceIsOne() {
        CommandLineRun run = response("--required", "20,10,10", "--format", "csv");

        assertThat(run.out().lines().map(line -> line.split(",")[0])).containsExactly("requiredMinutes", "10", "20");
    }

    @Test
    void unitsThatCanNeverBeInTimeAreNamed() {
        assertThat(response("--turn-out", "40").err())
                .contains("Nobody can be reached in time: West, East roll later than 30 min");
        assertThat(response("--turn-out", "West=40").err())
                .contains(
                        "Can never be there in time, for they roll later than 30 min, the longest required time: West");
        assertThat(response("--turn-out", "30").err()).doesNotContain("in time");
    }

    @Test
    void aUnitThatStandsTwiceIsCountedOnceWithTheShorterTurnOut() throws IOException {
        Path units = file(
                "dobbelt.csv",
                "name;lat;lon;turn-out\nVest;" + WEST + ";5\nVest;" + WEST + ";2\nØst;" + EAST
                        + ";5\nHav;67.2;10.0;5\n");

        CommandLineRun run = response("--units", units, "--list", "away", "--format", "csv");

        assertThat(run.out().lines().map(line -> line.split(",")[0] + " " + line.split(",")[1]))
                .containsExactly("responseUnit turnOutMinutes", "Vest 2.0", "Øst 5.0");
        assertThat(run.err())
                .contains("There twice on the same place, and counted once: Vest")
                .contains("Hav");
    }

    @Test
    void theUnitsOfAScenarioComeWithTheirTimes() throws IOException {
        Path study = file("studie.yaml", """
            study: Utrykning
            sites: {W: {office: West}, E: {office: East}}
            required: [8, 25]
            scenarios:
              both: {units: {Vest: {site: W, turn-out: 1.5}, Øst: {site: E}}}
              west: {as: both, without: [Øst]}
            """);

        CommandLineRun both = response("--units", "study", "--study", study, "--list", "away", "--format", "csv");
        CommandLineRun west = response(
                "--units",
                "study",
                "--study",
                study,
                "--scenario",
                "west",
                "--required",
                "30",
                "--list",
                "away",
                "--format",
                "csv");

        assertThat(both.out())
                .contains(",lost8,lost25,")
                .contains("\r\nVest,1.5,")
                .contains("\r\nØst,5.0,");
        assertThat(west.out()).contains(",lost30,").contains("\r\nVest,1.5,").doesNotContain("Øst");
        assertThat(response("--units", "study", "--study", study, "--of", "clients")
                        .err())
                .contains("counts no clients");
        assertThat(response("--units", "study").err()).contains("no study is named");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--turn-out | 10;20 | --turn-out: \"10;20\" is no turn-out",
                "--turn-out | 1.55 | --turn-out: \"1.55\" is no turn-out",
                "--turn-out | West=x | --turn-out: \"x\" is no turn-out",
                "--turn-out | Oslo=3 | none of the 2 units is called \"oslo\"",
                "--required | 10;20 | --required: \"10;20\" is no required time",
                "--required | 0 | --required: \"0\" is no required time",
                "--required | , | --required: \",\" is no required time",
            })
    void whatCannotBeReadIsToldByTheNameOfItsOption(String option, String written, String message) {
        CommandLineRun run = response(option, written);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("list of places");
    }

    @Test
    void unitsOfAnImportedLayerRollAfterTheirOwnTurnOutToo() throws IOException {
        Path file = SmallCounty.in(Files.createDirectory(folder.resolve("layer")));
        Workspaces.importText(file, "stasjoner.geojson", """
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
            {"type": "Feature", "properties": {"navn": "Stasjon V", "turnOut": 1.5}, "geometry": {"type": "Point", "coordinates": [500000, 7450000]}},
            {"type": "Feature", "properties": {"navn": "Stasjon Ø"}, "geometry": {"type": "Point", "coordinates": [520000, 7450000]}}]}
            """, Optional.of(DatasetKind.LAYER), Optional.of("stasjoner"));

        CommandLineRun run =
                omland("response", "--workspace", file, "--units", "stasjoner", "--list", "away", "--format", "csv");

        assertThat(run.out()).contains("\r\nStasjon V,1.5,").contains("\r\nStasjon Ø,5.0,");
    }

    @Test
    void aTurnOutOfAFileThatCannotBeReadIsToldByItsLine() throws IOException {
        Path units = file("feil.csv", "navn;lat;lon;forspenningstid\nVest;" + WEST + ";fem\n");

        assertThat(response("--units", units).err()).contains("feil.csv:2: \"fem\" is no turn-out");
    }
}
