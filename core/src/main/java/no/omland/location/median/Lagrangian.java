package no.omland.location.median;

import java.util.Arrays;
import java.util.function.Consumer;
import no.omland.location.problem.Budget;

/**
 * A lower bound on every choice of a {@link MedianInstance}. That each demand point is served exactly once is paid for instead of demanded: serving it earns its
 * multiplier. Then each candidate has a reduced cost of its own, the cheapest ones are chosen, and no choice at all can cost less than that sum. The multipliers are bettered by
 * subgradient steps, with directions smoothed over the last steps.
 *
 * <p>Source: Cornuéjols, Fisher and Nemhauser, Location of bank accounts to optimize float, Management Science 23 (1977), doi:10.1287/mnsc.23.8.789; Beasley, A note on solving large
 * p-median problems, European Journal of Operational Research 21 (1985), doi:10.1016/0377-2217(85)90040-2.
 */
final class Lagrangian {

    private static final double FIRST_STEP = 1.5;
    private static final double SMALLEST_STEP = 0.002;
    private static final int PATIENCE = 25;
    private static final double SHORTENED = 0.7;
    private static final double SMOOTHING = 0.7;
    private static final double AVERAGING = 0.05;

    private final MedianInstance instance;
    private final Budget budget;
    private final int n;
    private final int m;

    private final double[] multipliers;
    private final double[] reduced;
    private final boolean[] open;
    private final int[] order;
    private final double[] missing;
    private final double[] direction;
    private final RowParts parts;
    private final double[][] partReduced;
    private final double[] partSums;
    private final long[] partSteps;
    private double current;
    private double scale;

    private double bound = Double.NEGATIVE_INFINITY;
    private double margin;
    private final double[] bestMultipliers;
    private final double[] bestReduced;
    private final boolean[] bestOpen;
    private final double[] frequency;

    /** Starts from the multipliers {@code start}, in cost a person. */
    Lagrangian(MedianInstance instance, double[] start, Budget budget) {
        this.instance = instance;
        this.budget = budget;
        this.n = instance.demandCount();
        this.m = instance.candidateCount();
        this.multipliers = start.clone();
        this.reduced = new double[m];
        this.open = new boolean[m];
        this.order = new int[m];
        this.missing = new double[n];
        this.direction = new double[n];
        this.parts = new RowParts(n, instance.entryCount());
        this.partReduced = new double[parts.count()][m];
        this.partSums = new double[parts.count()];
        this.partSteps = new long[parts.count()];
        this.bestMultipliers = start.clone();
        this.bestReduced = new double[m];
        this.bestOpen = new boolean[m];
        this.frequency = new double[m];
        for (int i = 0; i < n; i++) {
            multipliers[i] = clipped(i, multipliers[i]);
        }
    }

    /** The same, until it is shown that nothing is below {@code target}. */
    void ascend(long target, int iterations, Consumer<boolean[]> choices) {
        ascend(target, target, iterations, choices);
    }

    /**
     * Takes up to {@code iterations} steps towards {@code target}, or until it is shown that nothing is below {@code enough}.
     *
     * @param choices is told the candidates of every relaxed solution
     */
    void ascend(long target, long enough, int iterations, Consumer<boolean[]> choices) {
        double step = FIRST_STEP;
        int idle = 0;
        Arrays.fill(direction, 0);
        for (int k = 0; k < iterations && step > SMALLEST_STEP && !budget.isSpent(); k++) {
            double before = bound;
            relax();
            choices.accept(open);
            keepIfBetter();
            if (proven() >= enough) {
                return;
            }
            idle = bound > before + 1e-5 * Math.abs(before) ? 0 : idle + 1;
            if (idle >= PATIENCE) {
                step *= SHORTENED;
                idle = 0;
                System.arraycopy(bestMultipliers, 0, multipliers, 0, n);
            }
            if (!move(step, target)) {
                return;
            }
        }
    }

    /** No choice costs less than this, rounding errors taken off. */
    long proven() {
        double safe = bound - margin;
        return safe < -1e18 ? Long.MIN_VALUE : (long) Math.ceil(safe - 1e-6);
    }

    /** The same before rounding up. */
    double bound() {
        return bound - margin;
    }

    double[] multipliers() {
        return bestMultipliers;
    }

    /** What opening each candidate adds to the bound; never positive. */
    double[] reduced() {
        return bestReduced;
    }

    boolean isOpen(int candidate) {
        return bestOpen[candidate];
    }

    /** How often each candidate was chosen lately, 0 to 1. */
    double[] frequency() {
        return frequency;
    }

