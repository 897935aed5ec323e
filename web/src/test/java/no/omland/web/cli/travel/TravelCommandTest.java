package no.omland.web.cli.travel;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.dataset.DatasetKind;
import no.omland.testing.SmallCounty;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.Refusal;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about travel on the command line. Expected minutes are sums of those that {@link SmallCounty} states for each link. */
class TravelCommandTest {

    @TempDir
    static Path folder;

    private static Path county;

    @BeforeAll
    static void importCounty() {
        county = SmallCounty.in(folder);
    }

    private static CommandLineRun travel(String... words) {
        return omland(Stream.of(Stream.of("travel"), Stream.of(words), Stream.of("--workspace", county))
                .flatMap(each -> each)
                .toArray());
    }

    @Test
    void aMatrixTellsBothWaysAndTheirSum() {
        CommandLineRun run = travel("matrix", "--format", "csv");
        assertThat(run.out().lines())
                .containsExactly(
                        "from,to,reached,minutes,kilometres,ferries,backMinutes,roundTripMinutes,backLongerMinutes",
                        "West,East,true,22.0,20.0,0,22.0,44.0,0.0",
                        "East,West,true,22.0,20.0,0,22.0,44.0,0.0");
    }

    @Test
    void aRoadThatIsClosedInWinterLeavesThePairWithoutFigures() {
        CommandLineRun run = travel("matrix", "--season", "winter", "--format", "csv");
        assertThat(run.out()).contains("West,East,false,,,,,,");
        assertThat(run.err()).contains("2 of 2 pairs have no way between them");
        JsonNode row =
                travel("matrix", "--close", "B", "--format", "json").json().get(0);
        assertThat(row.get("reached").asBoolean()).isFalse();
        assertThat(row.get("minutes").isNull()).isTrue();
        assertThat(travel("matrix", "--season", "winter").out())
                .doesNotContain("Infinity", "-1", "2147483647")
                .containsPattern("West +East +no +–");
    }

    /** Nordvika: 4 of the 5 minutes by road, 20 by ferry, 15 + ln 2 waiting for one an hour, 3 on board and ashore, then a or b. Valley: 500 m at 20 km/h. */
    @Test
    void everyoneHasANearestAndASecondNearestOrIsSaidToHaveNone() {
        CommandLineRun run = travel("nearest", "--format", "csv");
        assertThat(run.out().lines())
                .containsExactly(
                        "id,people,connected,reached,nearest,minutes,second,secondMinutes",
                        "Valley,100,true,true,West,6.5,East,18.5",
                        "Nordvika,50,true,true,West,52.7,East,54.7",
                        "Island,7,true,false,,,,",
                        "Hills,3,false,false,,,,");
        assertThat(run.err().lines())
                .containsExactly(
                        "160 people, by the layer settlements:",
                        "  within 15 min: 100",
                        "  within 30 min: 100",
                        "  within 45 min: 100",
                        "  within 60 min: 150",
                        "  within 90 min: 150",
                        "  further away: 0",
                        "  no way to any of the offices: 7",
                        "  more than 5,000 m from any road: 3");
    }

    @Test
    void theNearestAreAlsoPointsOnAMap() {
        JsonNode features = travel("nearest", "--format", "geojson").json().get("features");
        assertThat(features).hasSize(4);
        assertThat(features.get(0).at("/properties/nearest").asText()).isEqualTo("West");
        // echo 505000 7450500 | cs2cs -f %.6f EPSG:25833 EPSG:4326
        assertThat(features.get(0).at("/geometry/coordinates/0").asDouble()).isBetween(15.11, 15.12);
        assertThat(features.get(2).at("/properties/minutes").isNull()).isTrue();
    }

    @Test
    void peopleAreCountedForEachOfficeAndOnceForAll() {
        CommandLineRun run = travel("catchment", "--limits", "15,60", "--format", "csv");
        assertThat(run.out().lines())
                .containsExactly(
                        "office,limitMinutes,people,percent,allPeople,beyond,unreached,notConnected",
                        "West,15,100,62.5,160,0,7,3",
                        "West,60,150,93.8,160,0,7,3",
                        "East,15,0,0.0,160,0,7,3",
                        "East,60,150,93.8,160,0,7,3",
                        "*,15,100,62.5,160,0,7,3",
                        "*,60,150,93.8,160,0,7,3");
    }

    @Test
    void theAreasLieWithinEachOtherAndSayThatTheSeaIsNotKnown() {
        CommandLineRun run = travel("catchment", "--limits", "15,60", "--format", "geojson", "--office", "west");
        JsonNode features = run.json().get("features");
        assertThat(features.findValuesAsText("minutes")).containsExactly("60", "15");
        assertThat(features.findValuesAsText("people")).containsExactly("150", "100");
        assertThat(features.get(0).at("/geometry/type").asText()).isEqualTo("MultiPolygon");
        assertThat(features.get(0).at("/properties/knowsSea").asBoolean()).isFalse();
        assertThat(run.err()).contains("the areas may reach into the sea");
    }

