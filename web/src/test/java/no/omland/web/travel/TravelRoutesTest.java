package no.omland.web.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import no.omland.issue.DataException;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallCounty;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Travel over HTTP, in the county of {@link SmallCounty}, which says where the minutes come from. */
class TravelRoutesTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(SmallCounty.in(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOfficesComeWithTheirPlacesInDegrees() {
        JsonNode answer = server.json("/api/travel/offices");
        assertThat(answer.get("offices").findValuesAsText("name")).containsExactly("West", "East");
        // echo 500000 7450000 | cs2cs -f %.5f EPSG:25833 EPSG:4326
        assertThat(answer.at("/offices/0/longitude").asDouble()).isEqualTo(15.0);
        assertThat(answer.at("/offices/0/latitude").asDouble()).isBetween(67.1, 67.3);
        assertThat(answer.get("peopleLayer").asText()).isEqualTo("settlements");
        assertThat(answer.get("links").asInt()).isEqualTo(5);
        assertThat(answer.get("knowsSea").asBoolean()).isFalse();
        assertThat(answer.get("ferries")).hasSize(1);
    }

    @Test
    void timesInStraightLinesNeedNoRoadAndAreTheSameBothWays() {
        JsonNode row = server.json("/api/travel/times?lat=67.2&lon=15.5&mode=foot&asTheCrowFlies=1&office=w")
                .at("/rows/0");
        JsonNode longer = server.json("/api/travel/times?lat=67.2&lon=15.5&mode=foot&asTheCrowFlies=2&office=w")
                .at("/rows/0");
        assertThat(row.get("minutes")).isEqualTo(row.get("backMinutes"));
        assertThat(longer.get("minutes").asDouble())
                .isCloseTo(2 * row.get("minutes").asDouble(), within(0.11));
        assertThat(longer.get("kilometres").asDouble())
                .isCloseTo(2 * row.get("kilometres").asDouble(), within(0.11));
    }

    @Test
    void areasForAMapHaveFewerCornersAndTheirBordersAreWithinAQuarterOfACell() {
        String path = "/api/travel/catchments?limits=60&each=0";
        Coordinate[] traced = shell(server.json(path));
        Coordinate[] drawn = shell(server.json(path + "&detail=map"));

        assertThat(drawn).hasSizeLessThan(traced.length / 2);
        LinearRing border = new GeometryFactory().createLinearRing(drawn);
        // A metre more, for the decimals of the degrees.
        assertThat(traced)
                .allSatisfy(
                        corner -> assertThat(border.distance(border.getFactory().createPoint(corner)))
                                .isLessThan(62.5 + 1));
    }

    /** The first area's outer ring in metres, near enough, at 67.2° north. */
    private static Coordinate[] shell(JsonNode answer) {
        JsonNode ring = answer.at("/areas/features/0/geometry/coordinates/0/0");
        return StreamSupport.stream(ring.spliterator(), false)
                .map(each -> new Coordinate(
                        each.get(0).asDouble() * 111_320 * Math.cos(Math.toRadians(67.2)),
                        each.get(1).asDouble() * 111_320))
                .toArray(Coordinate[]::new);
    }

    @Test
    void catchmentsComeWithTheirPeopleForEachOfficeAndTogether() {
        JsonNode answer = server.json("/api/travel/catchments?limits=15,60");
        JsonNode curve = answer.at("/people/0/curve");
        answer.get("people").forEach(each -> ((ObjectNode) each).remove("curve"));
        assertThat(answer.get("people").toString()).isEqualTo("""
            [{"id":"w","office":"West","within":[100,150],"beyond":0,"unreached":7,"notConnected":3,"all":160},\
            {"id":"e","office":"East","within":[0,150],"beyond":0,"unreached":7,"notConnected":3,"all":160},\
            {"id":null,"office":null,"within":[100,150],"beyond":0,"unreached":7,"notConnected":3,"all":160}]\
            """);
        assertThat(answer.get("step").asInt()).isEqualTo(1);
        // Valley is 5 of the 10 minutes of the first road and half a kilometre from it; the ferry brings Nordvika
        // within the hour.
        assertThat(curve).hasSize(91);
        assertThat(curve.get(6).asInt()).isZero();
        assertThat(curve.get(7).asInt()).isEqualTo(100);
        assertThat(curve.get(15).asInt()).isEqualTo(100);
        assertThat(curve.get(60).asInt()).isEqualTo(150);
        assertThat(answer.at("/areas/features").findValuesAsText("minutes")).containsExactly("60", "15");
        JsonNode corner = answer.at("/areas/features/0/geometry/coordinates/0/0/0");
        assertThat(corner.get(0).asDouble()).isBetween(14.9, 15.5);
        assertThat(corner.get(1).asDouble()).isBetween(67.0, 67.4);
    }

    @Test
    void oneOfficeWithTheFerryClosedServesFewer() {
        JsonNode answer = server.json(
                "/api/travel/catchments?office=West&limits=60&close=Austervika–Nordvika".replace("–", "%E2%80%93"));
        assertThat(answer.at("/people/0/within/0").asInt()).isEqualTo(100);
        assertThat(answer.at("/people/0/unreached").asInt()).isEqualTo(57);
        assertThat(answer.get("people")).hasSize(1);
    }

    @Test
    void aPlaceHasItsTimesToEachOfficeAndBack() {
        JsonNode summer = server.json("/api/travel/times?lat=67.1675&lon=15.1");
        assertThat(summer.get("rows").findValuesAsText("office")).containsExactly("West", "East");
        JsonNode winter = server.json("/api/travel/times?lat=67.1675&lon=15.1&season=winter");
        assertThat(winter.at("/rows/0/reached").asBoolean()).isTrue();
        assertThat(winter.at("/rows/1/reached").asBoolean()).isFalse();
        assertThat(winter.at("/rows/1/minutes").isNull()).isTrue();
    }

    @Test
    void theGroundIsMadeReadyWithoutBeingAskedFor() {
        JsonNode ground = server.json("/api/travel/ground");
        for (int i = 0; i < 200 && !ground.get("phase").asText().equals("ready"); i++) {
            LockSupport.parkNanos(50_000_000);
            ground = server.json("/api/travel/ground");
        }
        assertThat(ground.toString()).isEqualTo("{\"phase\":\"ready\",\"links\":5,\"places\":4}");
    }

    @Test
    void whereOneBeginsIsAroundTheOffices() {
        JsonNode bounds = server.json("/api/travel/offices").get("bounds");
        // echo 500000 7450000 | cs2cs -f %.5f EPSG:25833 EPSG:4326, and 520000: 15 and 15.46 east; the roads end at
        // 16.04
        assertThat(bounds.get(0).asDouble()).isBetween(14.99, 15.01);
        assertThat(bounds.get(2).asDouble()).isBetween(15.9, 16.06);
        assertThat(bounds.get(1).asDouble()).isBetween(67.1, 67.2);
        assertThat(bounds.get(3).asDouble()).isBetween(67.2, 67.3);
    }

    @Test
    void whereOneBeginsIsTheViewOfOfficesWhenThereAreNoWaterBodies() {
        JsonNode state = server.json("/api/state");
        assertThat(state.get("home").asText()).isEqualTo("kontor");
        assertThat(state.get("water").asBoolean()).isFalse();
        assertThat(state.get("roads").asBoolean()).isTrue();
        assertThat(server.get("/").header("Location")).endsWith("/kontor");
        assertThat(server.get("/kontor").text()).contains("<div id=\"kontor\"");
    }

    @Test
    void aLinkIsKnownByItsNumberInTheTiles() {
        JsonNode link = server.json("/api/travel/links/1");
        assertThat(link.get("id").asText()).isEqualTo("b");
        assertThat(link.get("road").asText()).isEqualTo("Fv17");
        assertThat(link.get("minutes").asDouble()).isEqualTo(12.0);
        assertThat(link.get("winterClosed").asBoolean()).isTrue();
        JsonNode winter = server.json("/api/travel/links/1?season=winter");
        assertThat(winter.get("closed").asBoolean()).isTrue();
        assertThat(winter.get("minutes").isNull()).isTrue();
        assertThat(server.get("/api/travel/links/99").text()).contains("link.not-found");
        assertThat(server.get("/api/travel/links/-1").text()).contains("link.not-found");
    }

    @Test
    void theLinksOfANameAreAllThatAreCalledSo() {
        JsonNode links = server.json("/api/travel/links?id=a,Austervika%E2%80%93Nordvika&close=a");
        assertThat(links.get("features").findValuesAsText("name")).containsExactly("a", "Austervika–Nordvika");
        assertThat(links.at("/features/0/properties/closed").asBoolean()).isTrue();
        assertThat(links.at("/features/1/properties/closed").asBoolean()).isFalse();
    }

    @Test
    void everyPlaceHasItsNearestAndSecondNearestOffice() {
        JsonNode answer = server.json("/api/travel/nearest?sort=minutes&order=desc&size=2");
        assertThat(answer.get("total").asInt()).isEqualTo(4);
        assertThat(answer.get("rows").findValuesAsText("id")).containsExactly("Hills", "Island");
        assertThat(answer.at("/rows/0/connected").asBoolean()).isFalse();
        assertThat(answer.at("/rows/1/connected").asBoolean()).isTrue();
        assertThat(answer.at("/rows/1/reached").asBoolean()).isFalse();
        assertThat(answer.at("/rows/1/minutes").isNull()).isTrue();
        JsonNode valley = server.json("/api/travel/nearest?sort=minutes&size=1").at("/rows/0");
        assertThat(valley.get("id").asText()).isEqualTo("Valley");
        assertThat(valley.get("nearest").asText()).isEqualTo("West");
        assertThat(valley.get("second").asText()).isEqualTo("East");
        assertThat(server.get("/api/travel/nearest?format=csv").text()).startsWith("id,people,connected,reached,");
        assertThat(server.get("/api/travel/nearest?sort=beauty").text()).contains("selection.unknown");
    }

    @Test
    void aWorkspaceWithoutPrintedTimesHasNoneToCompare() {
        assertThat(server.json("/api/travel/printed").toString()).isEqualTo("{\"layers\":[]}");
    }

    @Test
    void theNetworkIsReportedWithWhatWasFound() {
        JsonNode report = server.json("/api/travel/network");
        assertThat(report.get("links").asInt()).isEqualTo(5);
        // 10 + 10 + 10 + 5 + 5 km, and one link apart
        assertThat(report.get("km").asDouble()).isEqualTo(40.0);
        assertThat(report.at("/withFerries/count").asInt()).isEqualTo(2);
        assertThat(report.at("/withoutFerries/count").asInt()).isEqualTo(3);
        assertThat(report.get("deadEnds").asInt()).isEqualTo(5);
        assertThat(server.json("/api/travel/network/findings").get("features").findValuesAsText("kind"))
                .contains("component", "dead-end");
    }

    @Test
    void linksOfAClassAreRankedByWhatClosingThemCosts() {
        JsonNode answer = server.json("/api/travel/closures?class=ferry,european,county");
        assertThat(answer.get("links").asInt()).isEqualTo(3);
        assertThat(answer.get("effects").findValuesAsText("link")).contains("c");
        // Nordvika has no other way than the ferry.
        JsonNode ferry =
                server.json("/api/travel/closures?class=ferry&by=cut-off").at("/effects/features/0/properties");
        assertThat(ferry.get("peopleCutOff").asInt()).isEqualTo(50);
        assertThat(ferry.get("personMinutes").asInt()).isZero();
        assertThat(server.get("/api/travel/closures?class=ferry&by=beauty").text())
                .contains("selection.unknown");
        assertThat(server.get("/api/travel/closures?class=ferry&top=0").text()).contains("page.invalid");
        assertThat(server.get("/api/travel/closures").text()).contains("travel.parameter");
    }

    @Test
    void aClassOfTooManyLinksIsRefusedBeforeTheWorkBegins() {
        assertThatCode(() -> RoadRoutes.refuseTooMany("/api/travel/closures", 20_000))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RoadRoutes.refuseTooMany("/api/travel/closures", 20_001))
                .isInstanceOfSatisfying(
                        DataException.class,
                        refused -> assertThat(refused.code()).isEqualTo("closures.too-many"));
    }

    @Test
    void peopleOfEachOfficeAreLeftOutWhenTheyAreNotWanted() {
        JsonNode answer = server.json("/api/travel/catchments?limits=60&each=0");
        assertThat(answer.get("people")).hasSize(1);
        assertThat(answer.at("/people/0/office").isNull()).isTrue();
        assertThat(answer.at("/people/0/within/0").asInt()).isEqualTo(150);
    }

    @Test
    void theRoadsComeAsTiles() {
        assertThat(server.get("/tiles/travel/0/0/0.mvt").status()).isEqualTo(200);
        assertThat(server.get("/tiles/travel/8/0/0.mvt").status()).isEqualTo(204);
    }

    @Test
    void aRouteHasStepsALineAndReasons() {
        JsonNode answer = server.json("/api/travel/route?from=West&to=East");
        assertThat(answer.get("minutes").asDouble()).isEqualTo(22.0);
        assertThat(answer.get("steps").findValuesAsText("road")).containsExactly("E10", "Fv17");
        assertThat(answer.at("/line/type").asText()).isEqualTo("LineString");
        JsonNode closed = server.json("/api/travel/route?from=West&to=East&close=b");
        assertThat(closed.get("reached").asBoolean()).isFalse();
        assertThat(closed.get("line").isNull()).isTrue();
        assertThat(closed.at("/ifAllOpen/minutes").asDouble()).isEqualTo(22.0);
    }

    @Test
    void theLinksSayWhetherTheyAreClosed() {
        JsonNode links = server.json("/api/travel/links?season=winter&close=a").get("features");
        assertThat(links.findValuesAsText("id")).containsExactlyInAnyOrder("a", "b", "c", "north", "e");
        links.forEach(link -> assertThat(link.at("/properties/closed").asBoolean())
                .as(link.at("/properties/id").asText())
                .isEqualTo("ab".contains(link.at("/properties/id").asText())));
        // The island's road lies from 15.93 to 16.05 degrees east.
        assertThat(server.json("/api/travel/links?box=15.8,67,16.2,68")
                        .get("features")
                        .findValuesAsText("id"))
                .containsExactly("e");
    }

    @Test
    void withAllRoadsClosedNobodyGetsAnywhereAndNoNumberPretendsSo() {
        JsonNode answer = server.json("/api/travel/catchments?limits=60&close=a,b,c,north,e");
        // Valley lives along a, between its ends, and is cut off with it.
        assertThat(answer.at("/people/2/within").toString()).isEqualTo("[0]");
        assertThat(answer.at("/people/2/unreached").asInt()).isEqualTo(157);
        assertThat(server.get("/api/travel/nearest?close=a,b,c,north,e&format=csv")
                        .text())
                .doesNotContain("Infinity", "-1", "2147483647")
                .contains("Valley,100,true,false,,,,");
    }

    @Test
    void theClockIsAskedForWithTheSameWords() {
        String boats = "ferry=Austervika%E2%80%93Nordvika:%20departures=07:00,09:00,10:00,11:00";
        JsonNode open = server.json("/api/travel/nearest?office=West&open=09:00-15:00&" + boats);
        assertThat(open.get("reached").asInt()).isEqualTo(150);
        assertThat(open.findValuesAsText("awayMinutes")).contains("151.0");
        JsonNode arriving = server.json("/api/travel/nearest?arriveBy=10:00&" + boats);
        assertThat(arriving.findValuesAsText("leave")).contains("08:54");
        JsonNode route = server.json("/api/travel/route?from=67.256352,15.347684&to=West&open=09:00-15:00&" + boats);
        assertThat(route.get("home").asText()).isEqualTo("11:27");
        assertThat(route.at("/lineBack/type").asText()).isEqualTo("LineString");
        JsonNode leaving = server.json("/api/travel/route?from=67.256352,15.347684&to=West&leaveAt=08:00&" + boats);
        assertThat(leaving.get("arrive").asText()).isEqualTo("09:32");
    }

    @Test
    void whatWasAnsweredIsNotSentTwice() {
        RunningServer.Answer first = server.get("/api/travel/links");
        assertThat(server.get("/api/travel/links", "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/travel/times, 400, travel.parameter",
        "/api/travel/times?lat=12&lon=15, 400, place.invalid",
        "/api/travel/times?lat=67.6&lon=15, 400, travel.far-from-road",
        "/api/travel/route?from=West&to=North, 404, office.not-found",
        "/api/travel/links?close=none, 404, link.not-found",
        "/api/travel/links?box=1, 400, travel.box",
        "/api/travel/catchments?limits=0, 400, catchment.limit",
        "/api/travel/catchments?limits=10080, 400, catchment.limit",
        "/api/travel/catchments?season=autumn, 400, selection.unknown",
        "/api/travel/catchments?detail=fine, 400, selection.unknown",
        "/api/travel/nearest?leaveAt=08:00, 400, selection.unknown",
        "/api/travel/nearest?asTheCrowFlies=9, 400, crow.factor",
        "/api/travel/nearest?open=9, 400, clock.hours",
        "/api/travel/offices?ferry=None:%20closed, 404, ferry.not-found",
        "/api/travel/offices?speed=a=0, 400, link.speed"
    })
    void wishesThatCannotBeAreRefused(String address, int status, String code) {
        RunningServer.Answer answer = server.get(address);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }

    @Test
    void aWorkspaceWithoutRoadsSaysSo() {
        try (RunningServer other = RunningServer.over(SmallRegister.in(folder))) {
            assertThat(other.get("/api/travel/offices").json().get("code").asText())
                    .isEqualTo("travel.no-roads");
        }
    }
}
