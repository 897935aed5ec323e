package no.omland.network.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tags mean, by the pages of the tags on the OpenStreetMap wiki. */
class OsmRoadTest {

    @ParameterizedTest(name = "{0} is {1} km/h")
    @CsvSource({
        "50, 50",
        "50 km/h, 50",
        "30 mph, 48",
        "10 knots, 19",
        "NO:urban, 50",
        "NO:rural, 80",
        "NO:motorway, 110",
        "DE:rural, 100",
        "DE:zone:30, 30",
        "NO:zone30, 30",
        "walk, 15",
        "NO:living_street, 15",
        "none, 130",
        "60; 50, 60",
        "80 @ (winter), 80",
        "signals, -1",
        "0, -1",
        "-50, -1",
        "500, -1",
        "fast, -1",
        "'', -1"
    })
    void speedLimits(String written, int kmh) {
        assertThat(OsmSpeed.find(written).orElse(-1)).isEqualTo(kmh);
    }

    @ParameterizedTest(name = "{0} is {1} minutes")
    @CsvSource({
        "00:25, 25",
        "1:05, 65",
        "00:10:30, 10.5",
        "25, 25",
        "25 min, 25",
        "1.5 h, 90",
        "PT25M, 25",
        "PT1H30M, 90",
        "pt2h, 120",
        "P1D, 1440",
        "00:00, -1",
        "-5, -1",
        "999:00, -1",
        "half an hour, -1",
        "PT, -1"
    })
    void durations(String written, double minutes) {
        assertThat(OsmDuration.minutes(written).orElse(-1)).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "highway=residential | ROAD BOTH 50 assumed",
                "highway=secondary maxspeed=60 | ROAD BOTH 60",
                "highway=primary source:maxspeed=NO:urban | ROAD BOTH 50",
                "highway=residential oneway=yes maxspeed=30 | ROAD FORWARD 30",
                "highway=residential oneway=-1 maxspeed=30 | ROAD BACKWARD 30",
                "highway=motorway maxspeed=90 | ROAD FORWARD 90",
                "highway=motorway oneway=no maxspeed=90 | ROAD BOTH 90",
                "highway=tertiary junction=roundabout maxspeed=40 | ROAD FORWARD 40",
                "highway=residential access=private | PATH BOTH 0",
                "highway=residential access=destination maxspeed=30 | ROAD BOTH 30",
                "highway=service access=no motor_vehicle=yes maxspeed=20 | ROAD BOTH 20",
                "highway=unclassified motor_vehicle=no | PATH BOTH 0",
                "highway=footway oneway=yes | PATH BOTH 0",
                "highway=track | PATH BOTH 0",
                "highway=track tracktype=grade1 | ROAD BOTH 30 assumed",
                "highway=track tracktype=grade1 motor_vehicle=forestry | PATH BOTH 0",
                "highway=construction | PATH BOTH 0 unused",
                "highway=unclassified seasonal=summer maxspeed=80 | ROAD BOTH 80 winter-closed",
                "route=ferry | CAR_FERRY BOTH 0",
                "route=ferry motor_vehicle=no | PASSENGER_FERRY BOTH 0",
                "route=ferry foot=yes | PASSENGER_FERRY BOTH 0",
                "route=ferry foot=yes motorcar=yes duration=00:20 | CAR_FERRY BOTH 0 20.0",
                "route=ferry ferry=trunk foot=yes | CAR_FERRY BOTH 0"
            })
    void ways(String tags, String expected) {
        OsmRoad road = OsmRoad.of(tags(tags));
        assertThat(road.type() + " " + road.oneWay() + " " + road.speedKmh() + (road.isSpeedAssumed() ? " assumed" : "")
                        + (road.isInUse() ? "" : " unused") + (road.isWinterClosed() ? " winter-closed" : "")
                        + (road.minutes() > 0 ? " " + road.minutes() : ""))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}, number {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "highway=trunk ref=E_39 | EUROPEAN | 39",
                "highway=trunk ref=13 | NATIONAL | 13",
                "highway=secondary ref=Fv_5627 | COUNTY | 5627",
                "highway=unclassified | MUNICIPAL | ''"
            })
    void classesAndNumbers(String tags, String roadClass, String number) {
        OsmRoad road = OsmRoad.of(tags(tags.replace('_', '~')));
        assertThat(road.roadClass()).hasToString(roadClass);
        assertThat(road.number()).isEqualTo(number);
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThat(OsmRoad.of(tags("highway=residential maxspeed=fast")).unread())
                .containsExactly("maxspeed=fast");
        assertThat(OsmRoad.of(tags("highway=residential maxspeed=signals")).unread())
                .isEmpty();
        assertThat(OsmRoad.of(tags("route=ferry duration=lenge")).unread()).containsExactly("duration=lenge");
        OsmRoad unknown = OsmRoad.of(tags("highway=skyway"));
        assertThat(unknown.unread()).containsExactly("highway=skyway");
        assertThat(unknown.isInUse()).isFalse();
    }

    /** Blanks within a value are written {@code ~}. */
    private static OsmTags tags(String text) {
        Map<String, String> tags = new HashMap<>();
        for (String tag : text.strip().split(" ")) {
            int equals = tag.indexOf('=');
            tags.put(tag.substring(0, equals), tag.substring(equals + 1).replace('~', ' '));
        }
        return new OsmTags(tags::get);
    }
}
