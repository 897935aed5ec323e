package no.omland.location;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.omland.issue.DataException;

/**
 * What matters of a problem: demand points with people that some usable candidate reaches, and the candidates that may be chosen. All arithmetic is on these; numbers of the
 * problem return only in the answer.
 */
final class Kept {

    final SiteProblem problem;
    /** Demand points of the problem, ascending. */
    final int[] demand;
    /** Usable candidates of the problem, ascending. */
    final int[] candidates;

    final long[] weights;
    /** People in all. */
    final long people;
    /** {@code costs[candidate][demand]}, {@link CostMatrix#UNREACHABLE} where it is so. */
    final int[][] costs;
    /** What one unserved person counts: more than all travel together, so that fewest unserved always comes first. */
    final long penalty;

    private Kept(SiteProblem problem) {
        this.problem = problem;
        this.candidates = SiteChecks.usable(problem);
        CostMatrix matrix = problem.costs();
        this.demand = IntStream.range(0, matrix.demandCount())
                .filter(i -> problem.weight(i) > 0)
                .filter(i -> IntStream.of(candidates).anyMatch(j -> matrix.reaches(i, j)))
                .toArray();
        this.weights = IntStream.of(demand).mapToLong(problem::weight).toArray();
        this.costs = new int[candidates.length][];
        for (int j = 0; j < candidates.length; j++) {
            int candidate = candidates[j];
            costs[j] = IntStream.of(demand).map(i -> matrix.cost(i, candidate)).toArray();
        }
        long sum = 0;
        long all = 0;
        for (int i = 0; i < demand.length; i++) {
            int dearest = 0;
            for (int[] column : costs) {
                dearest = column[i] == CostMatrix.UNREACHABLE ? dearest : Math.max(dearest, column[i]);
            }
            sum += weights[i] * dearest;
            all += weights[i];
        }
        this.people = all;
        this.penalty = Math.min(sum + 1, (Long.MAX_VALUE / 2) / Math.max(1, all));
    }

    /** What matters of {@code problem}, which has been checked. */
    static Kept of(SiteProblem problem) {
        Kept kept = new Kept(problem);
        if (kept.demand.length == 0) {
            throw DataException.data("sites.nobody-reached", problem.where(), kept.candidates.length);
        }
        return kept;
    }

    int demandCount() {
        return demand.length;
    }

    int candidateCount() {
        return candidates.length;
    }

    boolean isLockedIn(int j) {
        return problem.isLockedIn(candidates[j]);
    }

    /** Candidates that are locked in, by their place among the usable. */
    int[] lockedIn() {
        return IntStream.range(0, candidates.length).filter(this::isLockedIn).toArray();
    }

    /** Usable candidates that are not locked in. */
    int[] free() {
        return IntStream.range(0, candidates.length).filter(j -> !isLockedIn(j)).toArray();
    }

    /** The cost of the nearest of {@code sites} for each demand point. */
    int[] nearest(int[] sites) {
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
