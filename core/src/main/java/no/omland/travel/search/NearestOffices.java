package no.omland.travel.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/**
 * For every place the nearest office and the second nearest, another one, from one sweep that begins at all offices. Of offices that are as near, the one that comes
 * first in the list is nearest.
 */
public final class NearestOffices {

    private static final int NONE = Integer.MAX_VALUE;

    private final TravelCosts costs;
    private final Direction direction;
    private final List<NetworkPoint> offices;
    private final int[] byLink;

    /** Office and time of the nearest at {@code 2 * node}, of the second at {@code 2 * node + 1}. */
    private final int[] office;

    private final int[] time;

    private NearestOffices(TravelCosts costs, Direction direction, List<NetworkPoint> offices) {
        this.costs = costs;
        this.direction = direction;
        this.offices = List.copyOf(offices);
        byLink = IntStream.range(0, offices.size())
                .boxed()
                .sorted((a, b) ->
                        Integer.compare(offices.get(a).link(), offices.get(b).link()))
                .mapToInt(each -> each)
                .toArray();
        office = new int[2 * costs.network().nodeCount()];
        time = new int[2 * costs.network().nodeCount()];
        Arrays.fill(office, NONE);
        Arrays.fill(time, TravelCosts.CLOSED);
    }

    /**
     * @param office its place in the list
     * @param tenthSeconds from the place to it, or from it to the place
     */
    public record Near(int office, int tenthSeconds) {}

    /** @param direction {@link Direction#TO} the offices, or {@link Direction#FROM} them */
    public static NearestOffices of(TravelCosts costs, Direction direction, List<NetworkPoint> offices) {
        NearestOffices nearest = new NearestOffices(costs, direction, offices);
        nearest.sweep();
        return nearest;
    }

    private void sweep() {
        BucketQueue queue = new BucketQueue();
        begin(queue);
        RoadNetwork network = costs.network();
        int flip = direction == Direction.FROM ? 0 : 1;
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            boolean isFirst = queue.isCurrent(time[2 * node]);
            boolean isSecond = queue.isCurrent(time[2 * node + 1]);
            if (!isFirst && !isSecond) {
                continue;
            }
            int last = network.firstEnd(node + 1);
            for (int end = network.firstEnd(node); end < last; end++) {
                int cost = costs.cost(network.arc(end) ^ flip);
                if (cost != TravelCosts.CLOSED) {
                    int head = network.head(end);
                    if (isFirst) {
                        offer(queue, head, office[2 * node], time[2 * node] + cost);
                    }
                    if (isSecond) {
                        offer(queue, head, office[2 * node + 1], time[2 * node + 1] + cost);
                    }
                }
            }
        }
    }

    private void begin(BucketQueue queue) {
        int first = TravelCosts.CLOSED;
        int last = 0;
        for (NetworkPoint place : offices) {
            PointEnds ends = PointEnds.of(costs, place, direction);
            for (long cost : new long[] {ends.firstCost(), ends.secondCost()}) {
                if (cost != PathCost.UNREACHABLE) {
                    first = Math.min(first, PathCost.tenthSeconds(cost));
                    last = Math.max(last, PathCost.tenthSeconds(cost));
                }
            }
        }
        if (first == TravelCosts.CLOSED) {
            return;
        }
        queue.begin(first, Math.max(costs.greatestTenthSeconds(), last - first), costs.meanTenthSeconds());
        for (int i = 0; i < offices.size(); i++) {
            PointEnds ends = PointEnds.of(costs, offices.get(i), direction);
            offer(queue, ends.firstNode(), i, ends.firstCost());
            offer(queue, ends.secondNode(), i, ends.secondCost());
        }
    }

    private void offer(BucketQueue queue, int node, int candidate, long pathCost) {
        if (pathCost != PathCost.UNREACHABLE) {
            offer(queue, node, candidate, PathCost.tenthSeconds(pathCost));
        }
    }

    private void offer(BucketQueue queue, int node, int candidate, int tenthSeconds) {
        if (tenthSeconds < TravelCosts.LONGEST_TENTH_SECONDS && put(office, time, 2 * node, candidate, tenthSeconds)) {
            queue.put(node, tenthSeconds);
        }
    }

    /** Puts an office among the two at a place if it belongs there. */
    private static boolean put(int[] office, int[] time, int first, int candidate, int tenthSeconds) {
        int second = first + 1;
        if (candidate == office[first]) {
            if (tenthSeconds >= time[first]) {
                return false;
            }
            time[first] = tenthSeconds;
        } else if (isBefore(tenthSeconds, candidate, time[first], office[first])) {
            office[second] = office[first];
            time[second] = time[first];
            office[first] = candidate;
            time[first] = tenthSeconds;
        } else if (isBefore(tenthSeconds, candidate, time[second], office[second])) {
            office[second] = candidate;
            time[second] = tenthSeconds;
        } else {
            return false;
        }
        return true;
    }

    private static boolean isBefore(int time, int office, int otherTime, int otherOffice) {
        return time < otherTime || time == otherTime && office < otherOffice;
    }

    /** The nearest to a node; empty when none is reached. */
    public Optional<Near> nearest(int node) {
        return near(office[2 * node], time[2 * node]);
    }

    /** The second nearest to a node; empty when at most one is reached. */
    public Optional<Near> second(int node) {
        return near(office[2 * node + 1], time[2 * node + 1]);
    }

    /** The nearest and the second nearest to a point on a link, its access included: none, one or two. */
    public List<Near> of(NetworkPoint point) {
        int[] bestOffice = {NONE, NONE};
        int[] bestTime = {TravelCosts.CLOSED, TravelCosts.CLOSED};
        PointEnds ends = PointEnds.of(costs, point, direction.opposite());
        viaNode(bestOffice, bestTime, ends.firstNode(), ends.firstCost());
        viaNode(bestOffice, bestTime, ends.secondNode(), ends.secondCost());
        for (int i = firstOn(point.link());
                i < byLink.length && offices.get(byLink[i]).link() == point.link();
                i++) {
            NetworkPoint place = offices.get(byLink[i]);
            long direct = direction == Direction.FROM
                    ? PointEnds.direct(costs, place, point)
                    : PointEnds.direct(costs, point, place);
            if (direct != PathCost.UNREACHABLE) {
                put(bestOffice, bestTime, 0, byLink[i], PathCost.tenthSeconds(direct));
            }
        }
        return IntStream.range(0, 2)
                .mapToObj(which -> near(bestOffice[which], bestTime[which]))
                .flatMap(Optional::stream)
                .toList();
    }

    private void viaNode(int[] bestOffice, int[] bestTime, int node, long cost) {
        for (int which = 2 * node; cost != PathCost.UNREACHABLE && which <= 2 * node + 1; which++) {
            if (office[which] != NONE) {
                put(bestOffice, bestTime, 0, office[which], time[which] + PathCost.tenthSeconds(cost));
            }
        }
    }

    private int firstOn(int link) {
        int low = 0;
        int high = byLink.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offices.get(byLink[middle]).link() < link) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Near> near(int office, int tenthSeconds) {
        return office == NONE ? Optional.empty() : Optional.of(new Near(office, tenthSeconds));
    }
}
