package no.omland.location.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;
import no.omland.location.problem.Kept;

/**
 * The fewest sites with room for all but so many people, whatever the travel. Sites are opened for good when the others have too little room without them ({@link RoomFlow}), opened and closed by the
 * prices of a {@link RoomBound}, and the rest is divided in branches, the one with the lowest bound first and the deepest of those; every branch is also made into a choice, so that there is an answer at once.
 */
final class FewestSites {

    private static final int FIRST_ITERATIONS = 600;
    private static final int ITERATIONS = 120;

    private final Kept kept;
    private final long mayBeLeft;
    private final Budget budget;
    /** One more than a choice may have to be worth anything. */
    private int ceiling;

    private Optional<int[]> best = Optional.empty();

    private FewestSites(Kept kept, long mayBeLeft, int most, Budget budget) {
        this.kept = kept;
        this.mayBeLeft = mayBeLeft;
        this.ceiling = most + 1;
        this.budget = budget;
    }

    /**
     * What was found.
     *
     * @param sites usable candidates, ascending; empty when none was found of so few
     * @param bound no fewer will do
     */
    record Result(Optional<int[]> sites, int bound) {}

    /** A branch: what is opened and closed, with the prices and the bound it inherited. */
    private record Node(boolean[] opened, boolean[] closed, double[] prices, int bound, int depth, int sequence) {}

    /**
     * Searches until it is proven or the budget is spent.
     *
     * @param mayBeLeft how many people may be without a seat
     * @param most no choice of more is wanted
     * @param content a choice of so few is as good as the fewest
     */
    static Result of(Kept kept, long mayBeLeft, int most, int content, Budget budget) {
        return new FewestSites(kept, mayBeLeft, most, budget).search(content);
    }

    private Result search(int content) {
        boolean[] opened = new boolean[kept.candidateCount()];
        for (int locked : kept.lockedIn()) {
            opened[locked] = true;
        }
        RoomFlow locked = RoomFlow.of(kept, opened, budget);
        keep(filledUp(locked, List.of()));
        PriorityQueue<Node> queue = new PriorityQueue<>(Comparator.comparingInt(Node::bound)
                .thenComparing(Comparator.comparingInt(Node::depth).reversed())
                .thenComparingInt(Node::sequence));
        queue.add(new Node(opened, new boolean[opened.length], RoomBound.firstPrices(kept), 0, 0, 0));
        int sequence = 0;
        while (!queue.isEmpty() && queue.peek().bound < ceiling && ceiling > content && !budget.isSpent()) {
            for (Node child : divide(queue.poll())) {
                sequence++;
                queue.add(new Node(child.opened, child.closed, child.prices, child.bound, child.depth, sequence));
            }
        }
        int bound = queue.isEmpty() ? ceiling : Math.min(ceiling, queue.peek().bound);
        return new Result(best, bound);
    }

    private void keep(RoomFlow flow) {
        int[] sites =
                IntStream.range(0, kept.candidateCount()).filter(flow::isOpen).toArray();
        if (sites.length < ceiling && flow.unserved() <= mayBeLeft) {
            ceiling = sites.length;
            best = Optional.of(sites);
        }
    }

    /** Decides what can be decided of a branch, and divides it in two by the site that is most in doubt; none when it holds nothing better. */
    private List<Node> divide(Node node) {
        boolean[] opened = node.opened.clone();
        boolean[] closed = node.closed.clone();
        double[] prices = node.prices;
        int reached = node.bound;
        while (true) {
            if (!openTheNeeded(opened, closed)) {
                return List.of();
            }
            RoomFlow now = RoomFlow.of(kept, opened, budget);
            if (now.unserved() <= mayBeLeft) {
                keep(now);
                return List.of();
            }
            RoomBound bound = new RoomBound(kept, opened, closed, mayBeLeft, prices, budget);
            bound.ascend(ceiling, node.depth == 0 ? FIRST_ITERATIONS : ITERATIONS);
            reached = Math.max(reached, bound.fewest());
            if (reached >= ceiling) {
                return List.of();
            }
            prices = bound.prices();
            keep(filledUp(now, worthOpening(bound, opened, closed)));
            int decided = reached >= ceiling ? 0 : bound.decide(ceiling, opened, closed);
            if (reached >= ceiling) {
                return List.of();
            }
            if (decided == 0 || budget.isSpent()) {
                return children(node, opened, closed, bound, reached);
            }
        }
    }

