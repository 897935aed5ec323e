package no.omland.data.terrain;

import java.util.Arrays;
import no.omland.data.raster.CellQueue;
import no.omland.data.raster.Grid;

/**
 * Where the water of each land cell runs, and how deep it stands in the hollows.
 *
 * <p>The flood comes in from the sea and rises: a cell is reached first over its lowest neighbour, and drains there.
 * R. Barnes, C. Lehman, D. Mulla, "Priority-Flood", Computers and Geosciences 62 (2014), DOI 10.1016/j.cageo.2013.04.024.
 * A way over a corner is refused where another way crosses it already, so no two streams ever cross.
 */
public final class Drainage {

    private final Grid grid;
    private final int[] receivers;
    private final int[] order;
    private final float[] waterLevels;
    private final float[] heights;

    private Drainage(Grid grid, float[] heights) {
        this.grid = grid;
        this.heights = heights;
        this.receivers = new int[grid.size()];
        this.waterLevels = heights.clone();
        this.order = flood();
    }

    /** @param heights metres above the sea, 0 in the sea */
    public static Drainage of(Grid grid, float[] heights) {
        return new Drainage(grid, heights);
    }

    /** The cell that a land cell drains to; -1 for a mouth, whose next cell is the sea. */
    public int receiver(int cell) {
        return receivers[cell];
    }

    /** Land cells from the mouths up: each comes after the cell it drains to. */
    public int[] upstreamOrder() {
        return order.clone();
    }

    /** How deep water stands over the ground before it can run on, in metres. */
    public float standingMetres(int cell) {
        return waterLevels[cell] - heights[cell];
    }

    /** How many cells drain through each cell, itself counted. */
    public int[] cellsUpstream() {
        int[] upstream = new int[grid.size()];
        for (int i = order.length - 1; i >= 0; i--) {
            int cell = order[i];
            upstream[cell]++;
            if (receivers[cell] >= 0) {
                upstream[receivers[cell]] += upstream[cell];
            }
        }
        return upstream;
    }

    private int[] flood() {
        int[] reached = new int[grid.size()];
        int count = 0;
        boolean[] waiting = new boolean[grid.size()];
        Arrays.fill(receivers, -1);
        var queue = new CellQueue();
        for (int cell = 0; cell < heights.length; cell++) {
            if (heights[cell] > 0 && touchesSea(cell)) {
                waiting[cell] = true;
                queue.add(centimetres(waterLevels[cell]), cell);
            }
        }
        while (!queue.isEmpty()) {
            int cell = queue.removeFirst();
            reached[count++] = cell;
            for (int direction = 0; direction < 8; direction++) {
                int next = grid.neighbour(cell, direction);
                if (next < 0 || waiting[next] || heights[next] <= 0 || crossesOther(cell, direction)) {
                    continue;
                }
                waiting[next] = true;
                receivers[next] = cell;
                waterLevels[next] = Math.max(heights[next], waterLevels[cell] + seepMetres(next));
                queue.add(centimetres(waterLevels[next]), next);
            }
        }
        return Arrays.copyOf(reached, count);
    }

    /** Standing water rises a little from its outlet, unevenly, or streams would cross a plain side by side. */
    private static float seepMetres(int cell) {
        long hash = (cell + 1) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        return 0.01f + 0.01f * (hash >>> 60);
    }

    private static long centimetres(float metres) {
        return (long) (metres * 100.0);
    }

    private boolean touchesSea(int cell) {
        for (int direction = 0; direction < 8; direction += 2) {
            int next = grid.neighbour(cell, direction);
            if (next < 0 || heights[next] <= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean crossesOther(int cell, int direction) {
        if (!Grid.isDiagonal(direction)) {
            return false;
        }
        int left = grid.neighbour(cell, (direction + 1) & 7);
        int right = grid.neighbour(cell, (direction + 7) & 7);
        return receivers[left] == right || receivers[right] == left;
    }
}
