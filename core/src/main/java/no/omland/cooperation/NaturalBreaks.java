package no.omland.cooperation;

import java.util.List;

/**
 * Exact natural breaks: the borders that leave the least squared distance to the mean within classes (Wang and Song 2011, DOI 10.32614/RJ-2011-015), found by
 * {@link BestBorders}.
 */
final class NaturalBreaks {

    private final DifferentValues values;
    private final double[] sums;
    private final double[] squares;

    private NaturalBreaks(double[] sorted) {
        values = DifferentValues.of(sorted);
        sums = new double[values.size() + 1];
        squares = new double[values.size() + 1];
        // Counted from the middle value, sums of squares lose the fewest digits.
        double origin = sorted[sorted.length / 2];
        for (int i = 0; i < values.size(); i++) {
            double shifted = values.value(i) - origin;
            int times = values.count(i, i + 1);
            sums[i + 1] = sums[i] + times * shifted;
            squares[i + 1] = squares[i] + times * shifted * shifted;
        }
    }

    /** The upper end of each class, rising; as many as wished, or as there are different values. */
    static List<Double> uppers(double[] sorted, int classes) {
        NaturalBreaks breaks = new NaturalBreaks(sorted);
        return BestBorders.uppers(breaks.values, classes, breaks::spread);
    }

    /** Squared distances to their mean of the values from one to before another. */
    private double spread(int begin, int end) {
        int count = values.count(begin, end);
        if (count == 0) {
            return 0;
        }
        double sum = sums[end] - sums[begin];
        return Math.max(0, squares[end] - squares[begin] - sum * sum / count);
    }
}
