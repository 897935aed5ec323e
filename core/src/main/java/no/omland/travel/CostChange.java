package no.omland.travel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.omland.network.RoadNetwork;

/** Collects what a scenario changes and makes {@link TravelCosts} of it; only the pages of the arcs that it touches are copied. */
public final class CostChange {

    private final TravelCosts base;
    private final RoadNetwork network;
    private final LinkTimes times;
    private final int[][] pages;
    private final BitSet copied = new BitSet();
    private final TreeSet<Integer> closed = new TreeSet<>();
    private final List<Ferries.Crossing> crossings = new ArrayList<>();
    private int greatest;

    CostChange(TravelCosts base) {
        this.base = base;
        network = base.network();
        times = new LinkTimes(network, base.rules());
        pages = base.pages().clone();
        greatest = base.greatestTenthSeconds();
        for (int link : base.closed()) {
            closed.add(link);
        }
    }

    /** Closes links both ways: a road under an avalanche, a ferry that is cancelled. */
    public CostChange close(int... links) {
        for (int link : links) {
            closed.add(link);
            set(2 * link, TravelCosts.CLOSED);
            set(2 * link + 1, TravelCosts.CLOSED);
        }
        return this;
    }

    /** Gives links back the time that the rules give them. */
    public CostChange reopen(int... links) {
        for (int link : links) {
            closed.remove(link);
            set(2 * link, times.tenthSeconds(2 * link));
            set(2 * link + 1, times.tenthSeconds(2 * link + 1));
        }
        return this;
    }

    /**
     * Drives a link at another speed, each way that it is open.
     *
     * @param kmh 1 to 200
     */
    public CostChange drive(int link, double kmh) {
        if (!(kmh >= SpeedKind.ROAD.least() && kmh <= SpeedKind.ROAD.most())) {
            throw new IllegalArgumentException("speed must be between 1 and 200 km/h, got " + kmh);
        }
        for (int arc = 2 * link; arc <= 2 * link + 1; arc++) {
            if (cost(arc) != TravelCosts.CLOSED) {
                set(arc, times.travelled(link, kmh));
            }
        }
        return this;
    }

    /** Gives a crossing another ferry or another service. */
    public CostChange sail(Ferries.Crossing crossing) {
        crossings.add(crossing);
        for (int link : crossing.links()) {
            if (!base.isFerry(link)) {
                throw new IllegalArgumentException("link " + link + " is no ferry but " + network.type(link));
            }
            for (int arc = 2 * link; arc <= 2 * link + 1; arc++) {
                if (cost(arc) != TravelCosts.CLOSED) {
                    set(arc, times.ferry(arc, network.type(link), Optional.of(crossing)));
                }
            }
        }
        return this;
    }

    public TravelCosts build() {
        return new TravelCosts(
                network,
                crossings.isEmpty()
                        ? base.rules()
                        : base.rules().withFerries(base.rules().ferries().with(crossings)),
                pages.clone(),
                base.boardings(),
                greatest,
                base.meanTenthSeconds(),
                closed.stream().mapToInt(each -> each).toArray());
    }

    private int cost(int arc) {
        return pages[arc / TravelCosts.PAGE_ARCS][arc % TravelCosts.PAGE_ARCS];
    }

    private void set(int arc, int cost) {
        int page = arc / TravelCosts.PAGE_ARCS;
        if (!copied.get(page)) {
            pages[page] = pages[page].clone();
            copied.set(page);
        }
        pages[page][arc % TravelCosts.PAGE_ARCS] = cost;
        if (cost != TravelCosts.CLOSED) {
            greatest = Math.max(greatest, cost);
        }
    }
}
