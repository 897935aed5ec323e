package no.omland.travel.hierarchy;

import java.util.Arrays;
import java.util.Collection;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelTimes;

/** Times of all nodes from or to places: a climb, then one pass over all places from the most important down (PHAST). For one thread at a time. */
public final class TimeSweep {

    private final ContractionHierarchy hierarchy;
    private final Ascent ascent;
    private final int[] times;

    public TimeSweep(ContractionHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        ascent = new Ascent(hierarchy);
        times = new int[hierarchy.nodeAt.length];
    }

    /** As {@link no.omland.travel.search.TimeSearch#run}. */
    public void run(Direction direction, Collection<NetworkPoint> places) {
        Arrays.fill(times, TravelCosts.LONGEST_TENTH_SECONDS);
        ascent.clear();
        for (NetworkPoint point : places) {
            PointEnds ends = PointEnds.of(hierarchy.costs, point, direction);
            begin(ends.firstNode(), ends.firstCost());
            begin(ends.secondNode(), ends.secondCost());
        }
        boolean isForward = direction == Direction.FROM;
        ascent.climb(isForward ? hierarchy.up : hierarchy.down);
        climb(isForward ? hierarchy.upTime : hierarchy.downTime);
        descend(isForward ? hierarchy.downTime : hierarchy.upTime);
    }

    private void begin(int node, long cost) {
        if (cost != PathCost.UNREACHABLE) {
            int place = hierarchy.placeOf[node];
            times[place] = Math.min(times[place], PathCost.tenthSeconds(cost));
            ascent.add(place);
        }
    }

    private void climb(int[] up) {
        for (int i = ascent.count() - 1; i >= 0; i--) {
            int place = ascent.place(i);
            int time = times[place];
            for (int arc = hierarchy.first[place]; arc < hierarchy.first[place + 1]; arc++) {
                int above = hierarchy.above[arc];
                times[above] = Math.min(times[above], time + up[arc]);
            }
        }
    }

    private void descend(int[] down) {
        int[] first = hierarchy.first;
        int[] above = hierarchy.above;
        int[] best = times;
        int arc = 0;
        for (int place = 0; place < best.length; place++) {
            int time = best[place];
            for (int last = first[place + 1]; arc < last; arc++) {
                time = Math.min(time, best[above[arc]] + down[arc]);
            }
            best[place] = time;
        }
    }

    public boolean isReached(int node) {
        return times[hierarchy.placeOf[node]] < TravelCosts.LONGEST_TENTH_SECONDS;
    }

    /** @throws IllegalStateException when the node is not reached */
    public int tenthSeconds(int node) {
        if (!isReached(node)) {
            throw new IllegalStateException("node " + node + " is not reached");
        }
        return times[hierarchy.placeOf[node]];
    }

    TravelTimes times(Direction direction, Collection<NetworkPoint> places) {
        int[] ofNode = new int[times.length];
        for (int node = 0; node < ofNode.length; node++) {
            ofNode[node] = isReached(node) ? times[hierarchy.placeOf[node]] : TravelCosts.CLOSED;
        }
        return TravelTimes.ofNodes(hierarchy.costs, direction, places, ofNode);
    }
}