    @Test
    void aRouteSaysWhatItWouldBeWithoutItsFerryAndWithEverythingOpen() {
        CommandLineRun run = travel("route", "--from", "67.262,15.33", "--to", "West", "--format", "csv");
        assertThat(run.out())
                .startsWith("road,roadClass,linkType,minutes,kilometres,ferries\n".replace("\n", "\r\n"))
                .contains("Austervika–Nordvika,COUNTY,CAR_FERRY,38.7,10.0,1", "E10,EUROPEAN,ROAD,10.0,10.0,0");
        assertThat(run.err()).contains("without the ferry Austervika–Nordvika: no way");
        CommandLineRun winter = travel("route", "--from", "West", "--to", "East", "--season", "winter");
        assertThat(winter.exitCode()).isZero();
        assertThat(winter.err()).contains("West – East: there is no way", "with everything open: 2");
        JsonNode json = travel("route", "--from", "West", "--to", "East", "--close", "a", "--format", "json")
                .json();
        assertThat(json.get("reached").asBoolean()).isFalse();
        assertThat(json.get("minutes").isNull()).isTrue();
        assertThat(json.at("/ifAllOpen/minutes").asDouble()).isEqualTo(22.0);
    }

    /** Without a, Valley and Nordvika have two minutes more, to East; without the ferry Nordvika's fifty have no way. */
    @Test
    void linksAreRankedByWhatPeopleLose() {
        CommandLineRun run = travel("closures", "--class", "european,county,ferry", "--format", "csv");
        assertThat(run.out().lines())
                .containsExactly(
                        "link,road,roadClass,linkType,structure,personMinutes,peopleDelayed,peopleCutOff,lostBy",
                        "a,E10,EUROPEAN,ROAD,UNKNOWN,300,150,0,West 150",
                        "c,Austervika–Nordvika,COUNTY,CAR_FERRY,UNKNOWN,0,0,50,West 50");
        assertThat(run.err())
                .contains("links closed one at a time: 3; that delay someone or cut someone off: 2")
                .contains("that cut someone off, whatever the minutes: 1; the worst by people cut off: c: 50");
        assertThat(travel("closures", "--class", "european,ferry", "--by", "cut-off")
                        .out())
                .as("a cuts nobody off")
                .contains("car ferry")
                .doesNotContain("E10");
        assertThat(travel("closures", "--class", "european,ferry", "--by", "cut-off", "--top", "1")
                        .out())
                .contains("car ferry")
                .doesNotContain("E10");
        assertThat(travel("closures", "--class", "ferry", "--format", "geojson")
                        .json()
                        .at("/features/0/geometry/type")
                        .asText())
                .isEqualTo("LineString");
    }

    /** 40 km west of the county. */
    @Test
    void anOfficeInTheSeaIsNamedAndTheOthersAreAnswered() throws IOException {
        Path shore = SmallCounty.in(Files.createDirectory(folder.resolve("sea")));
        Workspaces.importText(shore, "lightship.geojson", """
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
            {"type": "Feature", "properties": {"kontorId": "w", "kontorNavn": "West"}, "geometry": {"type": "Point", "coordinates": [500000, 7450000]}},
            {"type": "Feature", "properties": {"kontorId": "e", "kontorNavn": "East"}, "geometry": {"type": "Point", "coordinates": [520000, 7450000]}},
            {"type": "Feature", "properties": {"kontorId": "l", "kontorNavn": "Lightship"}, "geometry": {"type": "Point", "coordinates": [460000, 7450000]}}]}
            """, Optional.of(DatasetKind.OFFICES), Optional.empty());
        CommandLineRun run = omland("travel", "matrix", "--format", "csv", "--workspace", shore);
        assertThat(run.err()).contains("left out, since no road is within 5,000 m: Lightship");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(3).noneMatch(line -> line.contains("Lightship"));
    }

    @Test
    void withAllRoadsClosedNobodyReachesAnything() {
        CommandLineRun run = travel("nearest", "--close", "a,b,c,north,e", "--at", "67.17,15.116", "--format", "csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nordvika,50,true,false,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix --at 67.6,15.0 | the nearest road is | km away, further than 5 km",
                "matrix --at 71.0,30.0 | there is no road within 100 km | import the roads",
                "matrix --at 15.0,67.6 | this is no place in Norway | latitude and longitude in degrees",
                "matrix --office North | 0 offices are called that | West · East",
                "matrix --close Kystvegen | none of the 5 links is called that | such as",
                "matrix --season autumn | is not known | summer · winter",
                "catchment --limits 0 | 0 minutes is no limit | from 1 to 1440",
                "catchment --limits 10080 | 10080 minutes is no limit | from 1 to 1440",
                "closures --class motorway | is not known | tunnel · bridge"
            })
    void wishesThatCannotBeAreRefusedWithWhatToDo(String words, String said, String more) {
        CommandLineRun run = travel(words.strip().split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said, more);
    }