    /** The reduced cost of the dearest candidate that was chosen, and of the cheapest that was not. */
    double[] edge() {
        double dearest = Double.NEGATIVE_INFINITY;
        double cheapest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < m; j++) {
            if (bestOpen[j]) {
                dearest = Math.max(dearest, bestReduced[j]);
            } else {
                cheapest = Math.min(cheapest, bestReduced[j]);
            }
        }
        return new double[] {dearest, cheapest};
    }

    private void relax() {
        parts.forEach(this::earn);
        Arrays.fill(reduced, 0);
        long steps = 0;
        double sum = 0;
        for (int part = 0; part < parts.count(); part++) {
            sum += partSums[part];
            steps += partSteps[part];
            for (int j = 0; j < m; j++) {
                reduced[j] += partReduced[part][j];
            }
        }
        scale = Math.abs(sum);
        chooseCheapest();
        for (int j = 0; j < m; j++) {
            sum += open[j] ? reduced[j] : 0;
            scale += Math.abs(reduced[j]);
            frequency[j] += AVERAGING * ((open[j] ? 1 : 0) - frequency[j]);
        }
        current = sum;
        parts.forEach(this::count);
        budget.spend(2 * steps + m);
    }

    /** What serving the people of a part of the rows earns each candidate. */
    private void earn(int part) {
        double[] into = partReduced[part];
        Arrays.fill(into, 0);
        long steps = 0;
        double sum = 0;
        for (int i = parts.first(part); i < parts.first(part + 1); i++) {
            double multiplier = multipliers[i];
            double weight = instance.weights[i];
            sum += weight * multiplier;
            int e = instance.starts[i];
            int end = instance.starts[i + 1];
            for (; e < end && instance.entryCosts[e] < multiplier; e++) {
                into[instance.entryCandidates[e]] += weight * (instance.entryCosts[e] - multiplier);
            }
            steps += e - instance.starts[i] + 1;
        }
        partSums[part] = sum;
        partSteps[part] = steps;
    }

    /** How often each row of a part is served, against once. */
    private void count(int part) {
        for (int i = parts.first(part); i < parts.first(part + 1); i++) {
            int times = 0;
            for (int e = instance.starts[i]; e < instance.starts[i + 1]; e++) {
                if (instance.entryCosts[e] >= multipliers[i]) {
                    break;
                }
                times += open[instance.entryCandidates[e]] ? 1 : 0;
            }
            missing[i] = 1 - times;
        }
    }

    /** Opens the {@code choose} candidates of least reduced cost, ties to the lowest number. */
    private void chooseCheapest() {
        Arrays.fill(open, false);
        for (int j = 0; j < m; j++) {
            order[j] = j;
        }
        int low = 0;
        int high = m - 1;
        int wanted = instance.choose;
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
            if (wanted - 1 <= right) {
                high = right;
            } else if (wanted - 1 >= left) {
                low = left;
            } else {
                break;
            }
        }
        for (int k = 0; k < wanted; k++) {
            open[order[k]] = true;
        }
    }

    private boolean isBefore(int one, int other) {
        return reduced[one] < reduced[other] || (reduced[one] == reduced[other] && one < other);
    }

    private void keepIfBetter() {
        if (current > bound) {
            bound = current;
            margin = (n + m) * 0x1p-52 * scale;
            System.arraycopy(multipliers, 0, bestMultipliers, 0, n);
            System.arraycopy(reduced, 0, bestReduced, 0, m);
            System.arraycopy(open, 0, bestOpen, 0, m);
        }
    }

    /** One step; false when no direction is left, which means that the bound is as good as it gets. */
    private boolean move(double step, long target) {
        double length = 0;
        for (int i = 0; i < n; i++) {
            if (missing[i] > 0 && multipliers[i] >= instance.fallbacks[i]) {
                missing[i] = 0;
            }
            direction[i] = missing[i] + SMOOTHING * direction[i];
            length += instance.weights[i] * direction[i] * direction[i];
        }
        if (length == 0) {
            return false;
        }
        double most = Math.max(target - current, Math.abs(current) * 1e-6 + 1e-3);
        double far = step * most / length;
        for (int i = 0; i < n; i++) {
            multipliers[i] = clipped(i, multipliers[i] + far * direction[i]);
        }
        return true;
    }

    /** Below the nearest candidate's cost a multiplier earns nothing, and above the fallback it promises what nobody has to pay. */
    private double clipped(int i, double multiplier) {
        double least = instance.starts[i] < instance.starts[i + 1]
                ? Math.min(instance.entryCosts[instance.starts[i]], instance.fallbacks[i])
                : instance.fallbacks[i];
        return Math.max(least, Math.min(multiplier, instance.fallbacks[i]));
    }
}
