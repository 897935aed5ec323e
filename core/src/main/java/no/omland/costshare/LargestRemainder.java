package no.omland.costshare;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whole parts that add up to the total: each gets its exact part rounded down, and what is left goes one by one to those whose fractions are largest, among equal
 * ones to the first (Hamilton's method).
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param total to be split; below zero it is a refund, which is split as the same amount above zero
     * @param parts fractions that add up to exactly one
     * @return a whole number for each part, in its order, with the total as their sum
     */
    public static long[] split(long total, List<BigFraction> parts) {
        if (total < 0) {
            long[] refund = split(Math.negateExact(total), parts);
            return IntStream.range(0, refund.length).mapToLong(i -> -refund[i]).toArray();
        }
        long[] whole = new long[parts.size()];
        BigFraction[] remainders = new BigFraction[parts.size()];
        long left = total;
        for (int i = 0; i < whole.length; i++) {
            BigFraction exact = parts.get(i).multiply(BigInteger.valueOf(total));
            BigInteger floor = exact.getNumerator().divide(exact.getDenominator());
            whole[i] = floor.longValueExact();
            remainders[i] = exact.subtract(floor);
            left -= whole[i];
        }
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.<Integer, BigFraction>comparing(i -> remainders[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> whole[i]++);
        return whole;
    }
}
