package no.omland.travel.clock;

import java.util.HashMap;
import java.util.Map;
import no.omland.network.RoadNetwork;
import no.omland.travel.Ferries;
import no.omland.travel.TravelCosts;

/**
 * What every arc of a network takes at a time of day: as {@link TravelCosts} say, but for going on board a ferry that is described. Immutable, for many threads.
 */
public final class ClockCosts {

    private final TravelCosts costs;
    private final Map<Integer, Sailings> boarded = new HashMap<>();

    private ClockCosts(TravelCosts costs) {
        this.costs = costs;
        RoadNetwork network = costs.network();
        for (int arc = 0; arc < 2 * network.linkCount(); arc++) {
            if (costs.isBoarding(arc) && costs.isOpen(arc)) {
                int boarding = arc;
                costs.rules()
                        .ferries()
                        .find(arc >> 1)
                        .map(Ferries.Crossing::ferry)
                        .ifPresent(ferry -> boarded.put(
                                boarding,
                                new Sailings(
                                        ferry,
                                        costs.cost(boarding)
                                                - (int) Math.round(ferry.boardingMinutes() * Sailings.MINUTE))));
            }
        }
    }

    public static ClockCosts of(TravelCosts costs) {
        return new ClockCosts(costs);
    }

    public TravelCosts costs() {
        return costs;
    }

    /** When one is at the head of an open arc who is at its tail at a time. */
    int head(int arc, int at) {
        Sailings sailings = boarded.isEmpty() ? null : boarded.get(arc);
        return sailings == null ? at + costs.cost(arc) : sailings.landing(at);
    }

    /** The last time at which one may be at the tail of an open arc to be at its head by a time. */
    int tail(int arc, int by) {
        Sailings sailings = boarded.isEmpty() ? null : boarded.get(arc);
        return sailings == null ? by - costs.cost(arc) : sailings.latest(by);
    }

    /** When the boat leaves that one takes who is at the tail of the arc at a time; that time itself where there is no boat with hours. */
    int departs(int arc, int at) {
        Sailings sailings = boarded.get(arc);
        return sailings == null ? at : sailings.departs(at);
    }
}
