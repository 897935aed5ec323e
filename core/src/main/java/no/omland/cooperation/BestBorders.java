package no.omland.cooperation;

import java.util.LinkedList;
import java.util.List;

/**
 * The borders between different values that cost least in all, exact, by dynamic programming. For costs of classes that grow faster the wider a class is (the
 * quadrangle inequality), the best last border moves one way as values are added, so each class costs n log n by divide and conquer. Of several equally good ones
 * the classes at the end are the larger.
 */
final class BestBorders {

    /** What a class of the different values from one to before another costs. */
    interface Cost {
        double of(int begin, int end);
    }

    private final int size;
    private final Cost cost;
    private double[] before;
    private double[] now;

    private BestBorders(int size, Cost cost) {
        this.size = size;
        this.cost = cost;
        before = new double[size + 1];
        now = new double[size + 1];
    }

    /** The upper end of each class, rising; as many as wished, or as there are different values. */
    static List<Double> uppers(DifferentValues values, int wished, Cost cost) {
        LinkedList<Double> uppers = new LinkedList<>();
        int classes = Math.min(wished, values.size());
        int[][] begins = new BestBorders(values.size(), cost).begins(classes);
        int end = values.size();
        for (int c = classes; c >= 1; c--) {
            uppers.addFirst(values.value(end - 1));
            end = begins[c][end];
        }
        return List.copyOf(uppers);
    }

    /** For each number of classes and each end, where the last of them begins. */
    private int[][] begins(int classes) {
        int[][] begins = new int[classes + 1][size + 1];
        for (int end = 0; end <= size; end++) {
            now[end] = cost.of(0, end);
        }
        for (int c = 2; c <= classes; c++) {
            double[] swap = before;
            before = now;
            now = swap;
            fill(begins[c], c, c, size, c - 1, size - 1);
        }
        return begins;
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
            double all = before[begin] + cost.of(begin, end);
            if (all < best) {
                best = all;
                bestBegin = begin;
            }
        }
        now[end] = best;
        begins[end] = bestBegin;
        fill(begins, c, firstEnd, end - 1, leastBegin, bestBegin);
        fill(begins, c, end + 1, lastEnd, bestBegin, mostBegin);
    }
}
