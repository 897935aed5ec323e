package no.omland.web.transit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallCounty;
import no.omland.testing.Sogn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public transport over HTTP, in the sample data of Sogn. Times are those that the report prints ({@code data/sogn/public-transport.csv}). */
class TransitRoutesTest {

    private static final String WEDNESDAY = "date=2026-03-04";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(Sogn.in(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theTimetableTellsItsDaysItsOfficesAndThatItIsAnIllustration() {
        JsonNode answer = server.json("/api/travel/transit?" + WEDNESDAY);

        assertThat(answer.get("illustrative").asBoolean()).isTrue();
        assertThat(answer.get("firstDay").asText()).isEqualTo("2026-01-01");
        assertThat(answer.get("lastDay").asText()).isEqualTo("2027-12-31");
        assertThat(answer.get("dayOfWeek").asText()).isEqualTo("WEDNESDAY");
        assertThat(answer.get("open").asText()).isEqualTo("09:00");
        assertThat(answer.get("offices").findValuesAsText("id")).contains("sogndal", "vik");
    }

    @Test
    void errandsTellOfEveryPlaceAndOfThoseWhoCannotTheReason() {
        JsonNode answer = server.json("/api/travel/transit/errands?office=sogndal&" + WEDNESDAY);

        assertThat(answer.get("rows")).hasSize(29);
        int people = 0;
        for (JsonNode row : answer.get("rows")) {
            boolean feasible = row.get("feasible").asBoolean();
            assertThat(row.get("hindrance").isNull()).isEqualTo(feasible);
            assertThat(row.get("minutesAway").isNull()).isNotEqualTo(feasible);
            assertThat(row.get("longitude").asDouble()).isBetween(6.0, 8.0);
            people += row.get("people").asInt();
        }
        int summed = 0;
        for (JsonNode sum : answer.get("sums")) {
            summed += sum.get("people").asInt();
        }
        assertThat(summed).isEqualTo(people);
        assertThat(hindrance(answer, "Veitastrond")).isEqualTo("NO_WAY_THERE");
        assertThat(hindrance(answer, "Flåm")).isEqualTo("TOO_LATE_THERE");
        assertThat(hindrance(answer, "Balestrand")).isEqualTo("NO_WAY_HOME");
    }

    private static String hindrance(JsonNode answer, String from) {
        for (JsonNode row : answer.get("rows")) {
            if (row.get("from").asText().equals(from)) {
                return row.get("hindrance").asText();
            }
        }
        return "no row of " + from;
    }

    @Test
    void errandsComeAsCsv() {
        String csv = server.get("/api/travel/transit/errands?office=luster&from=Gaupne&format=csv&" + WEDNESDAY)
                .text();

        assertThat(csv.lines())
                .containsExactly(
                        "from,people,office,feasible,minutesAway,minutesThere,changes,leaveHome,arrive,leaveOffice,homeAgain,"
                                + "roundTrips,departures,minutesFastest,minutesSlowest,minutesOnFoot,hindrance",
                        "Gaupne,1273,Nav Luster (Gaupne),true,30.0,0.0,0,09:00,09:00,09:30,09:30,1,0,,,0.0,");
    }

    @Test
    void theDayOfAPlaceIsToldLegByLeg() {
        JsonNode day =
                server.json("/api/travel/transit/day?from=L%C3%A6rdals%C3%B8yri&office=luster&open=08:45&close=15:25"
                        + "&need=400&" + WEDNESDAY);

        // Printed: Lærdal 06:43 to Gaupne 08:45; Gaupne 15:25 to Lærdal 17:16.
        assertThat(day.at("/best").toString())
                .isEqualTo(
                        "{\"leaveHome\":\"06:43\",\"arrive\":\"08:45\",\"leaveOffice\":\"15:25\",\"homeAgain\":\"17:16\","
                                + "\"minutesAway\":633.0,\"changes\":2}");
        assertThat(day.get("legs").findValuesAsText("line")).isEqualTo(List.of("S2", "S1", "S1", "S2"));
        assertThat(day.get("legs").findValuesAsText("way")).isEqualTo(List.of("THERE", "THERE", "HOME", "HOME"));
        assertThat(day.at("/lines/features")).hasSize(4);
        assertThat(day.get("departures")).hasSize(10);
    }

    @Test
    void aPlaceOnTheMapIsAPlaceToo() {
        JsonNode near = server.json("/api/travel/transit/day?from=61.110,7.489&office=luster&" + WEDNESDAY);
        JsonNode far = server.json("/api/travel/transit/day?from=61.3,6.0&office=luster&" + WEDNESDAY);

        assertThat(near.get("feasible").asBoolean()).isTrue();
        assertThat(near.at("/legs/0/means").asText()).isEqualTo("WALK");
        assertThat(far.get("hindrance").asText()).isEqualTo("NO_STOP_NEAR_HOME");
        assertThat(far.at("/best").isNull()).isTrue();
    }

    @Test
    void whatIsPrintedComesBesideWhatIsComputed() {
        JsonNode rows = server.json("/api/travel/transit/printed?" + WEDNESDAY).get("rows");

        assertThat(rows).hasSize(4);
        for (JsonNode row : rows) {
            assertThat(row.at("/computed/departures").asText())
                    .isEqualTo(row.at("/printed/departures").asText());
            assertThat(row.at("/computed/slowest").asDouble())
                    .isEqualTo(row.at("/printed/slowest").asDouble());
        }
        // The printed example is faster than what is printed as fastest; see data/sogn/gtfs/README.md.
        assertThat(rows.get(3).at("/printed/fastest").asText()).isEqualTo("119");
        assertThat(rows.get(3).at("/computed/fastest").asDouble()).isEqualTo(111.0);
    }

    @ParameterizedTest
    @CsvSource({
        "errands?open=nine, transit.clock",
        "errands?open=15:00&close=09:00, transit.hours",
        "errands?close=27:30, transit.clock",
        "errands?need=-5, transit.amount",
        "errands?walk=far, transit.amount",
        "errands?changes=99, transit.amount",
        "errands?date=yesterday, transit.day",
        "errands?date=2031-01-01, gtfs.date-outside",
        "errands?from=Atlantis, transit.place-unknown",
        "errands?office=a, transit.place-unknown",
        "errands?from=99.0&office=vik, transit.place-unknown",
        "'errands?from=10.0,20.0', place.invalid",
        "day?office=vik, transit.one-place",
        "day?from=Feios, transit.one-place"
    })
    void whatCannotBeAskedIsRefusedWithWhatToDo(String question, String code) {
        RunningServer.Answer answer = server.get("/api/travel/transit/" + question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"code\":\"" + code + "\"").contains("\"hint\":\"");
    }

    @Test
    void tooManyJourneysAtOnceAreRefused() {
        StringBuilder at = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            at.append("&at=61.").append(100 + i).append(",7.1");
        }

        RunningServer.Answer answer = server.get("/api/travel/transit/errands?" + WEDNESDAY + at);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("transit.too-many").contains("2030");
    }

    @Test
    void aWorkspaceWithoutTimetableSaysWhatToImport(@TempDir Path other) {
        try (RunningServer without = RunningServer.over(SmallCounty.in(other))) {
            RunningServer.Answer answer = without.get("/api/travel/transit/errands");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("transit.no-timetable").contains("GTFS");
        }
    }
}
