package no.omland.location.median;

import java.util.Arrays;
import java.util.List;
import no.omland.location.problem.CostMatrix;

/**
 * An uncapacitated p-median instance in the text format of OR-Library ({@code pmed1} to {@code pmed40}), which solvers are measured on: nodes, edges and p on the first line, then
 * one edge a line. An edge listed twice has the cost of its last line, edges go both ways, and the cost between nodes is that of the shortest path. Every node is both a demand
 * point with weight 1 and a candidate.
 *
 * <p>Source: Beasley, A note on solving large p-median problems, European Journal of Operational Research 21 (1985), doi:10.1016/0377-2217(85)90040-2.
 *
 * @param costs between all nodes
 * @param siteCount how many to choose
 */
public record PublishedInstance(CostMatrix costs, int siteCount) {

    /**
     * Reads an instance from its lines.
     *
     * @throws IllegalArgumentException if it is not in this format
     */
    public static PublishedInstance parse(List<String> lines) {
        int[] numbers = lines.stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        if (numbers.length < 3 || numbers.length < 3 + 3 * numbers[1]) {
            throw new IllegalArgumentException(
                    "expected nodes, edges, p and three numbers an edge, got " + numbers.length + " numbers in all");
        }
        int nodes = numbers[0];
        int[][] costs = new int[nodes][nodes];
        for (int node = 0; node < nodes; node++) {
            Arrays.fill(costs[node], CostMatrix.UNREACHABLE);
            costs[node][node] = 0;
        }
        for (int edge = 0, at = 3; edge < numbers[1]; edge++, at += 3) {
            costs[numbers[at] - 1][numbers[at + 1] - 1] = numbers[at + 2];
            costs[numbers[at + 1] - 1][numbers[at] - 1] = numbers[at + 2];
        }
        return new PublishedInstance(CostMatrix.of(shortestPaths(costs)), numbers[2]);
    }

    /** Floyd and Warshall's method, in place. */
    private static int[][] shortestPaths(int[][] costs) {
        for (int middle = 0; middle < costs.length; middle++) {
            int[] via = costs[middle];
            for (int[] from : costs) {
                int first = from[middle];
                if (first == CostMatrix.UNREACHABLE) {
                    continue;
                }
                for (int to = 0; to < via.length; to++) {
                    if (via[to] != CostMatrix.UNREACHABLE && first + via[to] < from[to]) {
                        from[to] = first + via[to];
                    }
                }
            }
        }
        return costs;
    }
}
