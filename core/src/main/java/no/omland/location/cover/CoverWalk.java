package no.omland.location.cover;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;

/**
 * Makes a cover smaller by walking: a column is taken away, and then columns are exchanged, one at a time, until all rows are covered again. Rows that stay uncovered grow heavier, so that the walk does
 * not go in circles. Random numbers have a fixed seed.
 *
 * <p>Source: Gao, Yao, Weise and Li, An efficient local search heuristic with row weighting for the unicost set covering problem, European Journal of Operational Research 246 (2015),
 * doi:10.1016/j.ejor.2015.05.038.
 */
final class CoverWalk {

    private static final long SEED = 20_260_101;
    /** Steps without a smaller cover after which the walk ends. */
    private static final int PATIENCE = 30_000;

    private static final int NONE = -1;

    private final int[][] rows;
    private final int[][] columns;
    private final Budget budget;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private final boolean[] taken;
    /** How many columns that are taken cover each row. */
    private final int[] times;

    private final long[] weights;
    /** What taking a column would win, or what taking it away would lose, in weight of rows. */
    private final long[] worth;
    /** When a column was last moved; of equal ones the one that has stood longest goes. */
    private final long[] moved;
    /** Whether something beside the column has changed since it was taken away. */
    private final boolean[] isFree;

    private final int[] uncovered;
    private final int[] placeOfUncovered;
    private int uncoveredCount;
    private int size;
    private List<Integer> best;

    /**
     * @param rows the columns of each row
     * @param cover to begin with
     */
    CoverWalk(int[][] rows, List<Integer> cover, Budget budget) {
        this.rows = rows;
        this.columns = CoverBound.turned(rows);
        this.budget = budget;
        this.best = cover;
        this.taken = new boolean[columns.length];
        this.times = new int[rows.length];
        this.weights = new long[rows.length];
        this.worth = new long[columns.length];
        this.moved = new long[columns.length];
        this.isFree = new boolean[columns.length];
        this.uncovered = new int[rows.length];
        this.placeOfUncovered = new int[rows.length];
        Arrays.fill(weights, 1);
        Arrays.fill(isFree, true);
        for (int i = 0; i < rows.length; i++) {
            setUncovered(i, true);
        }
        for (int j = 0; j < columns.length; j++) {
            worth[j] = columns[j].length;
        }
        cover.forEach(this::take);
    }

    /** The smallest cover met; the walk ends at one of {@code enough} columns. */
    List<Integer> fewest(int enough) {
        int last = NONE;
        int idle = 0;
        for (long step = 1; idle < PATIENCE && !budget.isSpent(); step++) {
            while (uncoveredCount == 0) {
                // One as large as the best is no reason to go on: with two columns the walk would meet it again at each
                // step.
                if (size < best.size()) {
                    best = IntStream.range(0, taken.length)
                            .filter(j -> taken[j])
                            .boxed()
                            .toList();
                    idle = 0;
                }
                if (best.size() <= enough || size == 0) {
                    return best;
                }
                leave(leastLost(NONE));
            }
            int out = leastLost(last);
            if (out != NONE) {
                leave(out);
                moved[out] = step;
                isFree[out] = false;
            }
            int in = mostWon(uncovered[random.nextInt(uncoveredCount)]);
            take(in);
            moved[in] = step;
            last = in;
            for (int at = 0; at < uncoveredCount; at++) {
                int row = uncovered[at];
                weights[row]++;
                for (int column : rows[row]) {
                    worth[column]++;
                }
                budget.spend(rows[row].length);
            }
            idle++;
        }
        return best;
    }

    private int leastLost(int spared) {
        int least = NONE;
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]
                    && j != spared
                    && (least == NONE
                            || worth[j] < worth[least]
                            || (worth[j] == worth[least] && moved[j] < moved[least]))) {
                least = j;
            }
        }
        budget.spend(taken.length);
        return least;
    }

    private int mostWon(int row) {
        int most = NONE;
        for (int j : rows[row]) {
            if (isFree[j]
                    && (most == NONE
                            || worth[j] > worth[most]
                            || (worth[j] == worth[most] && moved[j] < moved[most]))) {
                most = j;
            }
        }
        return most == NONE ? rows[row][0] : most;
    }

    private void take(int column) {
        taken[column] = true;
        size++;
        for (int row : columns[column]) {
            times[row]++;
            if (times[row] == 1) {
                setUncovered(row, false);
                change(row, column, -weights[row], false);
            } else if (times[row] == 2) {
                change(row, column, -weights[row], true);
            }
            budget.spend(rows[row].length);
        }
        worth[column] = lostWithout(column);
    }

    private void leave(int column) {
        taken[column] = false;
        size--;
        for (int row : columns[column]) {
            times[row]--;
            if (times[row] == 0) {
                setUncovered(row, true);
                change(row, column, weights[row], false);
            } else if (times[row] == 1) {
                change(row, column, weights[row], true);
            }
            budget.spend(rows[row].length);
        }
        long won = 0;
        for (int row : columns[column]) {
            won += times[row] == 0 ? weights[row] : 0;
        }
        worth[column] = won;
    }

    /** The other columns of the row that are taken, or those that are not, are worth so much more. */
    private void change(int row, int beside, long weight, boolean ofTaken) {
        for (int j : rows[row]) {
            if (j != beside && taken[j] == ofTaken) {
                worth[j] += weight;
            }
            isFree[j] = true;
        }
    }

    private long lostWithout(int column) {
        long lost = 0;
        for (int row : columns[column]) {
            lost += times[row] == 1 ? weights[row] : 0;
        }
        return lost;
    }

    private void setUncovered(int row, boolean now) {
        if (now) {
            placeOfUncovered[row] = uncoveredCount;
            uncovered[uncoveredCount++] = row;
        } else {
            int last = uncovered[--uncoveredCount];
            uncovered[placeOfUncovered[row]] = last;
            placeOfUncovered[last] = placeOfUncovered[row];
        }
    }
}
