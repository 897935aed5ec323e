package no.omland.location.problem;

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
    /** {@code [candidate][demand]} */
    private final int[][] columns;

    private CostMatrix(int demandCount, int[][] columns) {
        this.demandCount = demandCount;
        this.candidateCount = columns.length;
        this.columns = columns;
    }

    /**
     * The matrix with the column {@code columns[candidate]} of one cost a demand point; the columns are not copied, and must not be changed afterwards.
     *
     * @throws IllegalArgumentException if columns differ in length or a cost is negative
     */
    public static CostMatrix ofColumns(int demandCount, int[][] columns) {
        for (int candidate = 0; candidate < columns.length; candidate++) {
            if (columns[candidate].length != demandCount) {
                throw new IllegalArgumentException("columns must hold " + demandCount + " costs, column " + candidate
                        + " holds " + columns[candidate].length);
            }
            for (int demand = 0; demand < demandCount; demand++) {
                expectCost(columns[candidate][demand], demand, candidate);
            }
        }
        return new CostMatrix(demandCount, columns.clone());
    }

    private static void expectCost(int cost, int demand, int candidate) {
        if (cost < 0) {
            throw new IllegalArgumentException(
                    "cost must be >= 0, got " + cost + " from demand " + demand + " to candidate " + candidate);
        }
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
        int[][] columns = new int[candidateCount][demandCount];
        for (int demand = 0; demand < demandCount; demand++) {
            for (int candidate = 0; candidate < candidateCount; candidate++) {
                columns[candidate][demand] = cost.applyAsInt(demand, candidate);
                expectCost(columns[candidate][demand], demand, candidate);
            }
        }
        return new CostMatrix(demandCount, columns);
    }

    public int demandCount() {
        return demandCount;
    }

    public int candidateCount() {
        return candidateCount;
    }

    /** What it costs one person of {@code demand} to reach {@code candidate}, or {@link #UNREACHABLE}. */
    public int cost(int demand, int candidate) {
        return columns[candidate][demand];
    }

    /** What it costs one person of each demand point to reach {@code candidate}; not to be changed. */
    int[] column(int candidate) {
        return columns[candidate];
    }

    public boolean reaches(int demand, int candidate) {
        return cost(demand, candidate) != UNREACHABLE;
    }
}
