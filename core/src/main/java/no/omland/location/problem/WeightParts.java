package no.omland.location.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Amounts that need not be whole, such as clients who are spread as people live, as the whole weights that a problem is made of. Where all amounts are whole, they are the weights themselves. Else a
 * weight is a number of thousandths, which are evened out so that they add up to the thousandths of all, and nobody's amount becomes nothing. Searches and their proofs are of the weights; what is told of
 * an answer is counted by {@link #amount(int, long)} from the amounts that were given, so that it agrees with whatever else is counted from them.
 */
public final class WeightParts {

    private static final long THOUSANDTHS = 1000;

    private final double[] amounts;
    private final long[] weights;
    private final long toOne;

    private WeightParts(double[] amounts, long[] weights, long toOne) {
        this.amounts = amounts;
        this.weights = weights;
        this.toOne = toOne;
    }

    /**
     * @param amounts of each demand point, 0 or more
     * @throws IllegalArgumentException if one is below 0 or not finite
     */
    public static WeightParts of(double[] amounts) {
        if (Arrays.stream(amounts).anyMatch(each -> !(each >= 0 && each < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("expected finite amounts of 0 or more");
        }
        boolean isWhole = Arrays.stream(amounts).allMatch(each -> each == Math.rint(each));
        return isWhole
                ? new WeightParts(
                        amounts.clone(),
                        Arrays.stream(amounts).mapToLong(Math::round).toArray(),
                        1)
                : new WeightParts(amounts.clone(), thousandths(amounts), THOUSANDTHS);
    }

    /** The smallest first: what they get too much, since none of them becomes nothing, those after them get too little. */
    private static long[] thousandths(double[] amounts) {
        long[] weights = new long[amounts.length];
        int[] rising = IntStream.range(0, amounts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> amounts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        long given = 0;
        for (int i : rising) {
            sum += amounts[i];
            weights[i] = amounts[i] == 0 ? 0 : Math.max(1, Math.round(sum * THOUSANDTHS) - given);
            given += weights[i];
        }
        return weights;
    }

    /** One for each demand point. */
    public long[] weights() {
        return weights.clone();
    }

    /** How many of a weight's parts make one: 1 or 1,000. */
    public long toOne() {
        return toOne;
    }

    /** A sum of weights of whatever demand points, as an amount. */
    public double amount(long weight) {
        return (double) weight / toOne;
    }

    /** What a part of the weight of one demand point is of its amount. */
    public double amount(int demand, long weight) {
        return weight == weights[demand] ? amounts[demand] : amounts[demand] * weight / weights[demand];
    }
}
