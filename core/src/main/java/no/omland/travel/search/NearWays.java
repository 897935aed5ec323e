package no.omland.travel.search;

import java.util.Collection;
import java.util.List;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/** The fastest ways from many places to one at a time, as far as a limit, with how long they are. For one thread at a time. */
public final class NearWays {

    private final TravelCosts costs;
    private final PathSearch search;
    private final List<NetworkPoint> origins;
    private final int[] firstNodes;
    private final long[] firstCosts;
    private final int[] secondNodes;
    private final long[] secondCosts;

    /** Is told of a way. */
    @FunctionalInterface
    public interface Found {
        /** @param origin its place in the list */
        void way(int origin, FastestWays.Way way);
    }

    public NearWays(TravelCosts costs, Collection<NetworkPoint> from) {
        this.costs = costs;
        this.search = new PathSearch(costs.network());
        this.origins = List.copyOf(from);
        int count = origins.size();
        firstNodes = new int[count];
        firstCosts = new long[count];
        secondNodes = new int[count];
        secondCosts = new long[count];
        for (int i = 0; i < count; i++) {
            PointEnds ends = PointEnds.of(costs, origins.get(i), Direction.FROM);
            firstNodes[i] = ends.firstNode();
            firstCosts[i] = ends.firstCost();
            secondNodes[i] = ends.secondNode();
            secondCosts[i] = ends.secondCost();
        }
    }

    /** @param limitTenthSeconds at most this is told */
    public void to(NetworkPoint place, int limitTenthSeconds, Found found) {
        search.runWithin(costs, Direction.TO, place, limitTenthSeconds);
        for (int i = 0; i < firstNodes.length; i++) {
            long way = Math.min(
                    PointEnds.plus(search.label(firstNodes[i]), firstCosts[i]),
                    PointEnds.plus(search.label(secondNodes[i]), secondCosts[i]));
            if (origins.get(i).link() == place.link()) {
                way = Math.min(way, PointEnds.direct(costs, origins.get(i), place));
            }
            if (way < PathCost.BOUND && PathCost.tenthSeconds(way) <= limitTenthSeconds) {
                found.way(i, new FastestWays.Way(PathCost.tenthSeconds(way), PathCost.centimetres(way)));
            }
        }
    }
}
