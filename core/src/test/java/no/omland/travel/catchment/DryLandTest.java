package no.omland.travel.catchment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Two shores with a fjord of 2 km between them, and a lake of 400 m in the southern one. */
final class DryLandTest {

    private static final GeometryFactory PLANE = new GeometryFactory();
    private static final Geometry SOUTH = box(0, 10_000, -5000, -1000);
    private static final Geometry NORTH = box(0, 10_000, 1000, 5000);
    private static final Geometry LAKE = box(4000, 4400, -3000, -2600);

    private static Geometry box(double west, double east, double south, double north) {
        return PLANE.toGeometry(new Envelope(west, east, south, north));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} m")
    @CsvSource({
        "5000, 0, 1000",
        "5000, 900, 100",
        "5000, 1000, 0",
        "5000, 2000, 0",
        "4100, -2800, 100",
        "4200, -2000, 0",
        // West of all land that is known: it may be land as well.
        "-500, 0, 0",
    })
    void tellsHowFarOutInTheWaterAPlaceLies(double easting, double northing, double metres) {
        DryLand land = DryLand.of(List.of(SOUTH, NORTH), List.of(LAKE));

        assertThat(land.metresFromShore(easting, northing)).isEqualTo(metres);
        assertThat(DryLand.UNKNOWN.metresFromShore(easting, northing)).isZero();
        assertThat(DryLand.of(List.of(), List.of(LAKE)).metresFromShore(easting, northing))
                .isEqualTo(easting == 4100 ? metres : 0);
    }
}
