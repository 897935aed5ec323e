package no.omland.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KruegerTransverseMercatorTest {
    private static final double TENTH_OF_A_MILLIMETRE = 1e-4;
    private static final KruegerTransverseMercator ZONE_33 = KruegerTransverseMercator.utm(33);

    /** Printed by PROJ 9.1.1: cs2cs -f %.9f +proj=longlat +ellps=GRS80 +to +proj=utm +zone=33 +ellps=GRS80 */
    @ParameterizedTest(name = "{0}°E {1}°N")
    @CsvSource({
        "31, 70, 1104629.435645437, 7845845.077572139",
        "5, 60, -56351.259582143, 6693618.350386153",
        "10, 60, 221288.770244190, 6661953.040422019",
        "15, 0, 500000, 0",
        "33.5, 80.9, 821273.453739699, 9033728.673992421",
        "31.0, 70.3, 1095878.951203462, 7878289.139924708",
        "-170, 85, 548592.349520095, 10554083.614474555",
        "40, 0, 3375278.578510185, 0"
    })
    void agreesWithProjBothWays(double longitude, double latitude, double easting, double northing) {
        double[] forward = {longitude, latitude};
        assertThat(ZONE_33.forward(forward, 0, 1)).isEqualTo(1);
        assertThat(forward[0]).isCloseTo(easting, within(TENTH_OF_A_MILLIMETRE));
        assertThat(forward[1]).isCloseTo(northing, within(TENTH_OF_A_MILLIMETRE));

        double[] inverse = {easting, northing};
        assertThat(ZONE_33.inverse(inverse, 0, 1)).isEqualTo(1);
        assertThat(inverse[0]).isCloseTo(longitude, within(1e-9));
        assertThat(inverse[1]).isCloseTo(latitude, within(1e-9));
    }

    /** Printed by PROJ 9.1.1: +proj=tmerc +lon_0=15 +R=6371000 */
    @Test
    void aSphereIsAnEllipsoidWithoutFlattening() {
        double[] xy = {31, 70};
        new KruegerTransverseMercator(6_371_000, 0, 15, 1, 0, 0).forward(xy, 0, 1);
        assertThat(xy[0]).isCloseTo(602405.521859348, within(TENTH_OF_A_MILLIMETRE));
        assertThat(xy[1]).isCloseTo(7863322.338483330, within(TENTH_OF_A_MILLIMETRE));
    }

    @Test
    void leavesWhatLiesBeforeAndAfterThePointsAlone() {
        double[] xy = {1, 2, 15, 0, 3, 4};
        assertThat(ZONE_33.forward(xy, 2, 1)).isEqualTo(1);
        assertThat(xy).containsExactly(new double[] {1, 2, 500_000, 0, 3, 4}, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 60", "10, NaN", "Infinity, 60", "10, 90.1", "600000, 6600000", "105, 0", "-60, 10"})
    void stopsAtThePointOutsideTheDomainAndLeavesItAsItWas(double longitude, double latitude) {
        double[] lonLat = {15, 60, longitude, latitude, 16, 61};
        assertThat(ZONE_33.forward(lonLat, 0, 3)).isEqualTo(1);
        assertThat(Arrays.copyOfRange(lonLat, 2, 6)).containsExactly(longitude, latitude, 16, 61);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 6600000", "500000, Infinity", "1e8, 6600000", "500000, 1e8"})
    void stopsAtEastingAndNorthingThatAreNowhere(double easting, double northing) {
        assertThat(ZONE_33.inverse(new double[] {easting, northing}, 0, 1)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void thereAndBackIsTheSamePlaceFarFromTheZone(long seed) {
        Random random = new Random(seed);
        double[] lonLat = new double[20_000];
        for (int i = 0; i < lonLat.length; i += 2) {
            lonLat[i] = 15 + 45 * (2 * random.nextDouble() - 1);
            lonLat[i + 1] = 85 * (2 * random.nextDouble() - 1);
        }
        double[] moved = lonLat.clone();
        assertThat(ZONE_33.forward(moved, 0, 10_000)).isEqualTo(10_000);
        assertThat(ZONE_33.inverse(moved, 0, 10_000)).isEqualTo(10_000);
        assertThat(moved).containsExactly(lonLat, within(1e-9));
    }

    @Test
    void refusesAZoneThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KruegerTransverseMercator.utm(61))
                .withMessage("UTM zone must be within 1..60, got 61");
    }
}
