package no.omland.travel;

/**
 * Time, length and ferries of a path as one {@code long}, so that adding and comparing is adding and comparing all three: of two paths the faster is the less, of
 * two that are as fast the shorter, and of those the one with fewer ferries. From the top: 27 bits of tenths of a second, 30 of centimetres, 6 of ferries.
 */
public final class PathCost {

    /** No path; a number for the insides of a search, never part of an answer. */
    public static final long UNREACHABLE = Long.MAX_VALUE;

    private static final int FERRY_BITS = 6;
    private static final int LENGTH_BITS = 30;
    private static final int TIME_SHIFT = FERRY_BITS + LENGTH_BITS;

    /** At and above this a path counts as none; two sums below it fit into a {@code long}. */
    public static final long BOUND = ((long) TravelCosts.LONGEST_TENTH_SECONDS) << TIME_SHIFT;

    private PathCost() {}

    /** @param centimetres below 10,737 km */
    public static long of(int tenthSeconds, long centimetres, int ferries) {
        return ((long) tenthSeconds << TIME_SHIFT) + (centimetres << FERRY_BITS) + ferries;
    }

    public static int tenthSeconds(long cost) {
        return (int) (cost >>> TIME_SHIFT);
    }

    public static long centimetres(long cost) {
        return (cost >>> FERRY_BITS) & ((1L << LENGTH_BITS) - 1);
    }

    public static int ferries(long cost) {
        return (int) (cost & ((1L << FERRY_BITS) - 1));
    }
}
