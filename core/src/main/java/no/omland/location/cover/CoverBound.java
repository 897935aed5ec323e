package no.omland.location.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.omland.location.problem.Budget;

/** A Lagrangian lower bound on how few columns cover all rows, and a cover made with its prices. */
final class CoverBound {

    private static final double FIRST_STEP = 1;
    private static final double SMALLEST_STEP = 0.01;

    private final Budget budget;
    /** The columns of each row and the rows of each column. */
    private final int[][] rows;

    private final int[][] columns;
    private final double[] prices;
    private final double[] reduced;
    private final double[] bestPrices;
    private final double[] bestReduced;
    private double bound = Double.NEGATIVE_INFINITY;
    private List<Integer> cover = List.of();

    /** Begins with the prices that the rows had, or where they had none, with what each pays when as many share a column as can. */
    CoverBound(CoverPart part, Budget budget) {
        this.budget = budget;
        this.rows = part.rows();
        this.columns = turned(rows);
        this.prices = part.prices().clone();
        this.reduced = new double[columns.length];
        this.bestPrices = new double[prices.length];
        this.bestReduced = new double[columns.length];
        for (int i = 0; i < prices.length; i++) {
            int most = 1;
            for (int column : rows[i]) {
                most = Math.max(most, columns[column].length);
            }
            prices[i] = prices[i] > 0 ? prices[i] : 1.0 / most;
        }
    }

    /** The rows of each column. */
    static int[][] turned(int[][] rows) {
        int width = 0;
        for (int[] row : rows) {
            width = row.length == 0 ? width : Math.max(width, row[row.length - 1] + 1);
        }
        int[] counts = new int[width];
        for (int[] row : rows) {
            for (int column : row) {
                counts[column]++;
            }
        }
        int[][] columns = new int[width][];
        Arrays.setAll(columns, j -> new int[counts[j]]);
        for (int i = rows.length - 1; i >= 0; i--) {
            for (int column : rows[i]) {
                columns[column][--counts[column]] = i;
            }
        }
        return columns;
    }

    /** Takes up to {@code iterations} steps, or until the bound is above {@code most} or a cover of so few is found. */
    void ascend(int most, int iterations, int patience) {
        double step = FIRST_STEP;
        int idle = 0;
        for (int k = 0; k < iterations && step > SMALLEST_STEP && !budget.isSpent(); k++) {
            double current = relax();
            idle = current > bound + 1e-4 ? 0 : idle + 1;
            if (current > bound) {
                bound = current;
                System.arraycopy(prices, 0, bestPrices, 0, prices.length);
                System.arraycopy(reduced, 0, bestReduced, 0, reduced.length);
            }
            if (k % 10 == 0) {
                List<Integer> found = greedyCover();
                cover = cover.isEmpty() || found.size() < cover.size() ? found : cover;
            }
            if (bound > most + 1e-6 || (!cover.isEmpty() && cover.size() <= most)) {
                return;
            }
            if (idle >= patience) {
                step /= 2;
                idle = 0;
            }
            move(step, most + 1 - current);
        }
    }

    /** No cover has fewer columns than this. */
    double bound() {
        return bound - 1e-9 * rows.length;
    }

    double reduced(int column) {
        return bestReduced[column];
    }

    double[] prices() {
        return bestPrices;
    }

    /** The smallest cover found; empty when none was looked for. */
    List<Integer> cover() {
        return cover;
    }

    /** Columns that no cover of up to {@code most} columns has. */
    BitSet useless(double most) {
        BitSet useless = new BitSet();
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length > 0 && bestReduced[j] > 0 && bound() + bestReduced[j] > most) {
                useless.set(j);
            }
        }
        return useless;
    }

    private double relax() {
        Arrays.fill(reduced, 1);
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += prices[i];
            for (int column : rows[i]) {
                reduced[column] -= prices[i];
            }
            budget.spend(2L * rows[i].length);
        }
        for (double each : reduced) {
            sum += Math.min(0, each);
        }
        return sum;
    }

    private void move(double step, double far) {
        double[] missing = new double[rows.length];
        double length = 0;
        for (int i = 0; i < rows.length; i++) {
            missing[i] = 1;
            for (int column : rows[i]) {
                missing[i] -= reduced[column] < 0 ? 1 : 0;
            }
            if (missing[i] < 0 && prices[i] <= 0) {
                missing[i] = 0;
            }
            length += missing[i] * missing[i];
        }
        for (int i = 0; i < rows.length && length > 0; i++) {
            prices[i] = Math.max(0, prices[i] + step * far / length * missing[i]);
        }
    }

    /** Columns of least reduced cost for each row that they newly cover, until all are covered; then those taken away that are not needed. */
    List<Integer> greedyCover() {
        int[] times = new int[rows.length];
        List<Integer> chosen = new ArrayList<>();
        int left = rows.length;
        while (left > 0) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < columns.length; j++) {
                double earned = 0;
                int newly = 0;
                for (int row : columns[j]) {
                    if (times[row] == 0) {
                        newly++;
                        earned += prices[row];
                    }
                }
                double score = newly == 0 ? Double.POSITIVE_INFINITY : (1 - earned) / (1 - earned > 0 ? newly : 1);
                if (score < least) {
                    least = score;
                    best = j;
                }
                budget.spend(columns[j].length);
            }
            chosen.add(best);
            for (int row : columns[best]) {
                left -= times[row]++ == 0 ? 1 : 0;
            }
        }
        for (int k = chosen.size() - 1; k >= 0; k--) {
            int[] covered = columns[chosen.get(k)];
            if (Arrays.stream(covered).allMatch(row -> times[row] > 1)) {
                for (int row : covered) {
                    times[row]--;
                }
                chosen.remove(k);
            }
        }
        return chosen;
    }
}
