package no.omland.location.median;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;

/** The best choices that a search of a {@link MedianInstance} has seen, by value and then in the order they were met. */
final class ChoicesSeen {

    /** A relaxed choice is bettered when it is within this of the best. */
    private static final double PROMISING = 1.02;

    private static final long CLOSE = 10_000_000;

    private final MedianInstance root;
    private final int most;
    private final Budget budget;
    private final Interchange interchange;
    private final List<Found> pool = new ArrayList<>();
    /** Relaxed choices that were looked at already, by hash; one that is taken for another costs no more than a start. */
    private final Set<Integer> looked = new HashSet<>();

    /** A choice as candidates of the instance, with what it costs. */
    record Found(List<Integer> candidates, long value) {}

    /** Nothing seen yet; at most so many are kept. */
    ChoicesSeen(MedianInstance root, int most, Budget budget) {
        this.root = root;
        this.most = most;
        this.budget = budget;
        this.interchange = new Interchange(root, budget);
    }

    /** The best; only to be asked for when something was kept. */
    Found best() {
        return pool.get(0);
    }

    /** One of them, by lot. */
    Found any(SplittableRandom random) {
        return pool.get(random.nextInt(pool.size()));
    }

    /** All of them, best first. */
    List<List<Integer>> choices() {
        return pool.stream().map(Found::candidates).toList();
    }

    /** A bound that is so near the best is as good as one that is equal; of values below ten million only an equal one is. */
    long close() {
        return best().value - best().value / CLOSE;
    }

    /** Keeps what interchange makes of the greedy choice. */
    void improveGreedy() {
        improve(interchange.greedy());
    }

    /** Keeps what interchange makes of a choice. */
    void improve(int[] chosen) {
        int[] sites = interchange.improve(chosen);
        keep(IntStream.of(sites).boxed().toList(), interchange.value());
    }

    /** Keeps a choice when it is among the best. */
    void keep(List<Integer> candidates, long value) {
        Found found = new Found(candidates, value);
        if (pool.contains(found)) {
            return;
        }
        int at = 0;
        while (at < pool.size() && pool.get(at).value <= value) {
            at++;
        }
        pool.add(at, found);
        if (pool.size() > most) {
            pool.remove(pool.size() - 1);
        }
    }

    /** A relaxed choice that is nearly as good as the best may be better after interchange. */
    void lookAt(boolean[] open) {
        // The same relaxed choice comes again and again; what it is worth is only asked once.
        if (!looked.add(Arrays.hashCode(open))) {
            return;
        }
        long value = root.value(open);
        budget.spend(root.demandCount());
        if (value < best().value * PROMISING) {
            improve(IntStream.range(0, open.length).filter(j -> open[j]).toArray());
        }
    }

    /** The candidates that are open, ascending. */
    static List<Integer> listOf(boolean[] open) {
        return IntStream.range(0, open.length).filter(j -> open[j]).boxed().toList();
    }
}
