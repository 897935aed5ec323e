package no.omland.travel.clock;

import java.util.ArrayList;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.search.RouteLine;

/**
 * A way before it is known when one goes it.
 *
 * @param firstCost from the origin to the first node, with access
 * @param firstArc the arc of which that is a part; {@link #NONE} when the origin is at a node
 * @param arcs those between, whole
 * @param lastCost from the last node to the destination, with access
 * @param lastArc as the first
 */
record ClockPath(
        NetworkPoint origin,
        long firstCost,
        int firstArc,
        List<Integer> arcs,
        long lastCost,
        int lastArc,
        NetworkPoint destination) {

    static final int NONE = -1;

    /** Goes it without delay. */
    ClockRoute walk(ClockCosts clock, int leaveTenthSeconds) {
        RoadNetwork network = clock.costs().network();
        List<Integer> all = new ArrayList<>();
        List<ClockStep> steps = new ArrayList<>();
        int now = leaveTenthSeconds + PathCost.tenthSeconds(firstCost);
        long centimetres = PathCost.centimetres(firstCost) + PathCost.centimetres(lastCost);
        int ferries = PathCost.ferries(firstCost) + PathCost.ferries(lastCost);
        if (firstArc != NONE) {
            all.add(firstArc);
            steps.add(step(
                    network, firstArc, leaveTenthSeconds, leaveTenthSeconds, now, PathCost.centimetres(firstCost)));
        }
        for (int arc : arcs) {
            int head = clock.head(arc, now);
            long length = PathCost.centimetres(clock.costs().pathCost(arc));
            all.add(arc);
            steps.add(step(network, arc, now, clock.departs(arc, now), head, length));
            centimetres += length;
            ferries += clock.costs().isBoarding(arc) ? 1 : 0;
            now = head;
        }
        int arrived = now + PathCost.tenthSeconds(lastCost);
        if (lastArc != NONE) {
            all.add(lastArc);
            steps.add(step(network, lastArc, now, now, arrived, PathCost.centimetres(lastCost)));
        }
        return new ClockRoute(
                new ClockTrip(leaveTenthSeconds, arrived, centimetres, ferries),
                all,
                runs(clock, all, steps),
                RouteLine.along(network, origin, all, destination));
    }

    private static ClockStep step(RoadNetwork network, int arc, int begin, int departs, int end, long centimetres) {
        int link = arc >> 1;
        return new ClockStep(
                network.roadNumber(link),
                network.roadClass(link),
                network.type(link),
                begin,
                departs,
                end,
                centimetres);
    }

    /** Joins what follows along one road. A crossing of several links leaves once, and is called as its longest. */
    private static List<ClockStep> runs(ClockCosts clock, List<Integer> arcs, List<ClockStep> steps) {
        List<ClockStep> runs = new ArrayList<>();
        long longest = 0;
        for (int i = 0; i < steps.size(); i++) {
            ClockStep step = steps.get(i);
            ClockStep before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean isSameBoat = before != null
                    && before.isFerry()
                    && step.isFerry()
                    && !clock.costs().isBoarding(arcs.get(i));
            if (before != null && (isSameBoat || before.isOneRunWith(step))) {
                ClockStep called = step.centimetres() > longest ? step : before;
                longest = Math.max(longest, step.centimetres());
                runs.set(
                        runs.size() - 1,
                        new ClockStep(
                                called.roadNumber(),
                                called.roadClass(),
                                before.type(),
                                before.beginTenthSeconds(),
                                before.departsTenthSeconds(),
                                step.endTenthSeconds(),
                                before.centimetres() + step.centimetres()));
            } else {
                longest = step.centimetres();
                runs.add(step);
            }
        }
        return runs;
    }
}
