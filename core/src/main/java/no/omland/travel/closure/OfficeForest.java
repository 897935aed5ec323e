package no.omland.travel.closure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.BucketQueue;

/**
 * The fastest ways of all nodes to the nearest office as trees, and the nodes in an order in which what hangs below a node follows it without a gap. A label is the
 * time in its upper half and the office in its lower, so that of offices as near the first counts.
 */
final class OfficeForest {

    static final long UNREACHED = Long.MAX_VALUE;
    private static final int NO_LINK = -1;

    final TravelCosts costs;
    final int flip;
    final long[] labels;

    /** The end of the tree's arc at its upper node, as an arc from there; −1 where a tree begins. */
    private final int[] parentArcs;

    /** Through which link an office is reached where a tree begins. */
    private final Map<Integer, List<Begin>> begins = new HashMap<>();

    /** Place of a node in the order, and how many nodes its part of the tree has. */
    final int[] position;

    final int[] order;
    private final int[] size;

    /** @param link to be open for it; −1 when the office is at the node */
    private record Begin(long label, int link) {}

    OfficeForest(TravelCosts costs, Direction direction, List<NetworkPoint> offices) {
        this.costs = costs;
        flip = direction == Direction.FROM ? 0 : 1;
        int nodes = costs.network().nodeCount();
        labels = new long[nodes];
        parentArcs = new int[nodes];
        position = new int[nodes];
        order = new int[nodes];
        size = new int[nodes];
        Arrays.fill(labels, UNREACHED);
        Arrays.fill(parentArcs, -1);
        search(direction, offices);
        lineUp();
    }

    private void search(Direction direction, List<NetworkPoint> offices) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int office = 0; office < offices.size(); office++) {
            NetworkPoint place = offices.get(office);
            PointEnds ends = PointEnds.of(costs, place, direction);
            int link = place.isAtNode() ? NO_LINK : place.link();
            for (int which = 0; which < 2; which++) {
                long cost = which == 0 ? ends.firstCost() : ends.secondCost();
                int node = which == 0 ? ends.firstNode() : ends.secondNode();
                if (cost != PathCost.UNREACHABLE) {
                    int time = PathCost.tenthSeconds(cost);
                    long label = (long) time << 32 | office;
                    begins.computeIfAbsent(node, key -> new ArrayList<>()).add(new Begin(label, link));
                    labels[node] = Math.min(labels[node], label);
                    first = Math.min(first, time);
                    last = Math.max(last, time);
                }
            }
        }
        BucketQueue queue = new BucketQueue();
        queue.begin(
                begins.isEmpty() ? 0 : first,
                Math.max(costs.greatestTenthSeconds(), last - first),
                costs.meanTenthSeconds());
        begins.keySet().forEach(node -> queue.put(node, time(labels[node])));
        spread(queue);
    }

    private void spread(BucketQueue queue) {
        RoadNetwork network = costs.network();
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            long label = labels[node];
            if (!queue.isCurrent(time(label))) {
                continue;
            }
            for (int end = network.firstEnd(node); end < network.firstEnd(node + 1); end++) {
                int arc = network.arc(end);
                int cost = costs.cost(arc ^ flip);
                int head = network.head(end);
                if (cost != TravelCosts.CLOSED) {
                    long sum = label + ((long) cost << 32);
                    if (sum < labels[head] && time(sum) < TravelCosts.LONGEST_TENTH_SECONDS) {
                        labels[head] = sum;
                        parentArcs[head] = arc;
                        queue.put(head, time(sum));
                    }
                }
            }
        }
    }

    /** Each tree from its root, a node always directly before what hangs below it. */
    private void lineUp() {
        RoadNetwork network = costs.network();
        int nodes = labels.length;
        int[] firstChild = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) {
            if (parentArcs[node] >= 0) {
                firstChild[network.tail(parentArcs[node]) + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            firstChild[node + 1] += firstChild[node];
        }
        int[] children = new int[firstChild[nodes]];
        int[] next = firstChild.clone();
        for (int node = 0; node < nodes; node++) {
            if (parentArcs[node] >= 0) {
                children[next[network.tail(parentArcs[node])]++] = node;
            }
        }
        int[] stack = new int[nodes];
        int count = 0;
        for (int root = 0; root < nodes; root++) {
            if (parentArcs[root] >= 0) {
                continue;
            }
            int top = 0;
            stack[top++] = root;
            while (top > 0) {
                int node = stack[--top];
                position[node] = count;
                order[count++] = node;
                for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
                    stack[top++] = children[child];
                }
            }
        }
        for (int place = nodes - 1; place >= 0; place--) {
            int node = order[place];
            size[node]++;
            if (parentArcs[node] >= 0) {
                size[network.tail(parentArcs[node])] += size[node];
            }
        }
    }

    /** Whether the tree comes to a node through a link. */
    boolean hangsOn(int node, int link) {
        if (labels[node] == UNREACHED) {
            return false;
        }
        return parentArcs[node] >= 0
                ? parentArcs[node] >> 1 == link
                : bestBegin(node, NO_LINK - 1).link() == link;
    }

    /** The place after the last of what hangs below a node, itself included. */
    int end(int node) {
        return position[node] + size[node];
    }

    /** The best label of an office at a node, or close to it on a link other than one. */
    long beginWithout(int node, int closedLink) {
        return begins.containsKey(node) ? bestBegin(node, closedLink).label() : UNREACHED;
    }

    private Begin bestBegin(int node, int closedLink) {
        Begin best = new Begin(UNREACHED, NO_LINK);
        for (Begin begin : begins.getOrDefault(node, List.of())) {
            boolean isBetter = begin.label() < best.label() || begin.label() == best.label() && begin.link() == NO_LINK;
            if (begin.link() != closedLink && isBetter) {
                best = begin;
            }
        }
        return best;
    }

    static int time(long label) {
        return (int) (label >>> 32);
    }

    static int office(long label) {
        return (int) label;
    }
}
