package no.omland.location.capacity;

import java.util.Arrays;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;

/**
 * A Lagrangian lower bound on how few sites have room for all but so many people: that people have a seat is paid for instead of demanded, a price for each demand point. A site then fills itself with
 * those who pay most, and is worth its own cost of 1 when they pay more than that. At the best prices this is the bound of the linear programme in which nobody goes to a site that is not open.
 *
 * <p>Source: Geoffrion and McBride, Lagrangean relaxation applied to capacitated facility location problems, AIIE Transactions 10 (1978), doi:10.1080/05695557808975181.
 */
final class RoomBound {

    private static final double FIRST_STEP = 1.5;
    private static final double SMALLEST_STEP = 0.005;
    private static final int PATIENCE = 12;
    private static final double SHORTENED = 0.6;
    private static final double AVERAGING = 0.1;
    /** What rounding may take from a bound in a handful of sites. */
    private static final double ROUNDING = 1e-6;

    private final Kept kept;
    private final boolean[] opened;
    private final boolean[] closed;
    private final long mayBeLeft;
    private final Budget budget;
    private final double[] prices;
    private final double[] paid;
    private final double[] times;
    private final long[] order;
    private final long places;
    private final double[] frequency;

    private double bound = Double.NEGATIVE_INFINITY;
    private final double[] bestPrices;
    private final double[] bestPaid;

    /**
     * @param opened usable candidates that are open for good, and {@code closed} those that are not
     * @param mayBeLeft people who may be without a seat
     */
    RoomBound(Kept kept, boolean[] opened, boolean[] closed, long mayBeLeft, double[] start, Budget budget) {
        this.kept = kept;
        this.opened = opened;
        this.closed = closed;
        this.mayBeLeft = mayBeLeft;
        this.budget = budget;
        this.prices = start.clone();
        this.bestPrices = start.clone();
        this.paid = new double[opened.length];
        this.bestPaid = new double[opened.length];
        this.frequency = new double[opened.length];
        this.times = new double[start.length];
        this.order = new long[start.length];
        this.places = Math.max(1, Long.highestOneBit(start.length) * 2) - 1;
    }

    /** Prices to begin with: each pays its part of the site where most can share. */
    static double[] firstPrices(Kept kept) {
        double[] prices = new double[kept.demandCount()];
        Arrays.fill(prices, 1);
        for (int j = 0; j < kept.candidateCount(); j++) {
            long near = 0;
            for (int i = 0; i < prices.length; i++) {
                near += kept.costs[j][i] == CostMatrix.UNREACHABLE ? 0 : kept.weights[i];
            }
            double part = 1.0 / Math.max(1, Math.min(near, kept.problem.capacity(kept.candidates[j])));
            for (int i = 0; i < prices.length; i++) {
                prices[i] = kept.costs[j][i] == CostMatrix.UNREACHABLE ? prices[i] : Math.min(prices[i], part);
            }
        }
        return prices;
    }

    /** Takes up to {@code iterations} steps, or until it is shown that no fewer than {@code most} will do. */
    void ascend(int most, int iterations) {
        double step = FIRST_STEP;
        int idle = 0;
        for (int k = 0; k < iterations && step > SMALLEST_STEP && !budget.isSpent(); k++) {
            double current = relax();
            idle = current > bound + 1e-4 ? 0 : idle + 1;
            if (current > bound) {
                bound = current;
                System.arraycopy(prices, 0, bestPrices, 0, prices.length);
                System.arraycopy(paid, 0, bestPaid, 0, paid.length);
            }
            if (fewest() >= most) {
                return;
            }
            if (idle >= PATIENCE) {
                step *= SHORTENED;
                idle = 0;
                System.arraycopy(bestPrices, 0, prices, 0, prices.length);
                relax();
            }
            move(step * Math.max(0.05, most - current));
        }
    }

    /** No fewer sites will do. */
    int fewest() {
        return (int) Math.max(0, Math.ceil(bound - ROUNDING));
    }

    double[] prices() {
        return bestPrices;
    }

    /** What people pay site {@code j}; it is worth opening above 1. */
    double paid(int j) {
        return bestPaid[j];
    }

    /** How often the site was worth opening lately, 0 to 1. */
    double frequency(int j) {
        return frequency[j];
    }

    /** Opens and closes what a choice of fewer than {@code most} must or cannot have; returns how many. */
    int decide(int most, boolean[] open, boolean[] shut) {
        double slack = most - 1 + ROUNDING - bound;
        int decided = 0;
        for (int j = 0; j < open.length; j++) {
            if (open[j] || shut[j]) {
                continue;
            }
            if (bestPaid[j] > 1 && bestPaid[j] - 1 > slack) {
                open[j] = true;
                decided++;
            } else if (bestPaid[j] < 1 && 1 - bestPaid[j] > slack) {
                shut[j] = true;
                decided++;
            }
        }
        return decided;
    }

    private double relax() {
        Arrays.fill(times, 0);
        // The place is in the last bits of the price, so that sorting needs no objects; it changes the thousand
        // millionth part of a price.
        for (int i = 0; i < order.length; i++) {
            order[i] = -((Double.doubleToRawLongBits(prices[i]) & ~places) | i);
        }
        Arrays.sort(order);
        double sum = 0;
        long free = mayBeLeft;
        for (long key : order) {
            int i = (int) (-key & places);
            long leaves = Math.min(free, kept.weights[i]);
            free -= leaves;
            times[i] += leaves;
            sum += prices[i] * (kept.weights[i] - leaves);
        }
        for (int j = 0; j < paid.length; j++) {
            if (closed[j]) {
                continue;
            }
            boolean before = fill(j, 0);
            boolean isIn = opened[j] || before;
            if (isIn) {
                fill(j, 1);
                sum += 1 - paid[j];
            }
            frequency[j] += AVERAGING * ((isIn ? 1 : 0) - frequency[j]);
        }
        budget.spend(2L * order.length * paid.length);
        return sum;
    }

    /** Fills the site with those who pay most, counting them {@code counted} times; whether it is worth opening. */
    private boolean fill(int j, int counted) {
        int[] column = kept.costs[j];
        long room = kept.problem.capacity(kept.candidates[j]);
        double sum = 0;
        for (long key : order) {
            int i = (int) (-key & places);
            if (column[i] == CostMatrix.UNREACHABLE) {
                continue;
            }
            if (room == 0 || prices[i] <= 0) {
                break;
            }
            long seated = Math.min(room, kept.weights[i]);
            room -= seated;
            sum += seated * prices[i];
            times[i] += (double) counted * seated;
        }
        paid[j] = sum;
        return sum > 1;
    }

    private void move(double far) {
        double length = 0;
        for (int i = 0; i < times.length; i++) {
            times[i] = 1 - times[i] / kept.weights[i];
            if (times[i] < 0 && prices[i] <= 0) {
                times[i] = 0;
            }
            length += kept.weights[i] * times[i] * times[i];
        }
        for (int i = 0; i < times.length && length > 0; i++) {
            prices[i] = Math.max(0, prices[i] + far / length * times[i]);
        }
    }
}
