package no.omland.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Searches a {@link MedianInstance} that has too many choices to weigh them all: interchange from a greedy and from random starts, then the {@link Lagrangian}, whose relaxed choices
 * are bettered by interchange too, and last branch and bound, always on the branch with the lowest bound, until nothing is left or the budget is spent.
 */
final class MedianSearch {

    private static final int RANDOM_STARTS = 4;
    private static final int ROOT_ITERATIONS = 2500;
    private static final int NODE_ITERATIONS = 150;
    private static final int SHAKES = 150;
    /** How often a candidate is in the relaxed choices when it is not in doubt. */
    private static final double ALWAYS = 0.98;

    private static final double NEVER = 0.005;
    /** Of the budget, what the shaking of choices may take. */
    private static final int SHAKING_PART = 5;
    /** A relaxed choice is bettered when it is within this of the best. */
    private static final double PROMISING = 1.02;

    private static final long CLOSE = 10_000_000;
    /** Entries above which the bound is a better use of steps than more starts. */
    private static final int VERY_LARGE = 10_000_000;

    private final MedianInstance root;
    private final Budget budget;
    private final SplittableRandom random;
    private final int poolSize;
    /** The best choices seen, as candidates of the root, by value and then numbers. */
    private final List<Found> pool = new ArrayList<>();

    private final Interchange interchange;
    /** Relaxed choices that were looked at already, by hash; one that is taken for another costs no more than a start. */
    private final Set<Integer> looked = new HashSet<>();

    private long bound;

    private record Found(List<Integer> candidates, long value) {}

    /** A branch: what is opened and closed of the root, with the bound it inherited. */
    private record Node(boolean[] opened, boolean[] closed, double[] multipliers, long bound, int sequence) {}

    private MedianSearch(MedianInstance root, SearchSettings settings, Budget budget) {
        this.root = root;
        this.budget = budget;
        this.random = new SplittableRandom(settings.seed());
        this.poolSize = settings.nearBestCount();
        this.interchange = new Interchange(root, budget);
    }

    /**
     * What was found.
     *
     * @param choices the best choices seen as candidates of the instance, best first; never empty
     * @param value of the first
     * @param bound no choice costs less
     */
    record Result(List<List<Integer>> choices, long value, long bound) {}

    /** Searches until it is proven that nothing is better, or the budget is spent; a choice and a bound there always are. */
    static Result run(MedianInstance instance, SearchSettings settings, Budget budget) {
        if (instance.candidateCount() <= instance.choose || instance.choose == 0) {
            boolean[] open = new boolean[instance.candidateCount()];
            Arrays.fill(open, instance.choose > 0);
            long value = instance.value(open);
            return new Result(List.of(listOf(open)), value, value);
        }
        return new MedianSearch(instance, settings, budget).run();
    }

    private Result run() {
        start();
        Lagrangian lagrangian = new Lagrangian(root, multipliersAround(best()), budget);
        lagrangian.ascend(best().value, closeTo(best().value), ROOT_ITERATIONS, this::lookAt);
        bound = lagrangian.proven();
        shake(lagrangian.frequency());
        if (bound < closeTo(best().value)) {
            branch(lagrangian);
        }
        return new Result(pool.stream().map(Found::candidates).toList(), best().value, Math.min(bound, best().value));
    }

    /** A bound that is so near is as good as one that is equal; of values below ten million only an equal one is. */
    private static long closeTo(long value) {
        return value - value / CLOSE;
    }

    private Found best() {
        return pool.get(0);
    }

    private void start() {
        improve(interchange.greedy());
        for (int k = 0; k < (root.entryCount() > VERY_LARGE ? 1 : RANDOM_STARTS) && !budget.isSpent(); k++) {
            int[] all = IntStream.range(0, root.candidateCount()).toArray();
            for (int slot = 0; slot < root.choose; slot++) {
                int other = slot + random.nextInt(all.length - slot);
                int swapped = all[slot];
                all[slot] = all[other];
                all[other] = swapped;
            }
            improve(Arrays.copyOf(all, root.choose));
        }
    }

    private void improve(int[] chosen) {
        int[] sites = interchange.improve(chosen);
        keep(IntStream.of(sites).boxed().toList(), interchange.value());
    }

    private void keep(List<Integer> candidates, long value) {
        Found found = new Found(candidates, value);
        if (pool.contains(found)) {
            return;
        }
        int at = 0;
        while (at < pool.size() && pool.get(at).value <= value) {
            at++;
        }
        pool.add(at, found);
        if (pool.size() > poolSize) {
            pool.remove(pool.size() - 1);
        }
    }

