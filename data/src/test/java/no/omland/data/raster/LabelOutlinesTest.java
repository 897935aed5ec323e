package no.omland.data.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class LabelOutlinesTest {

    private static final Grid GRID = new Grid(0, 0, 10, 6, 4);
    private static final int[] LABELS = {
        0, 0, 0, 1, 1, 1,
        0, 0, 1, 1, 1, 1,
        0, 0, 0, 2, 2, 1,
        0, 0, 2, 2, 2, -1
    };

    @Test
    void unsmoothed_outlines_are_the_cells_themselves() {
        TreeMap<Integer, Geometry> outlines = new LabelOutlines(new GeometryFactory(), 0, 0).trace(GRID, LABELS);

        assertThat(outlines.keySet()).containsExactly(0, 1, 2);
        assertThat(outlines.values().stream().map(Geometry::getArea)).containsExactly(1000.0, 800.0, 500.0);
    }

    @Test
    void smoothed_neighbours_share_their_border() {
        TreeMap<Integer, Geometry> outlines = new LabelOutlines(new GeometryFactory(), 4, 1).trace(GRID, LABELS);

        double sum = outlines.values().stream().mapToDouble(Geometry::getArea).sum();
        Geometry union = new GeometryFactory().buildGeometry(outlines.values()).union();
        assertThat(outlines).hasSize(3);
        assertThat(union.getArea()).isCloseTo(sum, within(1e-9));
        assertThat(union.getNumGeometries()).isEqualTo(1);
    }
}
