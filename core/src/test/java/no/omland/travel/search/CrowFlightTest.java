package no.omland.travel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

final class CrowFlightTest {

    private static final EpsgCode CRS = EpsgCode.ETRS89_UTM33;

    /** 996 m on the map at the middle of the zone are 996 / 0.9996 m on the ground, 1.3 times as long, at 5 km/h: 932.6 s. */
    @Test
    void theStraightLineIsMadeLongerAndWalked() {
        assertThat(new CrowFlight(CrowFlight.USUAL_FACTOR, 5)
                        .tenthSeconds(CRS, new Coordinate(500_000, 7_000_000), new Coordinate(500_000, 7_000_996)))
                .isEqualTo(9326);
    }

    @Test
    void theNearestTwoAreFoundAndTheFirstOfThoseAlikeGoesBefore() {
        List<Coordinate> offices = List.of(
                new Coordinate(503_000, 0),
                new Coordinate(501_000, 0),
                new Coordinate(499_000, 0),
                new Coordinate(500_500, 0));
        CrowFlight crow = new CrowFlight(1, 6);
        assertThat(crow.nearest(CRS, new Coordinate(500_000, 0), offices))
                .containsExactly(new NearestOffices.Near(3, 3001), new NearestOffices.Near(1, 6002));
        assertThat(crow.nearest(CRS, new Coordinate(500_000, 0), offices.subList(0, 1)))
                .hasSize(1);
        assertThat(crow.nearest(CRS, new Coordinate(500_000, 0), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 5.01, 0, -1, Double.NaN})
    void aFactorThatCannotBeIsRefused(double factor) {
        assertThatThrownBy(() -> new CrowFlight(factor, 5))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("crow.factor"));
    }
}
