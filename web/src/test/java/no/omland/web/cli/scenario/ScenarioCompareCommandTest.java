package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static no.omland.web.cli.scenario.SognStudy.STUDY;
import static no.omland.web.cli.scenario.SognStudy.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland scenario compare} and {@code resilience} on the sample study of Sogn. */
final class ScenarioCompareCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void loadTheSample() {
        SognStudy.load();
    }

    @Test
    void aScenarioIsNotComparedWithItself() {
        assertRefused(
                omland("scenario", "compare", STUDY, "--scenario", "i-dag", "--workspace", WORKSPACE),
                2,
                "scenario.nothing-beside",
                "--scenario i-dag",
                "\"i-dag\" stands alone; there is nothing to compare it with",
                "choose another with --scenario or --before: i-dag, sentral-sogndal, sentral-luster, sentral-aardal,"
                        + " sentral-vik, sentral-laerdal, sentral-aurland, desentral, desentral-to-dager,"
                        + " sentral-moterom");
    }

    @Test
    void whatChangesForEachPlaceIsWrittenForOtherPrograms() throws IOException {
        Path map = folder.resolve("endring.geojson");
        CommandLineRun run =
                omland("scenario", "compare", STUDY, "--scenario", "desentral", "--workspace", WORKSPACE, "--map", map);

        JsonNode features = new ObjectMapper().readTree(map.toFile()).get("features");
        long people = 0;
        for (JsonNode each : features) {
            JsonNode place = each.get("properties");
            people += place.get("people").asLong();
            assertThat(place.get("minutesMore").asDouble())
                    .isCloseTo(
                            place.get("minutesAfter").asDouble()
                                    - place.get("minutesBefore").asDouble(),
                            within(0.11));
            if (place.get("settlement").asText().equals("Aurlandsvangen")) {
                assertThat(place.get("officeBefore").asText()).isEqualTo("Nav Aurland og Lærdal");
                assertThat(place.get("officeAfter").asText()).isEqualTo("Nav Aurland");
                assertThat(place.get("minutesMore").asDouble()).isNegative();
            }
        }
        assertThat(run.exitCode()).isZero();
        assertThat(people).isEqualTo(29_715);
        assertRefused(
                omland("scenario", "compare", STUDY, "--travel", "transit", "--workspace", WORKSPACE, "--map", map),
                2,
                "scenario.map-by-car",
                "--map " + map,
                "places by minutes are written for travel by car only",
                "take --map, or --travel transit and --response, away");
    }

    @Test
    void scenariosAreHeldAgainstTheFirst() {
        CommandLineRun run = omland(
                "scenario",
                "compare",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--scenario",
                "desentral",
                "--by",
                "settlement");

        assertThat(run.err()).contains("each is compared with: I dag, fem kontor");
        assertThat(run.out().lines()).hasSize(30);
        // Aurlandsvangen gets an office of its own.
        assertThat(run.out())
                .containsPattern("desentral,Aurland,Aurlandsvangen,people,1067,[0-9.]+,0.0,-[0-9.]+,1067,0");
        assertThat(omland("scenario", "compare", STUDY, "--workspace", WORKSPACE, "--by", "office")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void closedStretchesAreHeldSideBySide() {
        CommandLineRun run = omland(
                "scenario",
                "resilience",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--by",
                "stretch",
                "--scenario",
                "desentral",
                "--scenario",
                "sentral-sogndal",
                "--season",
                "summer",
                "--top",
                "2");

        assertThat(run.out())
                .startsWith("season,worstBy,stretch,links,"
                        + "sentral-sogndal.cutOff,sentral-sogndal.lostMinutes,sentral-sogndal.further,sentral-sogndal.newlyOnlyByFerry,"
                        + "desentral.cutOff,desentral.lostMinutes");
        assertThat(run.out().lines().skip(1).map(line -> line.split(",")[1]))
                .as("two of each list, those in which the scenarios differ before the dead ends that are alike")
                .containsExactly("time", "time", "cutOff", "cutOff");
    }

    @Test
    void whatOpeningDaysDoIsInTheTableWhenTheyDiffer() {
        CommandLineRun differ =
                omland("scenario", "compare", STUDY, "--workspace", WORKSPACE, "--scenario", "desentral-to-dager");
        CommandLineRun alike =
                omland("scenario", "compare", STUDY, "--workspace", WORKSPACE, "--scenario", "desentral");

        assertThat(differ.out()).contains("weekday min after", "28.5");
        assertThat(alike.out()).contains("min after").doesNotContain("weekday");
    }

    @Test
    void theWorstStretchIsFirstInBothSeasons() {
        CommandLineRun run = omland(
                "scenario",
                "resilience",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--scenario",
                "sentral-sogndal",
                "--top",
                "3");

        List<String[]> rows =
                run.out().lines().skip(1).map(line -> line.split(",", -1)).toList();
        assertThat(rows.stream().map(cells -> cells[1] + " " + cells[2]))
                .containsExactly(
                        "summer cutOff",
                        "summer cutOff",
                        "summer cutOff",
                        "summer time",
                        "summer time",
                        "summer time",
                        "winter cutOff",
                        "winter cutOff",
                        "winter cutOff",
                        "winter time",
                        "winter time",
                        "winter time");
        // What the roads of the sample do, found by searching anew with each closed: SognClosingsTest.
        assertThat(rows.get(2)[3] + " " + rows.get(2)[4])
                .isEqualTo("Fjærland–Sogndalsfjøra "
                        + "Fjærland–Sogndalsfjøra-1; Fjærland–Sogndalsfjøra-2; Fjærland–Sogndalsfjøra-tunnel");
        assertThat(rows.get(4)[3]).isEqualTo("Hafslo–Sogndalsfjøra");
        assertThat(rows.get(4)[9]).as("newly only by ferry").isEqualTo("17219");
    }

    /** The worst road has eight settlements beyond a limit: three of them in the table, all in CSV. */
    @Test
    void aTableHasTheFirstSettlementsAndHowManyMore() {
        List<String> table = omland(
                        "scenario",
                        "resilience",
                        STUDY,
                        "--workspace",
                        WORKSPACE,
                        "--scenario",
                        "sentral-sogndal",
                        "--season",
                        "summer")
                .out()
                .lines()
                .toList();

        assertThat(table)
                .anySatisfy(line -> assertThat(line)
                        .contains("Hermansverk–Sogndalsfjøra")
                        .containsPattern("Hermansverk, Vikøyri, \\S+ … (and|og) \\d+ (more|til)$"));
        assertThat(table).allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
    }
}
