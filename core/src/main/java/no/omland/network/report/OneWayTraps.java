package no.omland.network.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import no.omland.network.RoadNetwork;

/**
 * Nodes that one can drive to from the main part of their component and not back from, or the other way round. The main part is the largest set of nodes of which
 * each can be driven to from each other (a strongly connected component).
 *
 * <p>Sets by Tarjan, Depth-First Search and Linear Graph Algorithms, SIAM J. Comput. 1 (1972), without recursion.
 */
final class OneWayTraps {

    private final RoadNetwork network;
    private final CarArcs cars;
    private final int[] order;
    private final int[] low;
    private final int[] set;
    private final int[] stack;
    private final int[] path;
    private final int[] end;
    private int visited;
    private int stacked;
    private int sets;

    private OneWayTraps(RoadNetwork network) {
        this.network = network;
        this.cars = new CarArcs(network);
        int nodes = network.nodeCount();
        order = new int[nodes];
        low = new int[nodes];
        set = new int[nodes];
        stack = new int[nodes];
        path = new int[nodes];
        end = new int[nodes];
        Arrays.fill(set, -1);
        for (int node = 0; node < nodes; node++) {
            if (order[node] == 0) {
                visit(node);
            }
        }
    }

    /** The traps, the largest first, and of equal ones that of the lowest node. */
    static List<OneWayTrap> of(RoadNetwork network) {
        OneWayTraps traps = new OneWayTraps(network);
        return traps.sets == 0 ? List.of() : traps.found();
    }

    private void visit(int start) {
        int depth = 0;
        enter(start);
        path[0] = start;
        while (depth >= 0) {
            int node = path[depth];
            if (end[node] < network.firstEnd(node + 1)) {
                int at = end[node]++;
                if (cars.isOpen(network.arc(at))) {
                    int head = network.head(at);
                    if (order[head] == 0) {
                        enter(head);
                        path[++depth] = head;
                    } else if (set[head] < 0) {
                        low[node] = Math.min(low[node], order[head]);
                    }
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        order[node] = ++visited;
        low[node] = visited;
        end[node] = network.firstEnd(node);
        stack[stacked++] = node;
    }

    private void leave(int node) {
        if (low[node] == order[node]) {
            int member;
            do {
                member = stack[--stacked];
                set[member] = sets;
            } while (member != node);
            sets++;
        }
    }

    private List<OneWayTrap> found() {
        Components weak = new Components(network, cars::takesCars);
        boolean[] isMain = main(weak);
        boolean[] entered = reached(isMain, true);
        boolean[] left = reached(isMain, false);
        TreeMap<Integer, List<Integer>> nodesOfSet = new TreeMap<>();
        for (int node = 0; node < network.nodeCount(); node++) {
            if (!isMain[set[node]] && entered[node] != left[node]) {
                nodesOfSet.computeIfAbsent(set[node], each -> new ArrayList<>()).add(node);
            }
        }
        return nodesOfSet.values().stream()
                .map(nodes -> new OneWayTrap(entered[nodes.get(0)], nodes))
                .sorted((one, other) -> one.nodes().size() != other.nodes().size()
                        ? other.nodes().size() - one.nodes().size()
                        : one.nodes().get(0) - other.nodes().get(0))
                .toList();
    }

    /** For each set whether it is the largest of its component. */
    private boolean[] main(Components weak) {
        int[] sizes = new int[sets];
        for (int node = 0; node < network.nodeCount(); node++) {
            sizes[set[node]]++;
        }
        int[] best = new int[weak.count()];
        Arrays.fill(best, -1);
        for (int node = 0; node < network.nodeCount(); node++) {
            int component = weak.of(node);
            if (component != Components.NONE && (best[component] < 0 || sizes[set[node]] > sizes[best[component]])) {
                best[component] = set[node];
            }
        }
        boolean[] isMain = new boolean[sets];
        for (int each : best) {
            isMain[each] = true;
        }
        return isMain;
    }

    /** The nodes that can be driven to from the main sets, or, backwards, from which these can be driven to. */
    private boolean[] reached(boolean[] isMain, boolean forward) {
        boolean[] reached = new boolean[network.nodeCount()];
        int[] queue = new int[network.nodeCount()];
        int filled = 0;
        for (int node = 0; node < reached.length; node++) {
            if (isMain[set[node]]) {
                reached[node] = true;
                queue[filled++] = node;
            }
        }
        for (int next = 0; next < filled; next++) {
            int node = queue[next];
            for (int at = network.firstEnd(node); at < network.firstEnd(node + 1); at++) {
                int arc = forward ? network.arc(at) : network.arc(at) ^ 1;
                if (!reached[network.head(at)] && cars.isOpen(arc)) {
                    reached[network.head(at)] = true;
                    queue[filled++] = network.head(at);
                }
            }
        }
        return reached;
    }
}
