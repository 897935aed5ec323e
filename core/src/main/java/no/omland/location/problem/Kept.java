package no.omland.location.problem;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import no.omland.issue.DataException;

/**
 * What matters of a problem: demand points with people that some usable candidate reaches, and the candidates that may be chosen. All arithmetic is on these; numbers of the
 * problem return only in the answer.
 */
public final class Kept {

    /** An unserved person counts as the longest journey there and back, so that to be served is worth the longest journey at least. Our judgement. */
    private static final long THERE_AND_BACK = 2;

    public final SiteProblem problem;
    /** Demand points of the problem, ascending. */
    public final int[] demand;
    /** Usable candidates of the problem, ascending. */
    public final int[] candidates;

    public final long[] weights;
    /** People in all. */
    public final long people;
    /** {@code costs[candidate][demand]}, {@link CostMatrix#UNREACHABLE} where it is so. */
    public final int[][] costs;
    /** What one unserved person counts. */
    public final long penalty;
    /** Whether the penalty is weighed against travel; else it is more than all travel together, so that fewest unserved always comes first. */
    public final boolean isWeighed;
    /** Demand points of the problem that were left out, see {@link LandApart}. */
    private final BitSet apart;

    private Kept(SiteProblem problem, BitSet apart, int limit, boolean isWeighed) {
        this.problem = problem;
        this.apart = apart;
        this.isWeighed = isWeighed;
        this.candidates = SiteChecks.usable(problem);
        CostMatrix matrix = problem.costs();
        this.demand = IntStream.range(0, matrix.demandCount())
                .filter(i -> problem.weight(i) > 0 && !apart.get(i))
                .filter(i -> IntStream.of(candidates)
                        .map(j -> matrix.cost(i, j))
                        .anyMatch(cost -> cost <= limit && cost != CostMatrix.UNREACHABLE))
                .toArray();
        this.weights = IntStream.of(demand).mapToLong(problem::weight).toArray();
        this.costs = new int[candidates.length][];
        for (int j = 0; j < candidates.length; j++) {
            int candidate = candidates[j];
            // Hundreds of thousands of demand points are not copied for nothing.
            if (limit == CostMatrix.UNREACHABLE && demand.length == matrix.demandCount()) {
                costs[j] = matrix.column(candidate);
                continue;
            }
            costs[j] = IntStream.of(demand)
                    .map(i -> matrix.cost(i, candidate))
                    .map(cost -> cost <= limit ? cost : CostMatrix.UNREACHABLE)
                    .toArray();
        }
        long sum = 0;
        long all = 0;
        long longest = 1;
        for (int i = 0; i < demand.length; i++) {
            int dearest = 0;
            for (int[] column : costs) {
                dearest = column[i] == CostMatrix.UNREACHABLE ? dearest : Math.max(dearest, column[i]);
            }
            sum += weights[i] * dearest;
            all += weights[i];
            longest = Math.max(longest, dearest);
        }
        this.people = all;
        this.penalty =
                isWeighed ? THERE_AND_BACK * longest : Math.min(sum + 1, (Long.MAX_VALUE / 2) / Math.max(1, all));
    }

    /** What matters of {@code problem}, which has been checked: everybody whom some usable candidate reaches, and fewest unserved first. */
    public static Kept of(SiteProblem problem) {
        return expectPeople(new Kept(problem, new BitSet(), CostMatrix.UNREACHABLE, false));
    }

    /** The same, where being unserved is weighed against travel, unless the problem puts everyone first. */
    public static Kept weighed(SiteProblem problem) {
        return expectPeople(new Kept(problem, new BitSet(), CostMatrix.UNREACHABLE, !problem.isEveryoneFirst()));
    }

    /** The same without land apart, unless the problem puts everyone first. */
    public static Kept withoutLandApart(SiteProblem problem) {
        BitSet apart = problem.isEveryoneFirst() ? new BitSet() : LandApart.of(problem);
        return expectPeople(new Kept(problem, apart, CostMatrix.UNREACHABLE, false));
    }

    /** The same where nobody goes beyond {@code limit}; perhaps without people at all. */
    public Kept within(int limit) {
        return new Kept(problem, apart, limit, false);
    }

    private static Kept expectPeople(Kept kept) {
        if (kept.demand.length == 0) {
            throw DataException.data("sites.nobody-reached", kept.problem.where(), kept.candidates.length);
        }
        return kept;
    }

    /** Whether this demand point of the problem was left out. */
    boolean isApart(int demandOfProblem) {
        return apart.get(demandOfProblem);
    }

    public int demandCount() {
        return demand.length;
    }

    public int candidateCount() {
        return candidates.length;
    }

    public boolean isLockedIn(int j) {
        return problem.isLockedIn(candidates[j]);
    }

    /** Candidates that are locked in, by their place among the usable. */
    public int[] lockedIn() {
        return IntStream.range(0, candidates.length).filter(this::isLockedIn).toArray();
    }

    /** Usable candidates that are not locked in. */
    public int[] free() {
        return IntStream.range(0, candidates.length).filter(j -> !isLockedIn(j)).toArray();
    }

    /** The cost of the nearest of {@code sites} for each demand point. */
    public int[] nearest(int[] sites) {
        int[] nearest = new int[demand.length];
        Arrays.fill(nearest, CostMatrix.UNREACHABLE);
        for (int site : sites) {
            int[] column = costs[site];
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], column[i]);
            }
        }
        return nearest;
    }
}