    @Test
    void aWorkspaceWithoutRoadsOfficesOrPeopleSaysWhatToImport() {
        Path empty = folder.resolve("empty.gpkg");
        Workspaces.importText(empty, "p.csv", "id,lat,lon\n001-1-R,68.16,13.6\n");
        assertThat(omland("travel", "matrix", "--workspace", empty).err())
                .contains("there are no roads in this workspace", "--as roads");
        Path roads = folder.resolve("roads.gpkg");
        SmallCounty.roadsAlone(roads);
        assertThat(omland("travel", "matrix", "--workspace", roads).err())
                .contains("there is no office with a place", "--at 61.23,7.10");
        Refusal.assertSays(
                omland("travel", "nearest", "--at", "67.17,15.116", "--workspace", roads),
                "travel.no-people",
                "population_grid",
                "this workspace does not say where people live",
                "import a grid of population (--as population-grid), or a layer settlements with a column population");
    }

    /** Roads a and north take 15 minutes together, the ferry usually 20 with 15 + ln 2 waiting and 3 at the quays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crossing=30 | 63.7",
                "slower=50% | 63.7",
                "headway=30 | 53.0",
                "cancelled=50% | 54.4",
                "terminal=13 | 63.7",
                "departures=07:00,07:20,07:40 headway=20 | 48.0",
                "departures=07:00,07:20,07:40 | 48.0",
            })
    void aFerryIsChangedInOneJourney(String change, String minutes) {
        CommandLineRun run = travel(
                "route",
                "--from",
                "West",
                "--to",
                "67.256352,15.347684",
                "--ferry",
                "austervika–NORDVIKA: " + change,
                "--format",
                "json");
        assertThat(run.json().get("minutes").asText()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--ferry | West–East: closed | ferry.not-found | West–East | none of the 1 ferries is called that |"
                        + " these are: Austervika–Nordvika",
                "--speed | Austervika–Nordvika=20 | link.is-ferry | Austervika–Nordvika | this is a ferry, which has"
                        + " no speed to change | change the crossing instead: NAME: crossing=MINUTES",
            })
    void changesOfWhatIsNotThereAreRefused(
            String option, String value, String code, String where, String said, String hint) {
        Refusal.assertRefused(travel("matrix", option, value), ExitCode.WRONG_USE, code, where, said, hint);
    }

    @Test
    void anotherSpeedAndAClosedFerryAreTravelledBy() {
        // 20.008 km on the ground at 60 km/h, half of it each.
        assertThat(travel("matrix", "--speed", "a=60,b=60", "--format", "csv").out())
                .contains("West,East,true,20.0,20.0,0,20.0,40.0,0.0");
        assertThat(travel("nearest", "--ferry", "Austervika–Nordvika: closed", "--format", "csv")
                        .out())
                .contains("Nordvika,50,true,false,");
    }

    private static CommandLineRun fromNordvikaByBoat(String departures, String... more) {
        return travel(Stream.concat(
                        Stream.of(
                                "route",
                                "--from",
                                "67.256352,15.347684",
                                "--to",
                                "West",
                                "--ferry",
                                "Austervika–Nordvika: departures=" + departures,
                                "--format",
                                "json"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** Five minutes to the quay, a minute and a half before the boat goes and after it has landed, twenty between, ten by road a. */
    @ParameterizedTest
    @CsvSource({
        "--arrive-by, 10:00, 08:53, 09:32, 38.0",
        "--arrive-by, 09:31, 06:53, 07:32, 38.0",
        "--arrive-by, 05:00, 08:53 -1, 09:32 -1, 38.0",
        "--leave-at, 08:00, 08:00, 09:32, 91.5",
        "--leave-at, 08:54, 08:54, 07:32 +1, 1357.5"
    })
    void aBoatGoesByItsDepartures(String option, String time, String leave, String arrive, String minutes) {
        JsonNode answer = fromNordvikaByBoat("07:00,09:00", option, time).json();
        assertThat(answer.get("leave").asText()).isEqualTo(leave);
        assertThat(answer.get("arrive").asText()).isEqualTo(arrive);
        assertThat(answer.get("minutes").asText()).isEqualTo(minutes);
    }