    private static List<Node> children(Node node, boolean[] opened, boolean[] closed, RoomBound bound, int reached) {
        int doubtful = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < opened.length; j++) {
            double doubt = Math.abs(bound.frequency(j) - 0.5);
            if (!opened[j] && !closed[j] && doubt < least) {
                least = doubt;
                doubtful = j;
            }
        }
        if (doubtful < 0) {
            return List.of();
        }
        boolean[] with = opened.clone();
        boolean[] without = closed.clone();
        with[doubtful] = true;
        without[doubtful] = true;
        return List.of(
                new Node(with, closed, bound.prices(), reached, node.depth + 1, 0),
                new Node(opened, without, bound.prices(), reached, node.depth + 1, 0));
    }

    /** Opens the sites without which the others have too little room; false when they have so all the same. */
    private boolean openTheNeeded(boolean[] opened, boolean[] closed) {
        boolean[] all = new boolean[closed.length];
        for (int j = 0; j < all.length; j++) {
            all[j] = !closed[j];
        }
        RoomFlow rest = RoomFlow.of(kept, all, budget);
        long spare = mayBeLeft - rest.unserved();
        if (spare < 0) {
            // A flow that the budget cut short says nothing.
            return budget.isSpent();
        }
        for (int j = 0; j < all.length && !budget.isSpent(); j++) {
            // Nobody more is left without a seat than sat there.
            if (all[j] && !opened[j] && rest.load(j) > spare) {
                RoomFlow without = rest.copy();
                without.close(j);
                opened[j] = without.unserved() > mayBeLeft && !budget.isSpent();
            }
        }
        return true;
    }

    /** Sites that people pay more than they cost, the dearest paid first. */
    private static List<Integer> worthOpening(RoomBound bound, boolean[] opened, boolean[] closed) {
        return IntStream.range(0, opened.length)
                .filter(j -> !opened[j] && !closed[j] && bound.paid(j) > 1)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> -bound.paid(j)).thenComparingInt(j -> j))
                .toList();
    }

    /** A choice made of {@code begun}: the wanted sites first, then always the one that seats most more, and at last those closed that are not needed. */
    private RoomFlow filledUp(RoomFlow begun, List<Integer> wanted) {
        RoomFlow flow = begun.copy();
        List<Integer> added = new ArrayList<>();
        for (int j : wanted) {
            if (flow.unserved() > mayBeLeft) {
                flow.open(j);
                added.add(j);
            }
        }
        long[] most = new long[kept.candidateCount()];
        Arrays.setAll(most, j -> flow.isOpen(j) ? 0 : kept.problem.capacity(kept.candidates[j]));
        while (flow.unserved() > mayBeLeft && !budget.isSpent()) {
            int next = seatsMost(flow, most);
            if (most[next] == 0) {
                break;
            }
            flow.open(next);
            added.add(next);
            most[next] = 0;
        }
        for (int k = added.size() - 1; k >= 0 && flow.unserved() <= mayBeLeft; k--) {
            RoomFlow without = flow.copy();
            without.close(added.get(k));
            if (without.unserved() <= mayBeLeft) {
                flow.close(added.get(k));
            }
        }
        return flow;
    }

    /** The site that seats most more. A site never seats more than it did with fewer open, so only those that might be best are asked again. */
    private int seatsMost(RoomFlow flow, long[] most) {
        int asked = -1;
        while (true) {
            int best = 0;
            for (int j = 1; j < most.length; j++) {
                best = most[j] > most[best] ? j : best;
            }
            if (best == asked || most[best] == 0) {
                return best;
            }
            RoomFlow with = flow.copy();
            with.open(best);
            most[best] = flow.unserved() - with.unserved();
            asked = best;
        }
    }
}
