package no.omland.importing.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** A record of very many rings in or on one another, which to compare each with each would take minutes or hours. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RingNestingTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Shell and hole by turns, each a metre further in. */
    @Test
    void manyRingsInOneAnother() {
        int count = 40_000;
        CoordinateSequence[] rings = new CoordinateSequence[count];
        double area = 0;
        for (int i = 0; i < count; i++) {
            rings[i] = square(i, 2 * count - i, i % 2 == 0);
            double side = 2.0 * (count - i);
            area += (i % 2 == 0 ? 1 : -1) * side * side;
        }
        Geometry nested = RingNesting.polygons(rings, FACTORY);
        assertThat(nested.getNumGeometries()).isEqualTo(count / 2);
        assertThat(nested.getArea()).isCloseTo(area, within(area * 1e-9));
    }

    @Test
    void manyRingsOnOneAnother() {
        int count = 3_000;
        CoordinateSequence[] rings = new CoordinateSequence[count];
        for (int i = 0; i < count; i++) {
            rings[i] = circle(2_000);
        }
        Geometry stacked = RingNesting.polygons(rings, FACTORY);
        assertThat(stacked.getNumGeometries()).isEqualTo(count);
        assertThat(stacked.getArea()).isCloseTo(count * stacked.getGeometryN(0).getArea(), within(1e-3));
    }

    /** What lies side by side is many rings too, and each hole finds its shell, whatever way it turns. */
    @Test
    void manyRingsSideBySideAreAllCompared() {
        int count = 50_000;
        CoordinateSequence[] rings = new CoordinateSequence[2 * count];
        for (int i = 0; i < count; i++) {
            rings[i] = square(10.0 * i + 3, 10.0 * i + 5, true);
            rings[count + i] = square(10.0 * i, 10.0 * i + 8, true);
        }
        Geometry areas = RingNesting.polygons(rings, FACTORY);
        assertThat(areas.getNumGeometries()).isEqualTo(count);
        assertThat(areas.getArea()).isEqualTo(count * 60.0);
    }

    private static CoordinateSequence square(double from, double to, boolean clockwise) {
        double[] ordinates = clockwise
                ? new double[] {from, from, from, to, to, to, to, from, from, from}
                : new double[] {from, from, to, from, to, to, from, to, from, from};
        return new PackedCoordinateSequence.Double(ordinates, 2, 0);
    }

    private static CoordinateSequence circle(int sides) {
        double[] ordinates = new double[2 * sides + 2];
        for (int i = 0; i < sides; i++) {
            ordinates[2 * i] = 100 * Math.cos(-2 * Math.PI * i / sides);
            ordinates[2 * i + 1] = 100 * Math.sin(-2 * Math.PI * i / sides);
        }
        ordinates[2 * sides] = ordinates[0];
        ordinates[2 * sides + 1] = ordinates[1];
        return new PackedCoordinateSequence.Double(ordinates, 2, 0);
    }
}
