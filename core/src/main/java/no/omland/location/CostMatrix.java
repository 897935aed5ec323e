package no.omland.location;

import java.util.function.IntBinaryOperator;

/**
 * What it costs one person of each demand point to reach each candidate: whole tenths of a second when it is time, but any whole number will do, such as metres. Never
 * changes.
 */
public final class CostMatrix {

    /** The cost of what cannot be reached at all. */
    public static final int UNREACHABLE = Integer.MAX_VALUE;

    private final int demandCount;
    private final int candidateCount;
    private final int[] costs;

    private CostMatrix(int demandCount, int candidateCount, int[] costs) {
        this.demandCount = demandCount;
        this.candidateCount = candidateCount;
        this.costs = costs;
    }

    /**
     * The matrix with the row {@code costs[demand]} of one cost a candidate.
     *
     * @throws IllegalArgumentException if rows differ in length or a cost is negative
     */
    public static CostMatrix of(int[][] costs) {
        int columns = costs.length == 0 ? 0 : costs[0].length;
        for (int demand = 0; demand < costs.length; demand++) {
            if (costs[demand].length != columns) {
                throw new IllegalArgumentException(
                        "rows must hold " + columns + " costs, row " + demand + " holds " + costs[demand].length);
            }
        }
        return of(costs.length, columns, (demand, candidate) -> costs[demand][candidate]);
    }

    /**
     * The matrix of {@code cost.applyAsInt(demand, candidate)}.
     *
     * @throws IllegalArgumentException if a cost or a count is negative
     */
    public static CostMatrix of(int demandCount, int candidateCount, IntBinaryOperator cost) {
        if (demandCount < 0 || candidateCount < 0) {
            throw new IllegalArgumentException("counts must be >= 0, got " + demandCount + " and " + candidateCount);
        }
        int[] costs = new int[Math.multiplyExact(demandCount, candidateCount)];
        for (int demand = 0, at = 0; demand < demandCount; demand++) {
            for (int candidate = 0; candidate < candidateCount; candidate++, at++) {
                costs[at] = cost.applyAsInt(demand, candidate);
                if (costs[at] < 0) {
                    throw new IllegalArgumentException("cost must be >= 0, got " + costs[at] + " from demand " + demand
                            + " to candidate " + candidate);
                }
            }
        }
        return new CostMatrix(demandCount, candidateCount, costs);
    }

    public int demandCount() {
        return demandCount;
    }

    public int candidateCount() {
        return candidateCount;
    }

    /** What it costs one person of {@code demand} to reach {@code candidate}, or {@link #UNREACHABLE}. */
    public int cost(int demand, int candidate) {
        return costs[demand * candidateCount + candidate];
    }

    public boolean reaches(int demand, int candidate) {
        return cost(demand, candidate) != UNREACHABLE;
    }
}
