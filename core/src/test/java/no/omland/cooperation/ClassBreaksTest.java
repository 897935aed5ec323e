package no.omland.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of values, natural ones held to every other choice of borders. */
class ClassBreaksTest {

    private static List<Double> numbers(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Test
    void equalClassesAreEquallyWide() {
        ClassBreaks breaks = ClassBreaks.of(numbers(0, 1, 2, 100), ClassMethod.EQUAL, 4);
        assertThat(breaks.uppers()).containsExactly(25.0, 50.0, 75.0, 100.0);
        assertThat(breaks.counts(numbers(0, 1, 2, 100))).containsExactly(3, 0, 0, 1);
        assertThat(breaks.classOf(25)).isZero();
        assertThat(breaks.classOf(25.1)).isEqualTo(1);
    }

    @Test
    void quantilesHoldAsManyEachAndNeverPartEqualValues() {
        assertThat(ClassBreaks.of(numbers(1, 2, 3, 4, 5, 6, 7, 8), ClassMethod.QUANTILE, 4)
                        .uppers())
                .containsExactly(2.0, 4.0, 6.0, 8.0);
        assertThat(ClassBreaks.of(numbers(3.4, 3.4, 3.4, 3.4, 3.7, 3.8), ClassMethod.QUANTILE, 3)
                        .uppers())
                .containsExactly(3.4, 3.7, 3.8);
        assertThat(ClassBreaks.of(numbers(1, 1, 2), ClassMethod.QUANTILE, 3).uppers())
                .containsExactly(1.0, 2.0);
    }

    /** The responses of the 14 counties in facts/county-preparedness.csv. */
    @Test
    void aTieAtTheCutGoesToTheSideThatEvensTheClasses() {
        List<Double> responses = numbers(11, 18, 10, 7, 24, 14, 19, 16, 9, 10, 18, 6, 19, 8);
        ClassBreaks breaks = ClassBreaks.of(responses, ClassMethod.QUANTILE, 3);
        assertThat(breaks.uppers()).containsExactly(9.0, 16.0, 24.0);
        assertThat(breaks.counts(responses)).containsExactly(4, 5, 5);
    }

    /** The oracle is every way to part the different values, in {@link #fewestSquares}. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noOtherBordersHoldMoreEvenCounts(long seed) {
        Random random = new Random(seed);
        List<Double> values = random.ints(5 + random.nextInt(12), 0, 3 + random.nextInt(9))
                .mapToObj(each -> (double) each)
                .toList();
        double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
        int different = (int) values.stream().distinct().count();
        for (int classes = 1; classes <= 6; classes++) {
            List<Integer> counts =
                    ClassBreaks.of(values, ClassMethod.QUANTILE, classes).counts(values);
            assertThat(counts).hasSize(Math.min(classes, different)).doesNotContain(0);
            assertThat(counts.stream().mapToLong(each -> (long) each * each).sum())
                    .isEqualTo(fewestSquares(sorted, 0, classes));
        }
    }

    private static long fewestSquares(double[] sorted, int begin, int classes) {
        if (begin == sorted.length) {
            return 0;
        }
        long fewest = Integer.MAX_VALUE;
        for (int end = begin + 1; classes > 0 && end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] != sorted[end - 1]) {
                long square = (long) (end - begin) * (end - begin);
                fewest = Math.min(fewest, square + fewestSquares(sorted, end, classes - 1));
            }
        }
        return fewest;
    }

    @Test
    void ownBordersAreKeptAndTheLastClassIsOpen() {
        ClassBreaks breaks = ClassBreaks.own(numbers(3.3, 3.6, 3.9, 4.2), numbers(3.8, 3.5));
        assertThat(breaks.uppers()).containsExactly(3.5, 3.8, 4.2);
        assertThat(breaks.counts(numbers(3.3, 3.6, 3.9, 4.2))).containsExactly(1, 1, 2);
        assertThat(ClassBreaks.own(numbers(1), numbers(10, 20)).uppers()).containsExactly(10.0, 20.0);
    }

    @Test
    void naturalBreaksPartTheClusters() {
        ClassBreaks breaks = ClassBreaks.of(numbers(1, 2, 2, 3, 20, 21, 22, 90, 91), ClassMethod.NATURAL, 3);
        assertThat(breaks.uppers()).containsExactly(3.0, 22.0, 91.0);
        assertThat(breaks.fit())
                .isCloseTo(1 - (2 + 2 + 0.5) / (10_788.0), within(0.001))
                .isLessThan(1);
    }

    /** The oracle is every way to part the different values, in {@link #best}. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void noOtherBordersLeaveLessSpreadWithinClasses(long seed) {
        Random random = new Random(seed);
        List<Double> values = new ArrayList<>();
        int n = 6 + random.nextInt(8);
        for (int i = 0; i < n; i++) {
            values.add(seed % 2 == 0 ? random.nextInt(9) : 1e6 + random.nextGaussian());
        }
        for (int classes = 1; classes <= 5; classes++) {
            ClassBreaks breaks = ClassBreaks.of(values, ClassMethod.NATURAL, classes);
            double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
            assertThat(leftWithin(sorted, breaks)).isCloseTo(best(sorted, 0, classes), within(1e-6));
            assertThat(breaks.counts(values).stream().mapToInt(each -> each).sum())
                    .isEqualTo(n);
        }
    }

    private static double leftWithin(double[] sorted, ClassBreaks breaks) {
        double sum = 0;
        for (int c = 0; c < breaks.uppers().size(); c++) {
            int wanted = c;
            sum += spread(Arrays.stream(sorted)
                    .filter(value -> breaks.classOf(value) == wanted)
                    .toArray());
        }
        return sum;
    }

    private static double best(double[] sorted, int begin, int classes) {
        if (begin == sorted.length) {
            return 0;
        }
        if (classes == 0) {
            return Double.MAX_VALUE;
        }
        double best = Double.MAX_VALUE;
        for (int end = begin + 1; end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] != sorted[end - 1]) {
                best = Math.min(best, spread(Arrays.copyOfRange(sorted, begin, end)) + best(sorted, end, classes - 1));
            }
        }
        return best;
    }

    private static double spread(double... values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    @Test
    void manyValuesAreClassedExactlyAndSoon() {
        Random random = new Random(42);
        List<Double> values = random.doubles(30_000).boxed().toList();
        ClassBreaks breaks = ClassBreaks.of(values, ClassMethod.NATURAL, 7);
        assertThat(breaks.uppers()).hasSize(7);
        // Of evenly spread values the best seven classes are equally wide: the fit is 1 - 1/49.
        assertThat(breaks.fit()).isCloseTo(1 - 1 / 49.0, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"EQUAL", "QUANTILE", "NATURAL"})
    void oneValueIsOneClass(ClassMethod method) {
        ClassBreaks breaks = ClassBreaks.of(numbers(5, 5, 5), method, 4);
        assertThat(breaks.uppers()).containsExactly(5.0);
        assertThat(breaks.fit()).isEqualTo(1);
    }

    @Test
    void whatCannotBeClassedIsRefused() {
        assertThatThrownBy(() -> ClassBreaks.of(List.of(), ClassMethod.EQUAL, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClassBreaks.of(numbers(1, Double.NaN), ClassMethod.EQUAL, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
