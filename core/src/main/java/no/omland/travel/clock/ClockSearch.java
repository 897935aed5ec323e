package no.omland.travel.clock;

import java.util.Arrays;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/**
 * Times of day at every node, from one place that is left at a time or to one that is to be reached by a time. A place between two nodes goes along its link as {@link
 * TravelCosts} say, a ferry's link too.
 */
public final class ClockSearch {

    /** In place of an arc where the search began. */
    static final int BEGIN = -1;

    /** In place of an arc where nobody gets. */
    static final int UNREACHED = -2;

    private ClockSearch() {}

    /** @param leaveTenthSeconds after midnight */
    public static ClockTimes leaving(ClockCosts costs, NetworkPoint origin, int leaveTenthSeconds) {
        return search(costs, origin, leaveTenthSeconds, Direction.FROM);
    }

    /** @param arriveTenthSeconds after midnight, by which one is there */
    public static ClockTimes arriving(ClockCosts costs, NetworkPoint destination, int arriveTenthSeconds) {
        return search(costs, destination, arriveTenthSeconds, Direction.TO);
    }

    /** Backwards in time is the same search with all signs turned: labels count from the given time on, or back from it. */
    private static ClockTimes search(ClockCosts clock, NetworkPoint place, int time, Direction direction) {
        RoadNetwork network = clock.costs().network();
        int[] lapse = new int[network.nodeCount()];
        int[] arcs = new int[network.nodeCount()];
        Arrays.fill(lapse, Integer.MAX_VALUE);
        Arrays.fill(arcs, UNREACHED);
        LabelQueue queue = new LabelQueue();
        PointEnds ends = PointEnds.of(clock.costs(), place, direction);
        begin(ends.firstNode(), ends.firstCost(), lapse, arcs, queue);
        begin(ends.secondNode(), ends.secondCost(), lapse, arcs, queue);
        int backwards = direction == Direction.FROM ? 0 : 1;
        while (!queue.isEmpty()) {
            long label = queue.remove();
            int node = (int) label;
            int here = (int) (label >> 32);
            if (here > lapse[node]) {
                continue;
            }
            for (int end = network.firstEnd(node); end < network.firstEnd(node + 1); end++) {
                int arc = network.arc(end) ^ backwards;
                if (!clock.costs().isOpen(arc)) {
                    continue;
                }
                int there = backwards == 0 ? clock.head(arc, time + here) - time : time - clock.tail(arc, time - here);
                int next = network.head(end);
                if (there < lapse[next] && there < TravelCosts.LONGEST_TENTH_SECONDS) {
                    lapse[next] = there;
                    arcs[next] = arc;
                    queue.add(there, next);
                }
            }
        }
        return new ClockTimes(clock, place, time, direction, lapse, arcs);
    }

    private static void begin(int node, long cost, int[] lapse, int[] arcs, LabelQueue queue) {
        if (cost == PathCost.UNREACHABLE || PathCost.tenthSeconds(cost) >= lapse[node]) {
            return;
        }
        lapse[node] = PathCost.tenthSeconds(cost);
        arcs[node] = BEGIN;
        queue.add(lapse[node], node);
    }
}
