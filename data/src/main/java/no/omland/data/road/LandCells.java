package no.omland.data.road;

import java.util.List;
import no.omland.data.raster.EuclideanDistance;
import no.omland.data.raster.Grid;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/** Which cells are land, and how far they are from the sea. */
public final class LandCells {

    private static final double CELL_METRES = 150;

    private final Grid grid;
    private final boolean[] isLand;
    private final float[] metresToSea;

    /** @param land polygons in metres */
    public LandCells(List<Geometry> land, Envelope frame) {
        grid = Grid.covering(frame, CELL_METRES);
        isLand = new boolean[grid.size()];
        var locator = new IndexedPointInAreaLocator(
                new GeometryFactory().buildGeometry(land).buffer(0));
        for (int cell = 0; cell < isLand.length; cell++) {
            isLand[cell] = locator.locate(grid.centre(cell)) != Location.EXTERIOR;
        }
        metresToSea = EuclideanDistance.metresTo(grid, cell -> !isLand[cell]);
    }

    public Grid grid() {
        return grid;
    }

    public boolean isLand(int cell) {
        return isLand[cell];
    }

    public double metresToSea(int cell) {
        return metresToSea[cell];
    }
}
