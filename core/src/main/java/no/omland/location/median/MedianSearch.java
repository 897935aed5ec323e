package no.omland.location.median;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;
import no.omland.location.problem.SearchSettings;

/**
 * Searches a {@link MedianInstance} that has too many choices to weigh them all: interchange from a greedy and from random starts, then the {@link Lagrangian}, whose relaxed choices
 * are bettered by interchange too, and last {@link BranchAndBound}, until nothing is left or the budget is spent.
 */
public final class MedianSearch {

    private static final int RANDOM_STARTS = 4;
    private static final int ROOT_ITERATIONS = 2500;
    private static final int SHAKES = 150;
    /** How often a candidate is in the relaxed choices when it is not in doubt. */
    private static final double ALWAYS = 0.98;

    private static final double NEVER = 0.005;
    /** Of the budget, what the shaking of choices may take. */
    private static final int SHAKING_PART = 5;
    /** Entries above which the bound is a better use of steps than more starts. */
    private static final int VERY_LARGE = 10_000_000;

    private final MedianInstance root;
    private final Budget budget;
    private final SplittableRandom random;
    private final ChoicesSeen seen;
    private long bound;

    private MedianSearch(MedianInstance root, SearchSettings settings, Budget budget) {
        this.root = root;
        this.budget = budget;
        this.random = new SplittableRandom(settings.seed());
        this.seen = new ChoicesSeen(root, settings.nearBestCount(), budget);
    }

    /**
     * What was found.
     *
     * @param choices the best choices seen as candidates of the instance, best first; never empty
     * @param value of the first
     * @param bound no choice costs less
     */
    public record Result(List<List<Integer>> choices, long value, long bound) {}

    /** Searches until it is proven that nothing is better, or the budget is spent; a choice and a bound there always are. */
    public static Result run(MedianInstance instance, SearchSettings settings, Budget budget) {
        if (instance.candidateCount() <= instance.choose || instance.choose == 0) {
            boolean[] open = new boolean[instance.candidateCount()];
            Arrays.fill(open, instance.choose > 0);
            long value = instance.value(open);
            return new Result(List.of(ChoicesSeen.listOf(open)), value, value);
        }
        return new MedianSearch(instance, settings, budget).run();
    }

    private Result run() {
        start();
        Lagrangian lagrangian = new Lagrangian(root, multipliersAround(seen.best()), budget);
        lagrangian.ascend(seen.best().value(), seen.close(), ROOT_ITERATIONS, seen::lookAt);
        bound = lagrangian.proven();
        shake(lagrangian.frequency());
        if (bound < seen.close()) {
            bound = new BranchAndBound(root, seen, budget).bound(lagrangian, bound);
        }
        return new Result(
                seen.choices(), seen.best().value(), Math.min(bound, seen.best().value()));
    }

    private void start() {
        seen.improveGreedy();
        for (int k = 0; k < (root.entryCount() > VERY_LARGE ? 1 : RANDOM_STARTS) && !budget.isSpent(); k++) {
            int[] all = IntStream.range(0, root.candidateCount()).toArray();
            for (int slot = 0; slot < root.choose; slot++) {
                int other = slot + random.nextInt(all.length - slot);
                int swapped = all[slot];
                all[slot] = all[other];
                all[other] = swapped;
            }
            seen.improve(Arrays.copyOf(all, root.choose));
        }
    }

    /**
     * Exchanges a few sites of the best choice at random and betters the rest again, over and over. Only candidates that the relaxed choices took now and then come in, and seldom those go
     * out that they always took.
     */
    private void shake(double[] frequency) {
        long least = budget.left() - budget.left() / SHAKING_PART;
        int idle = 0;
        while (idle < SHAKES && bound < seen.close() && budget.left() > least) {
            ChoicesSeen.Found before = idle % 2 == 0 ? seen.best() : seen.any(random);
            long value = seen.best().value();
            seen.improve(shaken(before, frequency));
            idle = seen.best().value() < value ? 0 : idle + 1;
        }
    }

    private int[] shaken(ChoicesSeen.Found found, double[] frequency) {
        int[] chosen = found.candidates().stream().mapToInt(Integer::intValue).toArray();
        boolean[] taken = openOf(found.candidates());
        int exchanged = Math.min(2 + random.nextInt(2 + root.choose / 12), root.candidateCount() - root.choose);
        for (int each = 0; each < exchanged; each++) {
            int in = doubtful(taken, frequency);
            int slot = random.nextInt(chosen.length);
            for (int again = 0; again < chosen.length && frequency[chosen[slot]] > ALWAYS; again++) {
                slot = random.nextInt(chosen.length);
            }
            taken[chosen[slot]] = false;
            taken[in] = true;
            chosen[slot] = in;
        }
        return chosen;
    }

    /** A candidate that is not taken, if possible one that the relaxed choices took now and then. */
    private int doubtful(boolean[] taken, double[] frequency) {
        int[] now = IntStream.range(0, taken.length)
                .filter(j -> !taken[j] && frequency[j] > NEVER)
                .toArray();
        int[] from = now.length > 0
                ? now
                : IntStream.range(0, taken.length).filter(j -> !taken[j]).toArray();
        return from[random.nextInt(from.length)];
    }

    /** Multipliers between the cost of the nearest and of the second nearest site of a good choice. */
    private double[] multipliersAround(ChoicesSeen.Found found) {
        boolean[] open = openOf(found.candidates());
        double[] multipliers = new double[root.demandCount()];
        for (int i = 0; i < multipliers.length; i++) {
            double first = -1;
            double second = root.fallbacks[i];
            for (int e = root.starts[i]; e < root.starts[i + 1]; e++) {
                if (open[root.entryCandidates[e]]) {
                    if (first >= 0) {
                        second = root.entryCosts[e];
                        break;
                    }
                    first = root.entryCosts[e];
                }
            }
            // An unserved point has no first; one with a single site within reach has a penalty for its second, which
            // is no measure of anything.
            double from = first < 0 ? root.fallbacks[i] : first;
            multipliers[i] = Math.min((from + second) / 2, 2 * from + 1);
        }
        return multipliers;
    }

    private boolean[] openOf(List<Integer> candidates) {
        boolean[] open = new boolean[root.candidateCount()];
        candidates.forEach(j -> open[j] = true);
        return open;
    }
}
