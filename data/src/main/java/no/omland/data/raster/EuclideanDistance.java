package no.omland.data.raster;

import java.util.function.IntPredicate;

/**
 * Straight-line distance from every cell to the nearest cell of a set.
 *
 * <p>Exact, two passes of lower envelopes of parabolas: P. Felzenszwalb, D. Huttenlocher, "Distance Transforms of Sampled
 * Functions", Theory of Computing 8 (2012), DOI 10.4086/toc.2012.v008a019.
 */
public final class EuclideanDistance {

    private static final double FAR = 1e12;

    private EuclideanDistance() {}

    /** Distances in metres between cell centres; 0 inside the set, huge where the set is empty. */
    public static float[] metresTo(Grid grid, IntPredicate inSet) {
        float[] squared = new float[grid.size()];
        for (int cell = 0; cell < squared.length; cell++) {
            squared[cell] = inSet.test(cell) ? 0 : (float) FAR;
        }
        int longest = Math.max(grid.columns(), grid.rows());
        var envelope = new ParabolaEnvelope(longest);
        for (int column = 0; column < grid.columns(); column++) {
            envelope.transform(squared, column, grid.columns(), grid.rows());
        }
        for (int row = 0; row < grid.rows(); row++) {
            envelope.transform(squared, row * grid.columns(), 1, grid.columns());
        }
        for (int cell = 0; cell < squared.length; cell++) {
            squared[cell] = (float) (Math.sqrt(squared[cell]) * grid.cellMetres());
        }
        return squared;
    }

    private static final class ParabolaEnvelope {
        private final int[] sites;
        private final double[] borders;
        private final double[] values;

        ParabolaEnvelope(int longest) {
            sites = new int[longest];
            borders = new double[longest + 1];
            values = new double[longest];
        }

        void transform(float[] field, int offset, int stride, int count) {
            for (int i = 0; i < count; i++) {
                values[i] = field[offset + i * stride];
            }
            int last = 0;
            sites[0] = 0;
            borders[0] = -FAR;
            borders[1] = FAR;
            for (int i = 1; i < count; i++) {
                double border = border(i, sites[last]);
                while (last > 0 && border <= borders[last]) {
                    last--;
                    border = border(i, sites[last]);
                }
                last++;
                sites[last] = i;
                borders[last] = border;
                borders[last + 1] = FAR;
            }
            int site = 0;
            for (int i = 0; i < count; i++) {
                while (borders[site + 1] < i) {
                    site++;
                }
                double away = i - sites[site];
                field[offset + i * stride] = (float) (away * away + values[sites[site]]);
            }
        }

        private double border(int i, int site) {
            return ((values[i] + (double) i * i) - (values[site] + (double) site * site)) / (2.0 * (i - site));
        }
    }
}
