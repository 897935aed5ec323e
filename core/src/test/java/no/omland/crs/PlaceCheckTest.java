package no.omland.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class PlaceCheckTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Places as Kartverket's place names give them, longitude and latitude. */
    private static final double[][] BERGEN_TO_HARDANGER = {{5.32, 60.39}, {6.55, 60.07}, {7.09, 60.47}, {7.5, 60.6}};

    private static final double[][] OSLO = {{10.75, 59.91}, {10.70, 59.95}, {10.85, 59.88}};
    private static final double[][] WHOLE_COUNTRY = {
        {5.32, 60.39}, {10.75, 59.91}, {10.4, 63.43}, {14.4, 67.28}, {18.95, 69.65}, {30.05, 69.73}, {7.99, 58.15}
    };

    @ParameterizedTest(name = "seed {0}: {1} called {2} is likely {3}")
    @CsvSource({
        "1, west,    25832, 25833, EPSG:25832",
        "2, oslo,    25832, 25833, EPSG:25832",
        "3, country, 25833, 25832, EPSG:25833",
        "4, country, 25833, 25835, EPSG:25833",
        "5, west,    25832, 4326,  EPSG:25832",
        "6, country, 25833, 4258,  EPSG:25833",
        "7, country, 4258,  25833, EPSG:4258",
        "8, oslo,    4326,  32632, EPSG:4258",
        "9, country, 3857,  25833, EPSG:3857"
    })
    void wrongSystemsAreNoticedAndTheRightOneProposed(long seed, String area, int right, int said, String likely) {
        PlaceCheck check = PlaceCheck.of(points(seed, area, right, false), new EpsgCode(said));
        assertThat(check.finding()).isEqualTo(PlaceCheck.Finding.OTHER_SYSTEM);
        assertThat(check.likely()).startsWith(likely.strip());
        assertThat(check.example()).matches("-?[0-9.]+, -?[0-9.]+");
    }

    @ParameterizedTest(name = "seed {0}: {1} in {2}")
    @CsvSource({
        "1, west, 25832",
        "2, oslo, 25832",
        "3, oslo, 25833",
        "4, country, 25833",
        "5, country, 4258",
        "6, country, 3857"
    })
    void rightSystemsAreLeftInPeace(long seed, String area, int right) {
        assertThat(PlaceCheck.of(points(seed, area, right, false), new EpsgCode(right))
                        .isPlausible())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"4326", "25833", "4258"})
    void exchangedAxesAreNoticed(int code) {
        PlaceCheck check = PlaceCheck.of(points(1, "country", code, true), new EpsgCode(code));
        assertThat(check.finding()).isEqualTo(PlaceCheck.Finding.EXCHANGED_AXES);
        assertThat(check.likely()).isEqualTo("EPSG:" + code);
    }

    @Test
    void otherCountriesAndOtherSystemsAreLeftInPeace() {
        List<Point> california = List.of(FACTORY.createPoint(new Coordinate(-122, 37)));
        assertThat(PlaceCheck.of(california, EpsgCode.WGS84).isPlausible()).isTrue();
        assertThat(PlaceCheck.of(california, new EpsgCode(27700)).isPlausible()).isTrue();
        assertThat(PlaceCheck.of(List.of(), EpsgCode.WGS84).isPlausible()).isTrue();
    }

    private static List<Point> points(long seed, String area, int code, boolean exchanged) {
        Random random = new Random(seed);
        double[][] places = switch (area) {
            case "west" -> BERGEN_TO_HARDANGER;
            case "oslo" -> OSLO;
            default -> WHOLE_COUNTRY;
        };
        CoordinateTransform there = CoordinateTransform.between(EpsgCode.ETRS89, new EpsgCode(code));
        List<Point> points = new ArrayList<>();
        Stream.of(places).forEach(place -> {
            double[] xy = {place[0] + random.nextDouble() * 0.02, place[1] + random.nextDouble() * 0.02};
            there.apply(xy, 0, 1);
            points.add(FACTORY.createPoint(exchanged ? new Coordinate(xy[1], xy[0]) : new Coordinate(xy[0], xy[1])));
        });
        return points;
    }
}
