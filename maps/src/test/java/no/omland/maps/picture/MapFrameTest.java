package no.omland.maps.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

final class MapFrameTest {

    @Test
    void allThatIsWantedIsWithinAndTheScaleIsTheSameBothWays() {
        MapFrame frame = new MapFrame(new Envelope(500_000, 540_000, 7_500_000, 7_510_000), 400, 300);
        assertThat(frame.holds(frame.x(500_000), frame.y(7_500_000))).isTrue();
        assertThat(frame.holds(frame.x(540_000), frame.y(7_510_000))).isTrue();
        assertThat(frame.x(501_000) - frame.x(500_000))
                .isCloseTo(frame.y(7_500_000) - frame.y(7_501_000), within(1e-9));
        assertThat(frame.extent().getWidth() / frame.metresPerPoint()).isCloseTo(400, within(1e-6));
        assertThat(frame.extent().getHeight() / frame.metresPerPoint()).isCloseTo(300, within(1e-6));
    }

    @Test
    void aSinglePointIsShownWithTwoKilometresAroundIt() {
        MapFrame frame = new MapFrame(new Envelope(500_000, 500_000, 7_500_000, 7_500_000), 400, 400);
        assertThat(frame.extent().getWidth()).isCloseTo(2_000, within(1e-6));
    }

    /** Expected: minus the meridian convergence that PROJ 9.1.1 prints, {@code proj -S +proj=utm +zone=33 +ellps=GRS80}. */
    @ParameterizedTest
    @CsvSource({"5.3, 60.4, 8.45", "10.7, 59.9, 3.72", "15, 65, 0", "30, 69.7, -14.1"})
    void trueNorthLeansAsProjSays(double longitude, double latitude, double degreesClockwise) {
        double[] at = {longitude, latitude};
        CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS).apply(at, 0, 1);
        MapFrame frame = new MapFrame(new Envelope(at[0], at[0], at[1], at[1]), 300, 300);
        assertThat(Math.toDegrees(frame.northRadians())).isCloseTo(degreesClockwise, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"109, 100", "110000, 100000", "31, 30", "20.5, 20", "5, 5", "0.9, 0.5"})
    void theScaleBarHasARoundLength(double longest, double metres) {
        assertThat(MapFurniture.barMetres(longest)).isCloseTo(metres, within(1e-9));
    }
}
