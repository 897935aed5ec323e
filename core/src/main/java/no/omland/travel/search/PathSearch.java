package no.omland.travel.search;

import java.util.Arrays;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/**
 * The fastest paths of all nodes from or to one place with length, ferries and the arcs they take. Of paths that are alike in time, length and ferries, the one whose
 * last arc has the lowest number counts. The arrays are used again by the next run; for one thread at a time.
 */
final class PathSearch {

    /** In place of an arc: the path begins here, having left the place to its link's first or second node. */
    static final int BEGIN = -1;

    private final RoadNetwork network;
    private final long[] labels;
    private final int[] arcs;
    private final BucketQueue queue = new BucketQueue();
    /** What costs as much or more is not reached. */
    private long bound = PathCost.BOUND;

    PathSearch(RoadNetwork network) {
        this.network = network;
        labels = new long[network.nodeCount()];
        arcs = new int[network.nodeCount()];
    }

    /** All nodes within a limit; what lies beyond is not reached. */
    void runWithin(TravelCosts costs, Direction direction, NetworkPoint place, int limitTenthSeconds) {
        bound = Math.min(PathCost.BOUND, PathCost.of(limitTenthSeconds + 1, 0, 0));
        run(costs, direction, place);
        bound = PathCost.BOUND;
    }

    /** @param only nodes after which it may stop; empty to go on to all */
    void run(TravelCosts costs, Direction direction, NetworkPoint place, int... only) {
        if (costs.network() != network) {
            throw new IllegalArgumentException("the costs are of another network");
        }
        begin(costs, PointEnds.of(costs, place, direction));
        int flip = direction == Direction.FROM ? 0 : 1;
        int checked = -1;
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            int time = queue.earliestTenthSeconds();
            if (only.length > 0 && time != checked) {
                checked = time;
                if (Arrays.stream(only).allMatch(each -> PathCost.tenthSeconds(labels[each]) < time)) {
                    break;
                }
            }
            if (queue.isCurrent(PathCost.tenthSeconds(labels[node]))) {
                leave(costs, node, flip);
            }
        }
    }

    private void begin(TravelCosts costs, PointEnds ends) {
        Arrays.fill(labels, PathCost.UNREACHABLE);
        int first = PathCost.tenthSeconds(ends.firstCost());
        int second = PathCost.tenthSeconds(ends.secondCost());
        boolean hasFirst = ends.firstCost() != PathCost.UNREACHABLE;
        boolean hasSecond = ends.secondCost() != PathCost.UNREACHABLE;
        int apart = hasFirst && hasSecond ? Math.abs(first - second) : 0;
        queue.begin(
                hasFirst || hasSecond ? Math.min(first, second) : 0,
                Math.max(costs.greatestTenthSeconds(), apart),
                costs.meanTenthSeconds());
        if (hasFirst) {
            put(ends.firstNode(), ends.firstCost(), BEGIN);
        }
        if (hasSecond && ends.secondCost() < labels[ends.secondNode()]) {
            put(ends.secondNode(), ends.secondCost(), BEGIN);
        }
    }

    private void leave(TravelCosts costs, int node, int flip) {
        long label = labels[node];
        int last = network.firstEnd(node + 1);
        for (int end = network.firstEnd(node); end < last; end++) {
            int arc = network.arc(end) ^ flip;
            if (costs.isOpen(arc)) {
                int head = network.head(end);
                long sum = label + costs.pathCost(arc);
                if (sum < labels[head] && sum < bound) {
                    put(head, sum, arc);
                } else if (sum == labels[head] && arc < arcs[head]) {
                    arcs[head] = arc;
                }
            }
        }
    }

    private void put(int node, long label, int arc) {
        labels[node] = label;
        arcs[node] = arc;
        queue.put(node, PathCost.tenthSeconds(label));
    }

    /** {@link PathCost#UNREACHABLE} when it is not reached. */
    long label(int node) {
        return labels[node];
    }

    /** The arc by which the fastest path comes to a node (or leaves it, when searched {@link Direction#TO}), or {@link #BEGIN}. */
    int arc(int node) {
        return arcs[node];
    }

    /** The best way to a point by its ends; which of them it is, {@code 0}, {@code 1} or {@code 2} for straight along the link, is told by {@link #via}. */
    long label(TravelCosts costs, Direction direction, NetworkPoint place, NetworkPoint point) {
        long[] ways = ways(costs, direction, place, point);
        return Math.min(ways[2], Math.min(ways[0], ways[1]));
    }

    int via(TravelCosts costs, Direction direction, NetworkPoint place, NetworkPoint point) {
        long[] ways = ways(costs, direction, place, point);
        long best = label(costs, direction, place, point);
        return List.of(2, 0, 1).stream()
                .filter(way -> ways[way] == best)
                .findFirst()
                .orElseThrow();
    }

    private long[] ways(TravelCosts costs, Direction direction, NetworkPoint place, NetworkPoint point) {
        PointEnds ends = PointEnds.of(costs, point, direction.opposite());
        return new long[] {
            PointEnds.plus(labels[ends.firstNode()], ends.firstCost()),
            PointEnds.plus(labels[ends.secondNode()], ends.secondCost()),
            direction == Direction.FROM ? PointEnds.direct(costs, place, point) : PointEnds.direct(costs, point, place)
        };
    }
}
