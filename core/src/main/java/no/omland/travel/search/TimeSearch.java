package no.omland.travel.search;

import java.util.Arrays;
import java.util.Collection;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/** Times of all nodes from or to one or several places, whichever of them is nearest. The arrays are used again by the next run; for one thread at a time. */
public final class TimeSearch {

    private final RoadNetwork network;
    private final int[] times;
    private final BucketQueue queue = new BucketQueue();

    public TimeSearch(RoadNetwork network) {
        this.network = network;
        times = new int[network.nodeCount()];
    }

    /** All nodes that can be reached. */
    public void run(TravelCosts costs, Direction direction, Collection<NetworkPoint> places) {
        run(costs, direction, places, TravelCosts.LONGEST_TENTH_SECONDS - 1);
    }

    /**
     * All nodes within a limit; what lies beyond is not reached.
     *
     * @param limitTenthSeconds at most this is within
     */
    public void run(TravelCosts costs, Direction direction, Collection<NetworkPoint> places, int limitTenthSeconds) {
        if (costs.network() != network) {
            throw new IllegalArgumentException("the costs are of another network");
        }
        Arrays.fill(times, TravelCosts.CLOSED);
        begin(costs, direction, places, limitTenthSeconds);
        int flip = direction == Direction.FROM ? 0 : 1;
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            int time = times[node];
            if (!queue.isCurrent(time)) {
                continue;
            }
            int last = network.firstEnd(node + 1);
            for (int end = network.firstEnd(node); end < last; end++) {
                int head = network.head(end);
                int cost = costs.cost(network.arc(end) ^ flip);
                // Written so that a closed arc, the greatest of all numbers, never passes nor overflows.
                if (cost < times[head] - time && cost <= limitTenthSeconds - time) {
                    times[head] = time + cost;
                    queue.put(head, time + cost);
                }
            }
        }
    }

    private void begin(TravelCosts costs, Direction direction, Collection<NetworkPoint> places, int limit) {
        int first = TravelCosts.CLOSED;
        int last = 0;
        int[] nodes = new int[2 * places.size()];
        int count = 0;
        for (NetworkPoint place : places) {
            PointEnds ends = PointEnds.of(costs, place, direction);
            for (int which = 0; which < 2; which++) {
                int node = which == 0 ? ends.firstNode() : ends.secondNode();
                long cost = which == 0 ? ends.firstCost() : ends.secondCost();
                int time = PathCost.tenthSeconds(cost);
                if (cost != PathCost.UNREACHABLE && time <= limit && time < times[node]) {
                    times[node] = time;
                    nodes[count++] = node;
                    first = Math.min(first, time);
                    last = Math.max(last, time);
                }
            }
        }
        queue.begin(
                count == 0 ? 0 : first, Math.max(costs.greatestTenthSeconds(), last - first), costs.meanTenthSeconds());
        for (int i = 0; i < count; i++) {
            queue.put(nodes[i], times[nodes[i]]);
        }
    }

    public boolean isReached(int node) {
        return times[node] != TravelCosts.CLOSED;
    }

    /** @throws IllegalStateException when the node is not reached */
    public int tenthSeconds(int node) {
        if (!isReached(node)) {
            throw new IllegalStateException("node " + node + " is not reached");
        }
        return times[node];
    }

    /** The times as a value of their own, which the next run leaves alone. */
    public TravelTimes times(TravelCosts costs, Direction direction, Collection<NetworkPoint> places) {
        return new TravelTimes(costs, direction, places, times.clone());
    }
}
