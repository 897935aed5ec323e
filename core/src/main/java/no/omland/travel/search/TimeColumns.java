package no.omland.travel.search;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/** Times from many places to each of a few, a column for each of the few: as a {@link TravelMatrix} without lengths and ferries, for hundreds of thousands of places. */
public final class TimeColumns {

    private final TravelCosts costs;
    private final List<NetworkPoint> origins;
    private final int[] firstNodes;
    private final int[] firstTimes;
    private final int[] secondNodes;
    private final int[] secondTimes;
    private final Deque<TimeSearch> free = new ArrayDeque<>();

    /** Is told a column; from several threads at once. */
    @FunctionalInterface
    public interface Columns {
        /**
         * @param destination its place in the list
         * @param tenthSeconds from each origin, {@link TravelCosts#CLOSED} when there is no way within the limit
         */
        void column(int destination, int[] tenthSeconds);
    }

    public TimeColumns(TravelCosts costs, Collection<NetworkPoint> from) {
        this.costs = costs;
        this.origins = List.copyOf(from);
        int count = origins.size();
        firstNodes = new int[count];
        firstTimes = new int[count];
        secondNodes = new int[count];
        secondTimes = new int[count];
        for (int i = 0; i < count; i++) {
            PointEnds ends = PointEnds.of(costs, origins.get(i), Direction.FROM);
            firstNodes[i] = ends.firstNode();
            firstTimes[i] = time(ends.firstCost());
            secondNodes[i] = ends.secondNode();
            secondTimes[i] = time(ends.secondCost());
        }
    }

    private static int time(long cost) {
        return cost == PathCost.UNREACHABLE ? TravelCosts.CLOSED : PathCost.tenthSeconds(cost);
    }

    /** One search for each destination, on all cores. */
    public void to(List<NetworkPoint> destinations, Columns columns) {
        IntStream.range(0, destinations.size()).parallel().forEach(each -> {
            TimeSearch search = taken();
            search.run(costs, Direction.TO, List.of(destinations.get(each)));
            columns.column(each, column(search, destinations.get(each)));
            synchronized (free) {
                free.push(search);
            }
        });
    }

    private TimeSearch taken() {
        synchronized (free) {
            return free.isEmpty() ? new TimeSearch(costs.network()) : free.pop();
        }
    }

    private int[] column(TimeSearch search, NetworkPoint destination) {
        int[] times = new int[firstNodes.length];
        for (int i = 0; i < times.length; i++) {
            int best = Math.min(sum(search, firstNodes[i], firstTimes[i]), sum(search, secondNodes[i], secondTimes[i]));
            if (origins.get(i).link() == destination.link()) {
                best = Math.min(best, time(PointEnds.direct(costs, origins.get(i), destination)));
            }
            times[i] = best < TravelCosts.LONGEST_TENTH_SECONDS ? best : TravelCosts.CLOSED;
        }
        return times;
    }

    private static int sum(TimeSearch search, int node, int time) {
        return time == TravelCosts.CLOSED || !search.isReached(node)
                ? TravelCosts.CLOSED
                : search.tenthSeconds(node) + time;
    }
}
