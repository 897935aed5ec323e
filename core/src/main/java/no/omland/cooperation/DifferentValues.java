package no.omland.cooperation;

import java.util.Arrays;

/** The different values of a column, rising, each with how often it is there: classes that are made of them never part equal values. */
final class DifferentValues {

    private final double[] values;
    private final int[] countBefore;

    private DifferentValues(double[] values, int[] countBefore) {
        this.values = values;
        this.countBefore = countBefore;
    }

    /** @param sorted rising, at least one */
    static DifferentValues of(double[] sorted) {
        double[] values = Arrays.stream(sorted).distinct().toArray();
        int[] countBefore = new int[values.length + 1];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            while (at < sorted.length && sorted[at] == values[i]) {
                at++;
            }
            countBefore[i + 1] = at;
        }
        return new DifferentValues(values, countBefore);
    }

    int size() {
        return values.length;
    }

    double value(int index) {
        return values[index];
    }

    /** How many times the values from one to before another are there in all. */
    int count(int begin, int end) {
        return countBefore[end] - countBefore[begin];
    }
}
