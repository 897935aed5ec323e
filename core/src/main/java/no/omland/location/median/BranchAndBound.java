package no.omland.location.median;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;

/**
 * Divides the choices of a {@link MedianInstance} in branches, by candidates that are opened or closed for good, always the branch with the lowest {@link Lagrangian} bound first, and leaves out those that hold nothing
 * better than the best choice seen.
 */
final class BranchAndBound {

    private static final int ITERATIONS = 150;

    private final MedianInstance root;
    private final ChoicesSeen seen;
    private final Budget budget;

    /** Choices that are met on the way are kept in {@code seen}. */
    BranchAndBound(MedianInstance root, ChoicesSeen seen, Budget budget) {
        this.root = root;
        this.seen = seen;
        this.budget = budget;
    }

    /** A branch: what is opened and closed of the root, with the bound it inherited. */
    private record Node(boolean[] opened, boolean[] closed, double[] multipliers, long bound, int sequence) {}

    /** No choice costs less: the lowest bound of what is left once the budget is spent, or what the best costs when nothing is left. {@code bound} is that of the root. */
    long bound(Lagrangian atRoot, long bound) {
        int m = root.candidateCount();
        PriorityQueue<Node> open =
                new PriorityQueue<>(Comparator.comparingLong(Node::bound).thenComparingInt(Node::sequence));
        open.add(new Node(new boolean[m], new boolean[m], atRoot.multipliers(), bound, 0));
        int sequence = 0;
        while (!open.isEmpty() && open.peek().bound < seen.close() && !budget.isSpent()) {
            Node node = open.poll();
            for (Node child : divide(node)) {
                sequence++;
                open.add(new Node(child.opened, child.closed, child.multipliers, child.bound, sequence));
            }
        }
        long least = seen.best().value();
        return open.isEmpty() ? least : Math.min(least, open.peek().bound);
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
            lagrangian.ascend(seen.best().value(), ITERATIONS, relaxed -> {
                for (int j = 0; j < back.length; j++) {
                    outside[back[j]] = relaxed[j];
                }
                seen.lookAt(outside);
            });
            reached = Math.max(reached, lagrangian.proven());
            if (reached >= seen.best().value()) {
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
        double room = seen.best().value() - 1 + 1e-6 - lagrangian.bound();
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
        List<Integer> candidates = ChoicesSeen.listOf(open);
        if (candidates.size() == root.choose) {
            seen.keep(candidates, root.value(open));
        }
    }

    private static int[] placesLeft(boolean[] opened, boolean[] closed) {
        return IntStream.range(0, opened.length)
                .filter(j -> !opened[j] && !closed[j])
                .toArray();
    }
}