    /** A relaxed choice that is nearly as good as the best may be better after interchange. */
    private void lookAt(boolean[] open) {
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

    /**
     * Exchanges a few sites of the best choice at random and betters the rest again, over and over. Only candidates that the relaxed choices took now and then come in, and seldom those go
     * out that they always took.
     */
    private void shake(double[] frequency) {
        long least = budget.left() - budget.left() / SHAKING_PART;
        int idle = 0;
        while (idle < SHAKES && bound < closeTo(best().value) && budget.left() > least) {
            Found before = pool.get(idle % 2 == 0 ? 0 : random.nextInt(pool.size()));
            long value = best().value;
            improve(shaken(before, frequency));
            idle = best().value < value ? 0 : idle + 1;
        }
    }

    private int[] shaken(Found found, double[] frequency) {
        int[] chosen = found.candidates.stream().mapToInt(Integer::intValue).toArray();
        boolean[] taken = openOf(found.candidates);
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

    private void branch(Lagrangian atRoot) {
        int m = root.candidateCount();
        PriorityQueue<Node> open =
                new PriorityQueue<>(Comparator.comparingLong(Node::bound).thenComparingInt(Node::sequence));
        open.add(new Node(new boolean[m], new boolean[m], atRoot.multipliers(), bound, 0));
        int sequence = 0;
        while (!open.isEmpty() && open.peek().bound < closeTo(best().value) && !budget.isSpent()) {
            Node node = open.poll();
            for (Node child : divide(node)) {
                sequence++;
                open.add(new Node(child.opened, child.closed, child.multipliers, child.bound, sequence));
            }
            bound = open.isEmpty() ? best().value : open.peek().bound;
        }
        bound = open.isEmpty() ? best().value : Math.min(best().value, open.peek().bound);
    }

    /** Bounds a branch, decides what its bound decides, and divides it in two by the candidate that is most in doubt; none when it cannot hold a better choice. */
    private List<Node> divide(Node node) {
        boolean[] opened = node.opened.clone();
        boolean[] closed = node.closed.clone();
        double[] multipliers = node.multipliers;
        long reached = node.bound;
        while (true) {
            MedianInstance left = root.decided(opened, closed);
            budget.spend(root.entryCount() / 4);
            int[] back = placesLeft(opened, closed);
            if (left.candidateCount() <= left.choose || left.choose == 0) {
                finish(opened, closed, left.choose > 0);
                return List.of();
            }
            Lagrangian lagrangian = new Lagrangian(left, multipliers, budget);
            boolean[] outside = opened.clone();
            lagrangian.ascend(best().value, NODE_ITERATIONS, relaxed -> {
                for (int j = 0; j < back.length; j++) {
                    outside[back[j]] = relaxed[j];
                }
                lookAt(outside);
            });
            reached = Math.max(reached, lagrangian.proven());
            if (reached >= best().value) {
                return List.of();
            }
            multipliers = lagrangian.multipliers();
            int decided = decide(lagrangian, back, opened, closed);
            if (decided == 0 || budget.isSpent()) {
                int doubtful = back[mostInDoubt(lagrangian)];
                boolean[] with = opened.clone();
                boolean[] without = closed.clone();
                with[doubtful] = true;
                without[doubtful] = true;
                return List.of(
                        new Node(with, closed, multipliers, reached, 0),
                        new Node(opened, without, multipliers, reached, 0));
            }
        }
    }

    /** Opens and closes what any better choice must or cannot have, by reduced costs; returns how many. */
    private int decide(Lagrangian lagrangian, int[] back, boolean[] opened, boolean[] closed) {
        double[] edge = lagrangian.edge();
        double room = best().value - 1 + 1e-6 - lagrangian.bound();
        double[] reduced = lagrangian.reduced();
        int decided = 0;
        for (int j = 0; j < back.length; j++) {
            if (lagrangian.isOpen(j) && edge[1] - reduced[j] > room) {
                opened[back[j]] = true;
                decided++;
            } else if (!lagrangian.isOpen(j) && reduced[j] - edge[0] > room) {
                closed[back[j]] = true;
                decided++;
            }
        }
        return decided;
    }

    private static int mostInDoubt(Lagrangian lagrangian) {
        double[] frequency = lagrangian.frequency();
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < frequency.length; j++) {
            double doubt = Math.abs(frequency[j] - 0.5);
            if (doubt < least) {
                least = doubt;
                best = j;
            }
        }
        return best;
    }

    /** A branch with nothing left to choose: all that is not closed is open, or only what is opened. */
    private void finish(boolean[] opened, boolean[] closed, boolean rest) {
        boolean[] open = opened.clone();
        for (int j = 0; rest && j < open.length; j++) {
            open[j] = open[j] || !closed[j];
        }
        List<Integer> candidates = listOf(open);
        if (candidates.size() == root.choose) {
            keep(candidates, root.value(open));
        }
    }

    /** Multipliers between the cost of the nearest and of the second nearest site of a good choice. */
    private double[] multipliersAround(Found found) {
        boolean[] open = openOf(found.candidates);
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

    private static int[] placesLeft(boolean[] opened, boolean[] closed) {
        return IntStream.range(0, opened.length)
                .filter(j -> !opened[j] && !closed[j])
                .toArray();
    }

    private static List<Integer> listOf(boolean[] open) {
        return IntStream.range(0, open.length).filter(j -> open[j]).boxed().toList();
    }
}
