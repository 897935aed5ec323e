package no.omland.web.siting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallCounty;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sites, meeting points and response times over HTTP in the county of {@link SmallCounty}: Valley (100 people) between the offices, Nordvika (50) across the ferry, seven on an island with a road
 * of its own, three far from any road.
 */
class SitingRoutesTest {

    /** The first and the third have no room that can be read. */
    private static final String WRONG = """
        {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
        {"type": "Feature", "properties": {"name": "A", "capacity": "many"}, "geometry": {"type": "Point", "coordinates": [500000, 7450000]}},
        {"type": "Feature", "properties": {"name": "B", "capacity": "5"}, "geometry": {"type": "Point", "coordinates": [501000, 7450000]}},
        {"type": "Feature", "properties": {"name": "C", "capacity": "-4"}, "geometry": {"type": "Point", "coordinates": [502000, 7450000]}}]}
        """;

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
    void everythingThatIsWrongWithALayerOfCandidatesIsToldAtOnce(@TempDir Path own) {
        Path county = SmallCounty.in(own);
        Workspaces.importText(county, "wrong.geojson", WRONG, Optional.of(DatasetKind.LAYER), Optional.of("wrong"));
        try (RunningServer wrong = RunningServer.over(county)) {
            JsonNode error =
                    wrong.get("/api/sites?question=median&count=1&from=wrong").json();

            assertThat(error.get("status").asInt()).isEqualTo(400);
            assertThat(error.get("code").asText()).isEqualTo("places.capacity");
            assertThat(error.get("error").asText()).contains("wrong:1", "many");
            assertThat(error.get("others")).hasSize(1);
            assertThat(error.at("/others/0/error").asText()).contains("wrong:3", "-4");
        }
    }

    @Test
    void theBestSiteOfTheTwoOfficesIsTheOneWithLessTravel() {
        JsonNode answer = server.json("/api/sites?question=median&count=1&from=offices");

        assertThat(answer.at("/sites/0/site").asText()).isEqualTo("West");
        assertThat(answer.get("gap").asText()).isEqualTo("no other choice of 1 is better");
        assertThat(answer.get("people").asLong()).isEqualTo(157);
        assertThat(answer.get("served").asLong()).isEqualTo(150);
        assertThat(answer.get("notConnected").asLong()).isEqualTo(3);
        assertThat(answer.get("unserved").toString())
                .isEqualTo("[{\"place\":\"Island\",\"people\":7,\"reason\":\"NOT_CONNECTED\",\"minutes\":null}]");
        assertThat(answer.get("nearBest")).hasSize(2);
        assertThat(answer.at("/map/features")).hasSize(3);
    }

    @Test
    void peopleOnAnIslandAreLeftOutAndToldUnlessEveryoneComesFirst() {
        JsonNode answer = server.json("/api/sites?question=median&count=1");

        assertThat(answer.at("/leftOut/0").toString()).isEqualTo("{\"sites\":[\"Island\"],\"people\":7,\"places\":1}");
        assertThat(answer.get("unservedCountsAsMinutes").asDouble()).isPositive();
        assertThat(server.json("/api/sites?question=median&count=2&everyoneFirst=true")
                        .get("leftOut"))
                .isEmpty();
    }

    @Test
    void eachSiteHasRoomForSoManyInEveryQuestion() {
        for (String question :
                new String[] {"median&count=2", "centre&count=2", "cover&count=2&limit=60", "set&limit=60"}) {
            JsonNode answer = server.json("/api/sites?from=offices&capacity=120&question=" + question);

            assertThat(answer.get("sites")).as(answer.toString()).hasSize(2);
            answer.get("sites")
                    .forEach(site -> assertThat(site.get("people").asLong()).isBetween(30L, 120L));
        }
    }

