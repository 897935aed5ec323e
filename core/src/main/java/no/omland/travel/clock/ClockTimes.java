package no.omland.travel.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;

/** What {@link ClockSearch} has found: times of day at every place, seen from one that is left at a time or to be reached by one. Immutable. */
public final class ClockTimes {

    private final ClockCosts clock;
    private final NetworkPoint place;
    private final int time;
    private final Direction direction;
    private final int[] lapse;
    private final int[] arcs;

    ClockTimes(ClockCosts clock, NetworkPoint place, int time, Direction direction, int[] lapse, int[] arcs) {
        this.clock = clock;
        this.place = place;
        this.time = time;
        this.direction = direction;
        this.lapse = lapse;
        this.arcs = arcs;
    }

    /** Whether the searched place is the one that is left. */
    boolean isLeaving() {
        return direction == Direction.FROM;
    }

    /**
     * Tenths of a second between the time that was asked for and the one at a point, {@link Integer#MAX_VALUE} when there is no way. Of a search {@link
     * ClockSearch#leaving} the point is reached so much later, of one {@link ClockSearch#arriving} it has to be left so much earlier.
     */
    int lapse(NetworkPoint point) {
        PointEnds ends = PointEnds.of(clock.costs(), point, direction.opposite());
        return Math.min(
                direct(point),
                Math.min(byNode(ends.firstNode(), ends.firstCost()), byNode(ends.secondNode(), ends.secondCost())));
    }

    private int direct(NetworkPoint point) {
        if (place.isAtNode() && point.isAtNode() && place.fraction() != point.fraction()) {
            // All of the link, which may be a ferry with hours: by its nodes.
            return Integer.MAX_VALUE;
        }
        long cost = isLeaving()
                ? PointEnds.direct(clock.costs(), place, point)
                : PointEnds.direct(clock.costs(), point, place);
        return cost == PathCost.UNREACHABLE ? Integer.MAX_VALUE : PathCost.tenthSeconds(cost);
    }

    private int byNode(int node, long cost) {
        return cost == PathCost.UNREACHABLE || lapse[node] == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : lapse[node] + PathCost.tenthSeconds(cost);
    }

    /**
     * The way between the searched place and a point; empty when there is none. One that arrives by a time leaves as late as it can, and goes on without delay, so
     * that it may arrive before.
     */
    public Optional<ClockTrip> trip(NetworkPoint point) {
        return route(point).map(ClockRoute::trip);
    }

    /** As {@link #trip}, with its course. */
    public Optional<ClockRoute> route(NetworkPoint point) {
        int best = lapse(point);
        if (best == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        NetworkPoint origin = isLeaving() ? place : point;
        NetworkPoint destination = isLeaving() ? point : place;
        ClockPath path = direct(point) == best ? along(origin, destination) : byNodes(origin, destination, point, best);
        return Optional.of(path.walk(clock, isLeaving() ? time : time - best));
    }

    private ClockPath along(NetworkPoint origin, NetworkPoint destination) {
        double share = destination.fraction() - origin.fraction();
        return new ClockPath(
                origin,
                PointEnds.direct(clock.costs(), origin, destination),
                share == 0 ? ClockPath.NONE : 2 * origin.link() + (share > 0 ? 0 : 1),
                List.of(),
                0,
                ClockPath.NONE,
                destination);
    }

    private ClockPath byNodes(NetworkPoint origin, NetworkPoint destination, NetworkPoint point, int best) {
        RoadNetwork network = clock.costs().network();
        PointEnds ends = PointEnds.of(clock.costs(), point, direction.opposite());
        boolean isFirstOfPoint = byNode(ends.firstNode(), ends.firstCost()) == best;
        List<Integer> between = new ArrayList<>();
        int node = isFirstOfPoint ? ends.firstNode() : ends.secondNode();
        while (arcs[node] != ClockSearch.BEGIN) {
            between.add(arcs[node]);
            node = isLeaving() ? network.tail(arcs[node]) : network.headOf(arcs[node]);
        }
        PointEnds begun = PointEnds.of(clock.costs(), place, direction);
        // A link may begin and end at one node, so the node alone does not tell which way one set out.
        boolean isFirstOfPlace = node == begun.firstNode()
                && begun.firstCost() != PathCost.UNREACHABLE
                && PathCost.tenthSeconds(begun.firstCost()) == lapse[node];
        long placeCost = isFirstOfPlace ? begun.firstCost() : begun.secondCost();
        long pointCost = isFirstOfPoint ? ends.firstCost() : ends.secondCost();
        if (isLeaving()) {
            Collections.reverse(between);
            return path(origin, isFirstOfPlace, placeCost, between, destination, isFirstOfPoint, pointCost);
        }
        return path(origin, isFirstOfPoint, pointCost, between, destination, isFirstOfPlace, placeCost);
    }

    private static ClockPath path(
            NetworkPoint origin,
            boolean leavesByFirst,
            long firstCost,
            List<Integer> between,
            NetworkPoint destination,
            boolean comesByFirst,
            long lastCost) {
        return new ClockPath(
                origin,
                firstCost,
                origin.isAtNode() ? ClockPath.NONE : 2 * origin.link() + (leavesByFirst ? 1 : 0),
                between,
                lastCost,
                destination.isAtNode() ? ClockPath.NONE : 2 * destination.link() + (comesByFirst ? 0 : 1),
                destination);
    }
}
