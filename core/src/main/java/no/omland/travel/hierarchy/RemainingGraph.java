package no.omland.travel.hierarchy;

import java.util.Arrays;
import no.omland.network.RoadNetwork;
import no.omland.travel.PathCost;
import no.omland.travel.TravelCosts;

/** The nodes not yet taken away, each with its neighbours and the least cost to and from each. */
final class RemainingGraph {

    /** No way between two nodes; two of them still fit into a {@code long}. */
    static final long NONE = PathCost.BOUND - 1;

    private static final int[] NO_NODES = new int[0];
    private static final long[] NO_COSTS = new long[0];

    final int[] degree;
    final int[][] neighbours;
    final long[][] out;
    final long[][] in;

    RemainingGraph(TravelCosts costs) {
        RoadNetwork network = costs.network();
        int nodes = network.nodeCount();
        degree = new int[nodes];
        neighbours = new int[nodes][];
        out = new long[nodes][];
        in = new long[nodes][];
        for (int node = 0; node < nodes; node++) {
            int ends = network.firstEnd(node + 1) - network.firstEnd(node);
            neighbours[node] = ends == 0 ? NO_NODES : new int[ends];
            out[node] = ends == 0 ? NO_COSTS : new long[ends];
            in[node] = ends == 0 ? NO_COSTS : new long[ends];
        }
        for (int arc = 0; arc < 2 * network.linkCount(); arc++) {
            if (costs.isOpen(arc) && network.tail(arc) != network.headOf(arc)) {
                offer(network.tail(arc), network.headOf(arc), costs.pathCost(arc));
            }
        }
    }

    /** A way from one node to another, if it is better than what there is. */
    void offer(int from, int to, long cost) {
        int there = place(from, to);
        out[from][there] = Math.min(out[from][there], cost);
        int here = place(to, from);
        in[to][here] = Math.min(in[to][here], cost);
    }

    private int place(int node, int neighbour) {
        int count = degree[node];
        int[] known = neighbours[node];
        for (int i = 0; i < count; i++) {
            if (known[i] == neighbour) {
                return i;
            }
        }
        if (count == known.length) {
            int room = Math.max(4, 2 * count);
            neighbours[node] = Arrays.copyOf(known, room);
            out[node] = Arrays.copyOf(out[node], room);
            in[node] = Arrays.copyOf(in[node], room);
        }
        neighbours[node][count] = neighbour;
        out[node][count] = NONE;
        in[node][count] = NONE;
        degree[node] = count + 1;
        return count;
    }

    /** Takes a node out of its neighbours' lists; its own list stays, as what lies above it. */
    void detach(int node) {
        for (int i = 0; i < degree[node]; i++) {
            int neighbour = neighbours[node][i];
            int last = --degree[neighbour];
            int at = 0;
            while (neighbours[neighbour][at] != node) {
                at++;
            }
            neighbours[neighbour][at] = neighbours[neighbour][last];
            out[neighbour][at] = out[neighbour][last];
            in[neighbour][at] = in[neighbour][last];
        }
        int count = degree[node];
        neighbours[node] = Arrays.copyOf(neighbours[node], count);
        out[node] = Arrays.copyOf(out[node], count);
        in[node] = Arrays.copyOf(in[node], count);
    }
}