    /** With the boat at 09:00 one is served at 09:32, and home with the one at 11:00; with that at 07:00 one waits for the office. */
    @Test
    void thereAndBackWhileTheOfficeIsOpenKeepsOneAsShortlyAwayAsCanBe() {
        CommandLineRun run = fromNordvikaByBoat("07:00,09:00,10:00,11:00", "--open", "09:00-15:00");
        JsonNode answer = run.json();
        assertThat(answer.get("leaveHome").asText()).isEqualTo("08:53");
        assertThat(answer.get("served").asText()).isEqualTo("09:32");
        assertThat(answer.get("home").asText()).isEqualTo("11:27");
        assertThat(answer.get("awayMinutes").asText()).isEqualTo("153.0");
        assertThat(answer.get("steps").findValuesAsText("departs")).contains("09:00", "11:00");
        assertThat(run.err()).contains("and back: leave 08:53, served 09:32, home 11:27; 153.0 min away");
        JsonNode none = fromNordvikaByBoat("07:00", "--open", "09:00-15:00", "--needed", "400")
                .json();
        assertThat(none.get("reached").asBoolean()).isFalse();
        assertThat(none.get("hindrance").asText()).isEqualTo("OPEN_TOO_SHORT");
        assertThat(none.get("awayMinutes").isNull()).isTrue();
    }

    @Test
    void everyoneCanBeAskedByTheClock() {
        String boats = "Austervika–Nordvika: departures=07:00,09:00,10:00,11:00";
        CommandLineRun arriving = travel("nearest", "--ferry", boats, "--arrive-by", "10:00", "--format", "csv");
        assertThat(arriving.out()).contains("Nordvika,50,true,true,West,08:54,09:32,37.0,1,East,08:54");
        assertThat(arriving.err()).contains("150 of 160 people get there by then");
        CommandLineRun open =
                travel("nearest", "--office", "West", "--ferry", boats, "--open", "09:00-15:00", "--format", "csv");
        assertThat(open.out())
                .contains("Nordvika,50,true,true,West,08:54,09:32,11:26,151.0,,,")
                .contains("Island,7,true,false,,,,,,,,NO_WAY_THERE");
        assertThat(open.err()).contains("150 of 160 people get there and home");
        assertThat(travel("matrix", "--leave-at", "8:00", "--format", "csv").out())
                .contains("West,East,true,08:00,08:22,22.0,20.0,0");
        assertThat(travel("matrix", "--arrive-by", "8:00", "--season", "winter", "--format", "csv")
                        .out())
                .contains("West,East,false,,,,,");
        assertThat(travel("matrix", "--open", "08:00-09:00").out())
                .containsPattern("West +East +yes +07:38 +08:00 +08:30 +08:52 +74.0 +–");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--leave-at=25:00 | clock.time | time | \"25:00\" is no time of day | write a time from 00:00 to"
                        + " 24:00, such as 08:15",
                "--arrive-by=soon | clock.time | time | \"soon\" is no time of day | write a time from 00:00 to 24:00,"
                        + " such as 08:15",
                "--open=15:00-09:00 | clock.hours | open | \"15:00-09:00\" are no opening hours | write two times of"
                        + " one day, such as 09:00-15:00",
                "--open=09:00-15:00 --needed=-5 | clock.needed | needed | \"-5\" is no number of minutes at the office"
                        + " | write whole minutes from 0 to 1440",
                "--needed=5 | clock.needed-alone | needed | minutes at the office go with opening hours | say when the"
                        + " office is open too, such as 09:00-15:00",
                "--leave-at=8:00 --arrive-by=9:00 | clock.several | time | leaving at a time, arriving by a time and"
                        + " opening hours cannot be wished together | keep one of them",
            })
    void timesOfDayThatCannotBeAreRefused(String options, String code, String where, String said, String hint) {
        Refusal.assertRefused(
                travel(Stream.concat(Stream.of("matrix"), Stream.of(options.split(" ")))
                        .toArray(String[]::new)),
                ExitCode.WRONG_USE,
                code,
                where,
                said,
                hint);
    }

    /** Valley is 5,025 m from West on the map, and Hills, which no road is near, 20,616 m; the ground is 0.04 % longer. */
    @Test
    void asTheCrowFliesNoRoadIsNeeded() {
        CommandLineRun run = travel("nearest", "--as-the-crow-flies", "1.5", "--office", "West", "--format", "csv");
        assertThat(run.out()).contains("Valley,100,true,true,West,90.5,,", "Hills,3,true,true,West,371.2,,");
        assertThat(run.err()).contains("straight lines times 1.5 at 5.0 km/h");
        assertThat(travel("nearest", "--as-the-crow-flies", "--format", "csv").err())
                .contains("times 1.3");
        assertThat(travel("nearest", "--as-the-crow-flies", "0.5").err()).contains("is no factor for detours");
    }
}