    @Test
    void theMeanOfACoverIsOfThoseWhomItCovers() {
        JsonNode answer = server.json("/api/sites?question=cover&count=1&limit=20");

        assertThat(answer.get("meanMinutes").asDouble()).isLessThanOrEqualTo(20);
        assertThat(answer.get("worstMinutes").asDouble()).isLessThanOrEqualTo(20);
        assertThat(answer.at("/beyond/people").asLong()).isPositive();
        assertThat(answer.at("/beyond/meanMinutes").asDouble()).isGreaterThan(20);
    }

    @Test
    void aWalkCanBeLimitedByDistanceAlone() {
        JsonNode far = server.json("/api/meeting?metres=100000");

        assertThat(far.get("limitMinutes").isNull()).isTrue();
        assertThat(far.get("within").asLong())
                .isGreaterThan(server.json("/api/meeting?metres=100000&limit=20")
                        .get("within")
                        .asLong());
    }

    @Test
    void fewestSitesWithinALimitAndWhoTheyLeave() {
        JsonNode answer = server.json("/api/sites?question=set&limit=30");

        assertThat(answer.get("question").asText()).isEqualTo("SET_COVER");
        assertThat(answer.get("count").asInt()).isEqualTo(3);
        assertThat(answer.get("tooFar").toString()).isEqualTo("[\"Hills\"]");
        assertThat(answer.get("served").asLong()).isEqualTo(157);
    }

    @Test
    void placesCanBeTakenFromOfficesSettlementsAndLayersOfPoints() {
        JsonNode answer = server.json("/api/sites/places?from=offices");

        assertThat(answer.get("sources").toString()).isEqualTo("[\"offices\",\"settlements\",\"centres\"]");
        assertThat(answer.get("places").toString())
                .isEqualTo("[{\"id\":\"w\",\"name\":\"West\"},{\"id\":\"e\",\"name\":\"East\"}]");
    }

    @Test
    void meetingPointsSayWhoHasNoneAndWhereTheNextShouldBe() {
        JsonNode answer = server.json("/api/meeting?limit=30&next=1");

        assertThat(answer.get("within").asLong()).isZero();
        assertThat(answer.get("people").asLong()).isEqualTo(160);
        assertThat(answer.at("/gaps/0/place").asText()).isEqualTo("Valley");
        assertThat(answer.at("/next/0").toString()).isEqualTo("{\"site\":\"Valley\",\"people\":100,\"percent\":62.5}");
        assertThat(answer.get("withinAfter").asLong()).isEqualTo(100);
    }

    @Test
    void unitsReachPeopleFromTheAlarmAndCoverForEachOther() {
        JsonNode answer = server.json("/api/response?turnOut=2&required=10,30");

        assertThat(answer.at("/within/0/requiredMinutes").asInt()).isEqualTo(10);
        // Five minutes along the road, one and a half to it, two to turn out.
        assertThat(answer.at("/within/0/people").asLong()).isEqualTo(100);
        assertThat(answer.get("unreached").asLong()).isEqualTo(7);
        JsonNode west = answer.at("/units/0");
        assertThat(west.get("lost").toString()).isEqualTo("[100,0]");
        assertThat(west.at("/coveredBy/0/unit").asText()).isEqualTo("East");
        assertThat(west.get("cutOff").asLong()).isZero();
        JsonNode own = server.json("/api/response?turnOut=1.5&turnOut=East%3D50");
        assertThat(own.at("/units/0/turnOutMinutes").asDouble()).isEqualTo(1.5);
        assertThat(own.at("/units/1/turnOutMinutes").asDouble()).isEqualTo(50);
        assertThat(own.get("neverInTime").toString()).isEqualTo("[\"East\"]");
        assertThat(server.json("/api/response").at("/within/2/requirement").asText())
                .isEqualTo("fire.other");
    }

    @Test
    void aPointOfOnesOwnIsAddedToTheOthersOrStandsAlone() {
        JsonNode both = server.json("/api/meeting?at=61.2,7.1");
        JsonNode alone = server.json("/api/meeting?points=own&at=61.2,7.1");

        assertThat(both.get("points").toString()).isEqualTo("[\"West\",\"East\",\"61.2,7.1\"]");
        assertThat(alone.get("points").toString()).isEqualTo("[\"61.2,7.1\"]");
        assertThat(server.json("/api/meeting?limit=200&metres=1").get("within").asLong())
                .isZero();
    }

