package no.omland.data.raster;

import java.util.Arrays;

/**
 * Which seed is nearest to each cell when going costs more in some cells than in others.
 *
 * <p>Seeds can be added one after another; each addition only touches the cells it wins.
 */
public final class NearestSeed {

    private static final double SQRT2 = 1.4142135623730951;

    private final Grid grid;
    private final float[] costPerMetre;
    private final int[] seeds;
    private final long[] costs;

    /** @param costPerMetre one figure per cell; 0 or less closes the cell */
    public NearestSeed(Grid grid, float[] costPerMetre) {
        this.grid = grid;
        this.costPerMetre = costPerMetre;
        this.seeds = new int[grid.size()];
        this.costs = new long[grid.size()];
        Arrays.fill(seeds, -1);
        Arrays.fill(costs, Long.MAX_VALUE);
    }

    /** Lets one seed spread from its cells over everything that is nearer to it than to the seeds before it. */
    public void add(int seed, int... cells) {
        addAll(new int[] {seed}, new int[][] {cells});
    }

    /** Lets several seeds spread at once, each from its own cells. */
    public void addAll(int[] newSeeds, int[][] cells) {
        var queue = new CellQueue();
        for (int i = 0; i < newSeeds.length; i++) {
            for (int cell : cells[i]) {
                if (costPerMetre[cell] > 0 && costs[cell] > 0) {
                    costs[cell] = 0;
                    seeds[cell] = newSeeds[i];
                    queue.add(0, cell);
                }
            }
        }
        spread(queue);
    }

    private void spread(CellQueue queue) {
        while (!queue.isEmpty()) {
            long cost = queue.firstKey();
            int cell = queue.removeFirst();
            if (cost > costs[cell]) {
                continue;
            }
            for (int direction = 0; direction < 8; direction++) {
                int next = grid.neighbour(cell, direction);
                if (next < 0 || costPerMetre[next] <= 0) {
                    continue;
                }
                double metres = Grid.isDiagonal(direction) ? grid.cellMetres() * SQRT2 : grid.cellMetres();
                long reached = cost + (long) (metres * 50 * ((double) costPerMetre[cell] + costPerMetre[next]));
                if (reached < costs[next]) {
                    costs[next] = reached;
                    seeds[next] = seeds[cell];
                    queue.add(reached, next);
                }
            }
        }
    }

    /** The nearest seed of each cell, -1 where none reaches. */
    public int[] seeds() {
        return seeds.clone();
    }

    /** The nearest seed of a cell, -1 where none reaches. */
    public int seedOf(int cell) {
        return seeds[cell];
    }

    /** Cost from the nearest seed, in metres of cost 1; infinite where none reaches. */
    public double costMetres(int cell) {
        return costs[cell] == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : costs[cell] / 100.0;
    }
}
