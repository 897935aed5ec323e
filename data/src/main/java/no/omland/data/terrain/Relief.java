package no.omland.data.terrain;

import no.omland.data.raster.Grid;
import no.omland.data.raster.ValueNoise;

/** Heights that follow the distance to the sea, broken up by ridges and hollows. */
public final class Relief {

    private static final double HIGHEST_METRES = 620;
    private static final double RISE_METRES = 1700;

    private Relief() {}

    /** Height of each cell in metres above the sea, 0 in the sea itself. */
    public static float[] heights(Grid grid, float[] metresToSea, long seed) {
        var ridges = new ValueNoise(seed);
        var hollows = new ValueNoise(seed + 1);
        var roughness = new ValueNoise(seed + 2);
        float[] heights = new float[grid.size()];
        for (int cell = 0; cell < heights.length; cell++) {
            double inland = metresToSea[cell];
            if (inland > 0) {
                double x = grid.easting(cell);
                double y = grid.northing(cell);
                double ridge = 1 - Math.abs(ridges.hills(x, y, 5200, 3));
                double rise = HIGHEST_METRES * (1 - StrictMath.exp(-inland / RISE_METRES));
                double calm = Math.min(1, inland / 700);
                double slope = 0.3 + 0.7 * calm;
                double height = rise * (0.2 + 0.8 * ridge * ridge)
                        + 135 * calm * hollows.hills(x, y, 1350, 2)
                        + 48 * slope * roughness.hills(x, y, 520, 4);
                heights[cell] = (float) Math.max(1 + inland / 200, height);
            }
        }
        return heights;
    }
}