    @Test
    void anAnswerIsAStudyThatHoldsTogetherOnTheSameGround() {
        String yaml = server.get("/api/sites?question=median&count=1&from=offices&format=yaml")
                .text();
        JsonNode check = server.post("/api/scenarios/check", yaml).json();

        assertThat(check.get("problems")).as(check.toString()).isNotNull().isEmpty();
        assertThat(check.at("/scenarios/0/offices").toString()).isEqualTo("{\"West\":\"West\",\"East\":\"East\"}");
        assertThat(check.at("/scenarios/1/offices").toString()).isEqualTo("{\"West\":\"West\"}");
        JsonNode evaluated =
                server.post("/api/scenarios/evaluate?scenario=best", yaml).json();
        assertThat(evaluated.at("/people/all/0/meanMinutes").asDouble())
                .as(evaluated.at("/people/all/0").toString())
                .isEqualTo(server.json("/api/sites?question=median&count=1&from=offices")
                        .get("meanMinutes")
                        .asDouble());
    }

    @Test
    void aStudyThatIsNotKeptIsNotFound() {
        RunningServer.Answer answer = server.get("/api/sites?question=median&count=1&study=egen");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asText()).isEqualTo("study.not-found");
    }

    @Test
    void listsComeAsCsv() {
        assertThat(server.get("/api/sites?question=median&count=1&from=offices&format=csv")
                        .text())
                .startsWith("site,people,percent,meanMinutes,worstMinutes,worstPlace,locked,id\r\nWest,150,95.5,");
        assertThat(server.get("/api/meeting?format=csv").text())
                .startsWith("place,people,nearest,minutes,metres,alongRoads\r\nValley,100,");
        assertThat(server.get("/api/response?format=csv").text())
                .startsWith(
                        "responseUnit,turnOutMinutes,peopleFirst,lost10,lost20,lost30,cutOff,coveredBy,coveredPeople,"
                                + "slowestMinutes\r\nWest,5.0,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/sites?question=best&count=1 | selection.unknown",
                "/api/sites?question=median | siting.count-missing",
                "/api/sites?question=median&count=two | places.unreadable",
                "/api/sites?question=median&count=1&capacity=0 | places.unreadable",
                "/api/sites?question=median&count=5 | sites.too-many",
                "/api/sites?question=cover&count=1 | siting.limit-missing",
                "/api/sites?question=median&count=1&in=Oslo | siting.no-candidate",
                "/api/sites?question=median&count=1&in=Vall | siting.like-candidate",
                "/api/sites?question=median&count=1&from=churches | places.unknown",
                "/api/sites?question=median&count=1&from=centres | places.no-municipality",
                "/api/sites?question=median&count=1&from=own | places.none",
                "/api/sites?question=median&count=1&from=study | siting.study-missing",
                "/api/sites?question=median&count=1&of=clients | siting.no-clients",
                "/api/sites?question=median&count=1&of=cats | selection.unknown",
                "/api/sites?question=set&count=2&limit=30 | siting.count-unused",
                "/api/sites?question=median&count=1&limit=30 | siting.limit-unused",
                "/api/meeting?mode=car | meeting.on-foot",
                "/api/meeting?limit=0 | meeting.limit",
                "/api/meeting?metres=0 | meeting.metres",
                "/api/meeting?points=own | places.none",
                "/api/meeting?point=Oslo | siting.no-candidate",
                "/api/response?turnOut=-1 | response.turn-out",
                "/api/response?turnOut=Oslo%3D2 | response.no-unit",
                "/api/response?required=10,soon | response.required"
            })
    void whatCannotBeIsRefused(String address, String code) {
        RunningServer.Answer answer = server.get(address.strip());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }
}
