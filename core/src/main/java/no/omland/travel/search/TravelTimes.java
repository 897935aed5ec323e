package no.omland.travel.search;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/** Times of everything from or to one or several places, whichever is nearest. */
public final class TravelTimes {

    private final TravelCosts costs;
    private final Direction direction;
    private final List<NetworkPoint> places;
    private final int[] times;

    TravelTimes(TravelCosts costs, Direction direction, Collection<NetworkPoint> places, int[] times) {
        this.costs = costs;
        this.direction = direction;
        this.places = List.copyOf(places);
        this.times = times;
    }

    public static TravelTimes of(TravelCosts costs, Direction direction, Collection<NetworkPoint> places) {
        TimeSearch search = new TimeSearch(costs.network());
        search.run(costs, direction, places);
        return search.times(costs, direction, places);
    }

    /**
     * Times found in another way than by a search.
     *
     * @param times for each node, {@link TravelCosts#CLOSED} when it is not reached; not copied
     */
    public static TravelTimes ofNodes(
            TravelCosts costs, Direction direction, Collection<NetworkPoint> places, int[] times) {
        return new TravelTimes(costs, direction, places, times);
    }

    /** From one place to all. */
    public static TravelTimes from(TravelCosts costs, NetworkPoint place) {
        return of(costs, Direction.FROM, List.of(place));
    }

    /** From all to one place. */
    public static TravelTimes to(TravelCosts costs, NetworkPoint place) {
        return of(costs, Direction.TO, List.of(place));
    }

    public TravelCosts costs() {
        return costs;
    }

    public Direction direction() {
        return direction;
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

    /** Of a node; empty when it is not reached. */
    public OptionalInt find(int node) {
        return isReached(node) ? OptionalInt.of(times[node]) : OptionalInt.empty();
    }

    /** Of a point on a link, its access included; empty when it is not reached. */
    public OptionalInt find(NetworkPoint point) {
        PointEnds ends = PointEnds.of(costs, point, direction.opposite());
        int best = Math.min(sum(ends.firstNode(), ends.firstCost()), sum(ends.secondNode(), ends.secondCost()));
        for (NetworkPoint place : places) {
            if (place.link() == point.link()) {
                long direct = direction == Direction.FROM
                        ? PointEnds.direct(costs, place, point)
                        : PointEnds.direct(costs, point, place);
                if (direct != PathCost.UNREACHABLE) {
                    best = Math.min(best, PathCost.tenthSeconds(direct));
                }
            }
        }
        return best < TravelCosts.LONGEST_TENTH_SECONDS ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private int sum(int node, long cost) {
        return cost == PathCost.UNREACHABLE || !isReached(node)
                ? TravelCosts.CLOSED
                : times[node] + PathCost.tenthSeconds(cost);
    }
}
