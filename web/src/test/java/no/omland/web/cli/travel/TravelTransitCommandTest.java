package no.omland.web.cli.travel;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.testing.Sogn;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public transport on the command line, in the sample data of Sogn. Times are those that the report prints ({@code data/sogn/public-transport.csv}). */
class TravelTransitCommandTest {

    @TempDir
    static Path folder;

    private static Path sogn = Path.of("");

    @BeforeAll
    static void importSogn() {
        sogn = Sogn.in(folder);
    }

    private static CommandLineRun transit(String... words) {
        return omland(Stream.of(
                        Stream.of("travel", "transit"),
                        Stream.of(words),
                        Stream.of("--date", "2026-03-04", "--workspace", sogn))
                .flatMap(each -> each)
                .toArray());
    }

    @Test
    void whoCannotIsToldWithTheReasonAndCounted() {
        CommandLineRun run = transit("--office", "sogndal");

        assertThat(run.out())
                .containsPattern("Veitastrond +297 +Nav Sogndal +no .*no departure leads there that day")
                .containsPattern("Flåm +483 +Nav Sogndal +no .*arrives too late to be done before it closes")
                .containsPattern("Kaupanger +1,561 +Nav Sogndal +yes")
                .doesNotContain("Infinity", "2147483647");
        assertThat(run.err())
                .contains("Wednesday 2026-03-04, open 09:00–15:00, 30 minutes at the office; on foot at most 1,000 m")
                .contains("illustrasjon")
                .contains("Nav Sogndal: 19 of 29 places (26,298 people) get there and home in a day.")
                .contains("3 (1,275 people): gets there, but not home again by three the next night");
    }

    @Test
    void departuresAreThoseThatArePrinted() {
        // Printed: 2 departures, 1 change, 158 to 203 minutes.
        CommandLineRun run =
                transit("--from", "Vikøyri", "--office", "luster", "--show", "departures", "--format", "csv");

        assertThat(run.out().lines().filter(line -> line.startsWith("THERE")))
                .containsExactly("THERE,06:07,08:45,158.0,1", "THERE,11:01,14:24,203.0,1");
    }

    @Test
    void theShortestRoundTripIsToldLineByLine() {
        CommandLineRun run = transit(
                "--from",
                "Lærdalsøyri",
                "--office",
                "luster",
                "--open",
                "08:45",
                "--close",
                "15:25",
                "--need",
                "400",
                "--show",
                "legs",
                "--format",
                "csv");

        assertThat(run.out().lines())
                .containsExactly(
                        "way,means,line,headsign,from,leave,to,arrive",
                        "THERE,RIDE,S2,Sogndal,Lærdalsøyri,06:43,Sogndalsfjøra,07:48",
                        "THERE,RIDE,S1,Gaupne,Sogndalsfjøra,08:05,Gaupne,08:45",
                        "HOME,RIDE,S1,Sogndal,Gaupne,15:25,Sogndalsfjøra,16:05",
                        "HOME,RIDE,S2,Lærdal,Sogndalsfjøra,16:11,Lærdalsøyri,17:16");
    }

    @Test
    void theEarliestArrivalOfWhoIsReadyAtATime() {
        CommandLineRun run = transit(
                "--from", "Vikøyri", "--office", "luster", "--show", "arrivals", "--leave", "07:00", "--format", "csv");

        assertThat(run.out().lines())
                .containsExactly(
                        "from,office,reached,leave,arrive,minutes,changes",
                        "Vikøyri,Nav Luster (Gaupne),true,11:01,14:24,203.0,1");
    }

    @Test
    void roundTripsAreListedAndNoneIsSaidInWords() {
        assertThat(transit("--from", "Kaupanger", "--office", "sogndal", "--show", "trips", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(4)
                .contains("leaveHome,arrive,leaveOffice,homeAgain,minutesAway,changes");
        CommandLineRun none = transit("--from", "Feios", "--office", "sogndal", "--show", "trips");
        assertThat(none.err()).contains("Feios–Nav Sogndal: gets there, but not home again by three the next night");
    }

    @ParameterizedTest
    @CsvSource({"errands,29", "arrivals,29"})
    void geoJsonHasAPointForEachPlace(String show, int places) {
        JsonNode json = transit("--office", "sogndal", "--show", show, "--format", "geojson")
                .json();

        assertThat(json.get("features")).hasSize(places);
        assertThat(json.at("/features/0/geometry/type").asText()).isEqualTo("Point");
    }

    @Test
    void geoJsonOfTheLegsIsTheirLines() {
        JsonNode json = transit("--from", "Lærdalsøyri", "--office", "luster", "--show", "legs", "--format", "geojson")
                .json();

        assertThat(json.at("/features/0/geometry/type").asText()).isEqualTo("LineString");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --open nine           | error: open: "nine" is no time of day
        --close 08:00         | error: close: the office closes at 08:00, which is not after 09:00, when it opens
        --need all            | error: need: "all" cannot be used; a number from 0 to 1440 is expected
        --office Bergen       | error: Bergen: there is no settlement, office or stop "Bergen" here (0 fit)
        --show legs           | error: --from: this is told of one place at a time, and 29 are meant
        """)
    void whatCannotBeAskedIsRefused(String options, String error) {
        CommandLineRun run = transit(options.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(error).contains("hint: ");
    }
}
