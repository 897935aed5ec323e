package no.omland.data.lofoten;

import java.util.Arrays;
import no.omland.data.raster.Grid;
import no.omland.data.raster.LabelOutlines;
import no.omland.data.raster.ValueNoise;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The one body of groundwater: a patch of loose ground on a plain by the sea. */
final class Groundwater {

    private static final double RADIUS_METRES = 1250;
    private static final double SHORE_METRES = 200;

    private Groundwater() {}

    static Drawn draw(Landscape landscape, Coordinate middle, long seed) {
        Grid grid = landscape.grid();
        var noise = new ValueNoise(seed + 30);
        int[] labels = new int[grid.size()];
        Arrays.fill(labels, -1);
        for (int cell = 0; cell < labels.length; cell++) {
            double away = grid.centre(cell).distance(middle);
            if (away < 2 * RADIUS_METRES && landscape.metresToSea()[cell] > SHORE_METRES) {
                double reach =
                        RADIUS_METRES * (1 + 0.4 * noise.hills(grid.easting(cell), grid.northing(cell), 1400, 2));
                labels[cell] = away < reach ? 0 : -1;
            }
        }
        Geometry shape = new LabelOutlines(landscape.factory(), 6, 8)
                .trace(grid, labels)
                .firstEntry()
                .getValue();
        return new Drawn(
                Category.GROUNDWATER,
                WaterArea.VESTERALEN,
                shape,
                shape.getCentroid().getCoordinate(),
                "",
                shape.getArea());
    }
}
