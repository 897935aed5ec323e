package no.omland.location.capacity;

import java.util.Arrays;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;

/**
 * How many people open sites have room for together, whatever the travel: a greatest flow from people to the sites that they reach, bettered each time a site is opened or closed.
 *
 * <p>Source: shortest augmenting paths; Edmonds and Karp, Theoretical improvements in algorithmic efficiency for network flow problems, Journal of the ACM 19 (1972), doi:10.1145/321694.321699.
 */
final class RoomFlow {

    private static final int NONE = -1;
    private static final long[] CLOSED = {};

    private final Kept kept;
    private final Budget budget;
    /** People without a seat, by demand point. */
    private final long[] left;
    /** Seats that are free, by site. */
    private final long[] room;
    /** {@code [site][demand]}, {@link #CLOSED} for a site that is not open. */
    private final long[][] people;

    private long unserved;

    private RoomFlow(Kept kept, Budget budget, long[] left, long[] room, long[][] people, long unserved) {
        this.kept = kept;
        this.budget = budget;
        this.left = left;
        this.room = room;
        this.people = people;
        this.unserved = unserved;
    }

    /** The flow when the usable candidates that are marked are open. */
    static RoomFlow of(Kept kept, boolean[] open, Budget budget) {
        long[][] people = new long[kept.candidateCount()][];
        Arrays.fill(people, CLOSED);
        RoomFlow flow =
                new RoomFlow(kept, budget, kept.weights.clone(), new long[kept.candidateCount()], people, kept.people);
        for (int j = 0; j < open.length; j++) {
            if (open[j]) {
                flow.seat(j);
            }
        }
        flow.better();
        return flow;
    }

    /** The same, to be changed by itself. */
    RoomFlow copy() {
        long[][] rows = new long[people.length][];
        Arrays.setAll(rows, j -> isOpen(j) ? people[j].clone() : CLOSED);
        return new RoomFlow(kept, budget, left.clone(), room.clone(), rows, unserved);
    }

    /** People without a seat. */
    long unserved() {
        return unserved;
    }

    boolean isOpen(int j) {
        return people[j].length > 0;
    }

    /** People who sit at site {@code j}. */
    long load(int j) {
        return isOpen(j) ? kept.problem.capacity(kept.candidates[j]) - room[j] : 0;
    }

    void open(int j) {
        seat(j);
        better();
    }

    void close(int j) {
        for (int i = 0; i < left.length; i++) {
            left[i] += people[j][i];
            unserved += people[j][i];
        }
        people[j] = CLOSED;
        better();
    }

    private void seat(int j) {
        people[j] = new long[left.length];
        room[j] = kept.problem.capacity(kept.candidates[j]);
        for (int i = 0; i < left.length && room[j] > 0; i++) {
            if (kept.costs[j][i] != CostMatrix.UNREACHABLE) {
                long seated = Math.min(left[i], room[j]);
                people[j][i] = seated;
                left[i] -= seated;
                room[j] -= seated;
                unserved -= seated;
            }
        }
        budget.spend(left.length);
    }

    /** Moves people about until nobody more can have a seat; stops, with too few seated, when the budget is spent. */
    private void better() {
        int[] siteBefore = new int[left.length];
        int[] personBefore = new int[people.length];
        int[] queue = new int[left.length];
        while (unserved > 0 && !budget.isSpent()) {
            int end = wayToRoom(siteBefore, personBefore, queue);
            if (end == NONE) {
                return;
            }
            move(end, siteBefore, personBefore);
        }
    }

    /** A site with room at the end of a chain of moves that begins with somebody without a seat. */
    private int wayToRoom(int[] siteBefore, int[] personBefore, int[] queue) {
        boolean[] seen = new boolean[left.length];
        int size = 0;
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0) {
                seen[i] = true;
                siteBefore[i] = NONE;
                queue[size++] = i;
            }
        }
        int[] unseen = new int[people.length];
        int sites = 0;
        for (int j = 0; j < people.length; j++) {
            if (isOpen(j)) {
                unseen[sites++] = j;
            }
        }
        for (int at = 0; at < size && sites > 0; at++) {
            int i = queue[at];
            budget.spend(sites);
            int stillUnseen = 0;
            for (int s = 0; s < sites; s++) {
                int j = unseen[s];
                if (kept.costs[j][i] == CostMatrix.UNREACHABLE) {
                    unseen[stillUnseen++] = j;
                    continue;
                }
                personBefore[j] = i;
                if (room[j] > 0) {
                    return j;
                }
                for (int other = 0; other < left.length; other++) {
                    if (people[j][other] > 0 && !seen[other]) {
                        seen[other] = true;
                        siteBefore[other] = j;
                        queue[size++] = other;
                    }
                }
                budget.spend(left.length);
            }
            sites = stillUnseen;
        }
        return NONE;
    }

    private void move(int end, int[] siteBefore, int[] personBefore) {
        long moved = room[end];
        int first = personBefore[end];
        while (siteBefore[first] != NONE) {
            moved = Math.min(moved, people[siteBefore[first]][first]);
            first = personBefore[siteBefore[first]];
        }
        moved = Math.min(moved, left[first]);
        room[end] -= moved;
        int site = end;
        while (true) {
            int person = personBefore[site];
            people[site][person] += moved;
            if (siteBefore[person] == NONE) {
                break;
            }
            site = siteBefore[person];
            people[site][person] -= moved;
        }
        left[first] -= moved;
        unserved -= moved;
    }
}
