package no.omland.web.cli.network;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.Refusal;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schematic networks with odd figures: told with their rows, and no hindrance to the rest. R is an island, 22 km north of Q. */
class OddLinksCommandTest {

    private static final String NODES = "navn;lon;lat\nP;7.0;61.0\nQ;7.1;61.0\nR;7.1;61.2\n";
    private static final String COLUMNS = "from,to,km,kmh,minutes,kind,headway_minutes\n";

    @TempDir
    Path folder;

    private CommandLineRun importing(String rows) throws IOException {
        return omland(
                "network",
                "import",
                Files.writeString(folder.resolve("lenker.csv"), COLUMNS + rows),
                "--nodes",
                Files.writeString(folder.resolve("steder.csv"), NODES),
                "--workspace",
                folder.resolve("arbeid.gpkg"),
                "--format",
                "csv");
    }

    private JsonNode route(String from, String to, String... more) {
        Object[] words = Stream.concat(
                        Stream.of(
                                "travel",
                                "route",
                                "--workspace",
                                folder.resolve("arbeid.gpkg"),
                                "--from",
                                from,
                                "--to",
                                to,
                                "--format",
                                "json"),
                        Stream.of(more))
                .toArray();
        CommandLineRun run = omland(words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    /** 10 km at 60 km/h, 20 minutes over, 15 + ln 2 of waiting for one an hour, 3 at the quays; the same speed all year. */
    @Test
    void aSpeedOfATableIsDrivenAndAnIslandWithOnlyAFerryIsReached() throws IOException {
        importing("P,Q,10,60,,road,\nQ,R,,,20,ferry,60\n");
        assertThat(route("61.0,7.0", "61.0,7.1").get("minutes").asText()).isEqualTo("10.0");
        assertThat(route("61.0,7.0", "61.0,7.1", "--season", "winter")
                        .get("minutes")
                        .asText())
                .isEqualTo("10.0");
        JsonNode island = route("61.2,7.1", "61.0,7.0");
        assertThat(island.get("reached").asBoolean()).isTrue();
        assertThat(island.get("minutes").asText()).isEqualTo("48.7");
        assertThat(omland(
                                "travel",
                                "route",
                                "--workspace",
                                folder.resolve("arbeid.gpkg"),
                                "--from",
                                "61.15,7.1",
                                "--to",
                                "61.0,7.0")
                        .exitCode())
                .as("out in the fjord")
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @ParameterizedTest
    @CsvSource({
        "'Q,R,,,20,ferry,20000', headway_minutes, 20000",
        "'Q,R,,,20,ferry,100000', headway_minutes, 100000",
        "'Q,R,,,20000,ferry,60', minutes, 20000",
        "'Q,R,10,,447392.5,road,', minutes, 447392.5",
    })
    void aTimeThatCannotBeIsToldWithItsRowAndTheRestWorks(String row, String column, String value) throws IOException {
        CommandLineRun run = importing("P,Q,10,60,,road,\n" + row + "\n");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("warning link.number-impossible × 1")
                .contains("row 3: " + value + " can be no " + column
                        + ": a number above 0 and up to 10080 is expected; it counts as not stated");
        JsonNode route = route("61.0,7.0", "61.2,7.1");
        assertThat(route.get("reached").asBoolean()).isTrue();
        assertThat(route.get("minutes").asDouble()).isBetween(15.0, 200.0);
        assertThat(omland("network", "check", "--workspace", folder.resolve("arbeid.gpkg"))
                        .err())
                .as("the workspace keeps what was found")
                .contains("row 3: " + value);
    }

    @Test
    void allThatIsWrongInATableIsToldWithItsRowsAndALinkThatIsLeftOutIsAnError() throws IOException {
        CommandLineRun run = importing("""
            P,Q,10,0,,road,
            P,Q,10,250,,road,
            Q,R,-5,50,,road,
            Q,R,30,50,-3,road,
            Q,R,31,0.4,,road,
            P,X,10,50,,road,
            P,R,40,50,,skyway,
            """);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err())
                .contains(
                        "error link.end-unknown × 1",
                        "row 7: nobody says where \"X\" is; the link is no part of the network",
                        "warning link.speed-impossible × 3",
                        "row 2: 0 km/h can be no speed limit: a number from 1 to 200 is expected",
                        "row 3: 250 km/h can be no speed limit",
                        "row 6: 0.4 km/h can be no speed limit",
                        "row 4: -5 can be no km",
                        "row 5: -3 can be no minutes",
                        "row 8: \"skyway\" is no known word in the column \"kind\"; it counts as unknown; ROAD,"
                                + " CAR_FERRY, PASSENGER_FERRY, PATH would be known",
                        "link.repeated × 1",
                        "row 3: the same link as in row 2; it counts once");
        assertThat(run.out()).startsWith("networkMeasure,").doesNotContain("link.");
        assertThat(omland("network", "check", "--workspace", folder.resolve("arbeid.gpkg"))
                        .err())
                .contains("row 7: nobody says where \"X\" is");
    }

    @Test
    void aTableWithoutRowsIsSaidToBeThat() throws IOException {
        Refusal.assertRefused(
                importing(""),
                ExitCode.BAD_DATA,
                "road-links.no-rows",
                "lenker.csv",
                "the table has columns of links, but no rows",
                "write one row for each link under the columns, or leave the file out");
    }

    /** 4.25 km at 60 km/h is 4 minutes and a quarter. Each instant is the same minute at the end of a step and at the beginning of the next. */
    @Test
    void clocksOfARouteFollowOneAnother() throws IOException {
        importing("P,Q,4.25,60,,road,\nQ,R,,,20,ferry,60\n");
        JsonNode answer = route("61.0,7.0", "61.2,7.1", "--leave-at", "08:00");
        assertThat(answer.get("steps").findValuesAsText("begin").get(0)).isEqualTo("08:00");
        assertThat(answer.get("steps").findValuesAsText("ends").get(0)).isEqualTo("08:05");
        assertThat(answer.get("steps").findValuesAsText("begin").get(1)).isEqualTo("08:05");
        assertThat(answer.get("steps").findValuesAsText("ends").get(1))
                .isEqualTo(answer.get("arrive").asText());
    }
}
