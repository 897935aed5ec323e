package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.List;
import no.omland.data.raster.EuclideanDistance;
import no.omland.data.raster.Grid;
import no.omland.data.raster.Rasterizer;
import no.omland.data.terrain.Relief;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The land as polygons and as cells, with its made-up heights.
 *
 * @param land one polygon per island, metres
 * @param islands for each cell the index of its island, -1 in the sea
 * @param metresToSea 0 in the sea
 * @param metresToLand 0 on land
 */
record Landscape(
        GeometryFactory factory,
        Grid grid,
        List<Polygon> land,
        int[] islands,
        float[] metresToSea,
        float[] metresToLand,
        float[] heights) {

    private static final double CELL_METRES = 75;

    static Landscape of(List<Geometry> landMetres, Envelope frameMetres, long seed) {
        List<Polygon> land = new ArrayList<>();
        for (Geometry geometry : landMetres) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                land.add((Polygon) geometry.getGeometryN(i));
            }
        }
        Grid grid = Grid.covering(frameMetres, CELL_METRES);
        int[] islands = Rasterizer.polygonIndices(grid, land);
        float[] metresToSea = EuclideanDistance.metresTo(grid, cell -> islands[cell] < 0);
        float[] metresToLand = EuclideanDistance.metresTo(grid, cell -> islands[cell] >= 0);
        return new Landscape(
                new GeometryFactory(),
                grid,
                List.copyOf(land),
                islands,
                metresToSea,
                metresToLand,
                Relief.heights(grid, metresToSea, seed));
    }

    boolean isLand(int cell) {
        return islands[cell] >= 0;
    }
}
