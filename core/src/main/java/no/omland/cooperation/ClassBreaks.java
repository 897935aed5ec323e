package no.omland.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Classes of values. A value that stands on a border belongs to the class below it.
 *
 * @param method how the borders were found
 * @param least the least value, where the first class begins
 * @param uppers the upper end of each class, rising; the last is the greatest value, or the greatest border when that is above it
 * @param fit goodness of variance fit, from 0 to 1: how much of the spread of all values is spread between classes; 1 when all values are equal
 */
public record ClassBreaks(ClassMethod method, double least, List<Double> uppers, double fit) {

    /** More are not told apart on a map. */
    public static final int MOST_CLASSES = 12;

    public ClassBreaks {
        uppers = List.copyOf(uppers);
    }

    /**
     * Classes by a method that finds the borders itself. There are fewer than wished when there are fewer different values.
     *
     * @param values finite, at least one
     * @param classes wished for, 1 to {@value #MOST_CLASSES}
     */
    public static ClassBreaks of(Collection<Double> values, ClassMethod method, int classes) {
        if (values.isEmpty() || classes < 1 || classes > MOST_CLASSES || method == ClassMethod.OWN) {
            throw new IllegalArgumentException("values to put into 1 to " + MOST_CLASSES + " classes, got "
                    + values.size() + " into " + classes + " by " + method);
        }
        double[] sorted = sorted(values);
        List<Double> uppers = switch (method) {
            case EQUAL -> equal(sorted, classes);
            case QUANTILE -> quantile(sorted, classes);
            default -> NaturalBreaks.uppers(sorted, classes);
        };
        return made(sorted, method, uppers);
    }

    /**
     * Classes between chosen borders: one up to the first, one from each to the next, one above the last.
     *
     * @param borders at least one; their order does not matter
     */
    public static ClassBreaks own(Collection<Double> values, Collection<Double> borders) {
        if (values.isEmpty() || borders.isEmpty()) {
            throw new IllegalArgumentException("values and borders are expected, got " + values + " and " + borders);
        }
        double[] sorted = sorted(values);
        TreeSet<Double> uppers = new TreeSet<>(borders);
        uppers.add(Math.max(uppers.last(), sorted[sorted.length - 1]));
        return made(sorted, ClassMethod.OWN, List.copyOf(uppers));
    }

    private static ClassBreaks made(double[] sorted, ClassMethod method, List<Double> uppers) {
        ClassBreaks without = new ClassBreaks(method, sorted[0], uppers, 0);
        return new ClassBreaks(method, sorted[0], uppers, without.fitOf(sorted));
    }

    private static double[] sorted(Collection<Double> values) {
        return values.stream()
                .mapToDouble(each -> {
                    if (!Double.isFinite(each)) {
                        throw new IllegalArgumentException("values are finite, got " + each);
                    }
                    return each;
                })
                .sorted()
                .toArray();
    }

    /** The class of a value, counted from 0; one below the least is in the first, one above the greatest in the last. */
    public int classOf(double value) {
        int at = 0;
        while (at < uppers.size() - 1 && value > uppers.get(at)) {
            at++;
        }
        return at;
    }

    private static List<Double> equal(double[] sorted, int classes) {
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        TreeSet<Double> uppers = new TreeSet<>();
        for (int i = 1; i < classes; i++) {
            uppers.add(least + (greatest - least) * i / classes);
        }
        uppers.removeIf(upper -> upper >= greatest);
        uppers.add(greatest);
        return List.copyOf(uppers);
    }

    /** As many in each as equal values let that be: the counts have the least sum of squares that they can have. */
    private static List<Double> quantile(double[] sorted, int classes) {
        DifferentValues values = DifferentValues.of(sorted);
        return BestBorders.uppers(values, classes, (begin, end) -> Math.pow(values.count(begin, end), 2));
    }

    private double fitOf(double[] sorted) {
        double all = spread(sorted, 0, sorted.length);
        if (all == 0) {
            return 1;
        }
        double within = 0;
        int begin = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || classOf(sorted[i]) != classOf(sorted[begin])) {
                within += spread(sorted, begin, i);
                begin = i;
            }
        }
        return 1 - within / all;
    }

    private static double spread(double[] sorted, int begin, int end) {
        double mean = 0;
        for (int i = begin; i < end; i++) {
            mean += sorted[i] / (end - begin);
        }
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += (sorted[i] - mean) * (sorted[i] - mean);
        }
        return sum;
    }

    /** How many of the values are in each class. */
    public List<Integer> counts(Collection<Double> values) {
        int[] counts = new int[uppers.size()];
        values.forEach(value -> counts[classOf(value)]++);
        List<Integer> list = new ArrayList<>();
        for (int count : counts) {
            list.add(count);
        }
        return list;
    }
}
