package no.omland.location.capacity;

import java.util.Arrays;
import java.util.function.Consumer;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;

/**
 * A Lagrangian lower bound when sites have room for so and so many: serving a person earns the multiplier of the demand point, and each candidate fills itself with those who earn it most. The bound of
 * any choice is a base and what its sites earn, so that whole choices can be compared before their people are divided.
 */
final class CapacitatedBound {

    private static final double FIRST_STEP = 1.2;
    private static final int PATIENCE = 15;

    private final Kept kept;
    private final int[] free;
    private final int choose;
    private final Budget budget;
    private final double[] multipliers;
    private final double[][] served;
    private final double[] earned;
    private final double[] keys;
    private final int[] order;

    private double bound = Double.NEGATIVE_INFINITY;
    private double base;
    private final double[] bestEarned;
    private final double[] bestMultipliers;

    CapacitatedBound(Kept kept, int choose, Budget budget) {
        this.kept = kept;
        this.free = kept.free();
        this.choose = choose;
        this.budget = budget;
        int n = kept.demandCount();
        int m = kept.candidateCount();
        this.multipliers = new double[n];
        this.served = new double[m][n];
        this.earned = new double[m];
        this.keys = new double[n];
        this.order = new int[n];
        this.bestEarned = new double[m];
        this.bestMultipliers = new double[n];
        for (int i = 0; i < n; i++) {
            int nearest = CostMatrix.UNREACHABLE;
            for (int[] column : kept.costs) {
                nearest = Math.min(nearest, column[i]);
            }
            multipliers[i] = 1.2 * nearest + 1;
        }
    }

    /** Takes up to {@code iterations} steps towards {@code target}, telling {@code choices} the usable candidates of every relaxed choice. */
    void ascend(long target, int iterations, Consumer<int[]> choices) {
        double step = FIRST_STEP;
        int idle = 0;
        for (int k = 0; k < iterations && step > 0.005 && !budget.isSpent(); k++) {
            for (int j = 0; j < earned.length; j++) {
                fill(j);
            }
            int[] open = cheapest();
            choices.accept(open);
            double current = 0;
            double scale = 0;
            for (int i = 0; i < multipliers.length; i++) {
                current += kept.weights[i] * multipliers[i];
            }
            scale += Math.abs(current);
            double sum = current;
            for (double each : earned) {
                scale += Math.abs(each);
            }
            for (int j : open) {
                current += earned[j];
            }
            idle = current > bound ? 0 : idle + 1;
            if (current > bound) {
                bound = current;
                base = sum - (multipliers.length + earned.length) * 0x1p-52 * scale;
                System.arraycopy(earned, 0, bestEarned, 0, earned.length);
                System.arraycopy(multipliers, 0, bestMultipliers, 0, multipliers.length);
            }
            if (idle >= PATIENCE) {
                step /= 2;
                idle = 0;
                System.arraycopy(bestMultipliers, 0, multipliers, 0, multipliers.length);
            } else {
                move(open, step * Math.max(target - current, Math.abs(current) * 1e-4 + 1));
            }
        }
    }

    /** No choice of these usable candidates costs less, unserved people at the penalty. */
    double of(int[] sites) {
        double sum = base;
        for (int j : sites) {
            sum += bestEarned[j];
        }
        return sum;
    }

    /** What candidate {@code j} adds to the bound; never positive. */
    double earned(int j) {
        return bestEarned[j];
    }

    private void fill(int j) {
        int[] column = kept.costs[j];
        double[] into = served[j];
        Arrays.fill(into, 0);
        int size = 0;
        double wanting = 0;
        for (int i = 0; i < column.length; i++) {
            if (column[i] < multipliers[i] && column[i] != CostMatrix.UNREACHABLE) {
                keys[i] = column[i] - multipliers[i];
                order[size++] = i;
                wanting += kept.weights[i];
            }
        }
        double room = kept.problem.capacity(kept.candidates[j]);
        if (wanting > room) {
            sort(0, size - 1);
        }
        double sum = 0;
        for (int at = 0; at < size && room > 0; at++) {
            int i = order[at];
            into[i] = Math.min(room, kept.weights[i]);
            room -= into[i];
            sum += into[i] * keys[i];
        }
        earned[j] = sum;
        budget.spend(column.length + (wanting > room ? 10L * size : size));
    }

    /** Quicksort of {@code order} by key, then number; the JDK sorts no indices by a key without boxing them. */
    private void sort(int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int pivot = order[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (isBefore(order[left], pivot)) {
                    left++;
                }
                while (isBefore(pivot, order[right])) {
                    right--;
                }
                if (left <= right) {
                    int swapped = order[left];
                    order[left++] = order[right];
                    order[right--] = swapped;
                }
            }
            if (right - low < high - left) {
                sort(low, right);
                low = left;
            } else {
                sort(left, high);
                high = right;
            }
        }
    }

    private boolean isBefore(int one, int other) {
        return keys[one] < keys[other] || (keys[one] == keys[other] && one < other);
    }

    private int[] cheapest() {
        Integer[] sorted = new Integer[free.length];
        Arrays.setAll(sorted, f -> free[f]);
        Arrays.sort(sorted, (one, other) -> Double.compare(earned[one], earned[other]));
        int[] locked = kept.lockedIn();
        int[] open = Arrays.copyOf(locked, locked.length + choose);
        for (int k = 0; k < choose; k++) {
            open[locked.length + k] = sorted[k];
        }
        Arrays.sort(open);
        return open;
    }

    private void move(int[] open, double far) {
        double[] missing = new double[multipliers.length];
        double length = 0;
        for (int i = 0; i < missing.length; i++) {
            double times = 0;
            for (int j : open) {
                times += served[j][i];
            }
            missing[i] = 1 - times / kept.weights[i];
            if (missing[i] > 0 && multipliers[i] >= kept.penalty) {
                missing[i] = 0;
            }
            length += kept.weights[i] * missing[i] * missing[i];
        }
        for (int i = 0; i < missing.length && length > 0; i++) {
            multipliers[i] = Math.max(0, Math.min(kept.penalty, multipliers[i] + far / length * missing[i]));
        }
    }
}
