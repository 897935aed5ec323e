package no.omland.travel.hierarchy;

import java.util.Arrays;
import java.util.PriorityQueue;
import no.omland.travel.TravelCosts;

/**
 * Takes the nodes away one after another. Next is the one that needs the fewest shortcuts for the ways it takes with it, and that lies lowest; ties go to the lower
 * number, so the same network always gives the same hierarchy.
 */
final class Contraction {

    private static final int SETTLED_TO_ESTIMATE = 24;
    private static final int SETTLED_TO_CONTRACT = 96;

    final RemainingGraph graph;

    /** How far above the ground each node lies: more than all below it that it knew. */
    final int[] level;

    private final WitnessSearch witness;
    private final int[] priority;
    private final boolean[] isGone;
    private int[] shortcutFrom = new int[64];
    private int[] shortcutTo = new int[64];
    private long[] shortcutCost = new long[64];
    private int shortcuts;

    private record Next(int priority, int node) implements Comparable<Next> {
        @Override
        public int compareTo(Next other) {
            int order = Integer.compare(priority, other.priority);
            return order != 0 ? order : Integer.compare(node, other.node);
        }
    }

    Contraction(TravelCosts costs) {
        graph = new RemainingGraph(costs);
        int nodes = graph.degree.length;
        level = new int[nodes];
        witness = new WitnessSearch(graph);
        priority = new int[nodes];
        isGone = new boolean[nodes];
        PriorityQueue<Next> queue = new PriorityQueue<>(Math.max(1, nodes));
        for (int node = 0; node < nodes; node++) {
            priority[node] = estimate(node);
            queue.add(new Next(priority[node], node));
        }
        for (Next next = queue.poll(); next != null; next = queue.poll()) {
            int node = next.node();
            if (isGone[node] || next.priority() != priority[node]) {
                continue;
            }
            int now = estimate(node);
            if (now > next.priority() && !queue.isEmpty() && now > queue.peek().priority()) {
                priority[node] = now;
                queue.add(new Next(now, node));
                continue;
            }
            contract(node);
        }
    }

    private int estimate(int node) {
        collectShortcuts(node, SETTLED_TO_ESTIMATE);
        return 2 * shortcuts - 2 * graph.degree[node] + level[node];
    }

    private void contract(int node) {
        collectShortcuts(node, SETTLED_TO_CONTRACT);
        isGone[node] = true;
        graph.detach(node);
        for (int i = 0; i < shortcuts; i++) {
            graph.offer(shortcutFrom[i], shortcutTo[i], shortcutCost[i]);
        }
        for (int neighbour : graph.neighbours[node]) {
            level[neighbour] = Math.max(level[neighbour], level[node] + 1);
        }
    }

    private void collectShortcuts(int node, int settled) {
        shortcuts = 0;
        int degree = graph.degree[node];
        int[] neighbours = graph.neighbours[node];
        long[] out = graph.out[node];
        long[] in = graph.in[node];
        for (int i = 0; i < degree; i++) {
            if (in[i] == RemainingGraph.NONE) {
                continue;
            }
            long farthest = -1;
            for (int k = 0; k < degree; k++) {
                if (k != i && in[i] + out[k] < RemainingGraph.NONE) {
                    farthest = Math.max(farthest, in[i] + out[k]);
                }
            }
            if (farthest < 0) {
                continue;
            }
            witness.run(neighbours[i], node, farthest, settled);
            for (int k = 0; k < degree; k++) {
                long over = in[i] + out[k];
                if (k != i && over < RemainingGraph.NONE && witness.label(neighbours[k]) > over) {
                    add(neighbours[i], neighbours[k], over);
                }
            }
        }
    }

    private void add(int from, int to, long cost) {
        if (shortcuts == shortcutFrom.length) {
            shortcutFrom = Arrays.copyOf(shortcutFrom, 2 * shortcuts);
            shortcutTo = Arrays.copyOf(shortcutTo, 2 * shortcuts);
            shortcutCost = Arrays.copyOf(shortcutCost, 2 * shortcuts);
        }
        shortcutFrom[shortcuts] = from;
        shortcutTo[shortcuts] = to;
        shortcutCost[shortcuts++] = cost;
    }
}
