package no.omland.water.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class PlanCoordinatesTest {

    /** Svolvær: {@code echo 14.5636 68.2342 | cs2cs EPSG:4326 EPSG:25833} with axes in x, y order gives 481941.06 7569039.76. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "14.5636 68.2342",
                "68.2342, 14.5636",
                "68,2342 14,5636",
                "68.2342,14.5636",
                "481941.06 7569039.76",
                "7569039.76, 481941.06",
                "N 7569039.76 E 481941.06"
            })
    void aPlaceIsReadInEitherOrderAndInDegreesOrMetres(String text) {
        Coordinate place = PlanCoordinates.read(text, null).getCoordinate();
        assertThat(place.x).isCloseTo(SVOLVAER_EASTING, within(0.01));
        assertThat(place.y).isCloseTo(SVOLVAER_NORTHING, within(0.01));
    }

    private static final double SVOLVAER_EASTING = 481_941.06;
    private static final double SVOLVAER_NORTHING = 7_569_039.76;

    @Test
    void moreThanTwoPairsAreTheCornersOfAnAreaClosedWhenTheyAreNot() {
        assertThat(PlanCoordinates.read("480000 7560000\n480100 7560000\n480100 7560100\n480000 7560100", null)
                        .getArea())
                .isEqualTo(10_000);
        assertThat(PlanCoordinates.read("480000 7560000; 480100 7560000", null).getLength())
                .isEqualTo(100);
    }

    @Test
    void metresOfAnotherZoneAreMoved() {
        Coordinate place =
                PlanCoordinates.read("600000 6640000", new EpsgCode(25832)).getCoordinate();
        assertThat(place.x).isCloseTo(264_290.98, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Svolvær", "12", "1 2 3", "5 5", "14.5 68.2; 480000 7560000", "9000000 9000000"})
    void whatLiesNowhereInNorwayIsRefused(String text) {
        assertThatThrownBy(() -> PlanCoordinates.read(text, null))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.code()).isEqualTo("screening.coordinates"));
    }
}
