package no.omland.cooperation;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * Exact natural breaks by dynamic programming over the different values, each with how often it is there, so that equal values are never parted. The best last border moves
 * one way as values are added, so each class costs n log n (Wang and Song 2011, DOI 10.32614/RJ-2011-015, with divide and conquer).
 */
final class NaturalBreaks {

    private final double[] values;
    private final double[] weights;
    private final double[] sums;
    private final double[] squares;
    private double[] before;
    private double[] now;

    private NaturalBreaks(double[] sorted) {
        values = Arrays.stream(sorted).distinct().toArray();
        weights = new double[values.length + 1];
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        // Counted from the middle value, sums of squares lose the fewest digits.
        double origin = sorted[sorted.length / 2];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            int times = 0;
            while (at < sorted.length && sorted[at] == values[i]) {
                times++;
                at++;
            }
            double shifted = values[i] - origin;
            weights[i + 1] = weights[i] + times;
            sums[i + 1] = sums[i] + times * shifted;
            squares[i + 1] = squares[i] + times * shifted * shifted;
        }
        before = new double[values.length + 1];
        now = new double[values.length + 1];
    }

    /** The upper end of each class, rising; as many as wished, or as there are different values. */
    static List<Double> uppers(double[] sorted, int classes) {
        return new NaturalBreaks(sorted).solve(classes);
    }

    private List<Double> solve(int wished) {
        int n = values.length;
        int classes = Math.min(wished, n);
        int[][] begins = new int[classes + 1][n + 1];
        for (int end = 0; end <= n; end++) {
            now[end] = spread(0, end);
        }
        for (int c = 2; c <= classes; c++) {
            double[] swap = before;
            before = now;
            now = swap;
            fill(begins[c], c, c, n, c - 1, n - 1);
        }
        LinkedList<Double> uppers = new LinkedList<>();
        int end = n;
        for (int c = classes; c >= 1; c--) {
            uppers.addFirst(values[end - 1]);
            end = begins[c][end];
        }
        return List.copyOf(uppers);
    }

    /** Finds, for every end between two, where the last of {@code c} classes best begins; it lies between two places that narrow as the halves do. */
    private void fill(int[] begins, int c, int firstEnd, int lastEnd, int leastBegin, int mostBegin) {
        if (firstEnd > lastEnd) {
            return;
        }
        int end = (firstEnd + lastEnd) >>> 1;
        double best = Double.POSITIVE_INFINITY;
        int bestBegin = leastBegin;
        for (int begin = leastBegin; begin <= Math.min(mostBegin, end - 1); begin++) {
            double cost = before[begin] + spread(begin, end);
            if (cost < best) {
                best = cost;
                bestBegin = begin;
            }
        }
        now[end] = best;
        begins[end] = bestBegin;
        fill(begins, c, firstEnd, end - 1, leastBegin, bestBegin);
        fill(begins, c, end + 1, lastEnd, bestBegin, mostBegin);
    }

    /** Squared distances to their mean of the values from one to before another. */
    private double spread(int begin, int end) {
        double weight = weights[end] - weights[begin];
        if (weight == 0) {
            return 0;
        }
        double sum = sums[end] - sums[begin];
        return Math.max(0, squares[end] - squares[begin] - sum * sum / weight);
    }
}
