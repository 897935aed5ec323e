package no.omland.travel.closure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;

/** Closes links one at a time and counts what people lose on the way to the nearest office. */
public final class ClosureSweep {

    private ClosureSweep() {}

    /**
     * Links in the order of {@link ClosureEffect#BY_MINUTES}. On all cores.
     *
     * @param direction {@link Direction#TO} the offices, or {@link Direction#FROM} them
     * @param people at each node of the network; nobody below zero
     * @param links to be closed, one at a time and both ways
     */
    public static List<ClosureEffect> of(
            TravelCosts costs,
            Direction direction,
            List<NetworkPoint> offices,
            int[] people,
            Collection<Integer> links) {
        if (people.length != costs.network().nodeCount()) {
            throw new IllegalArgumentException(
                    "people at " + people.length + " of " + costs.network().nodeCount() + " nodes");
        }
        OfficeForest forest = new OfficeForest(costs, direction, offices);
        Deque<ClosureSearch> free = new ArrayDeque<>();
        return links.parallelStream()
                .map(link -> {
                    ClosureSearch search = taken(free, forest);
                    ClosureEffect effect = search.close(link, people, offices.size());
                    synchronized (free) {
                        free.push(search);
                    }
                    return effect;
                })
                .sorted(ClosureEffect.BY_MINUTES)
                .toList();
    }

    private static ClosureSearch taken(Deque<ClosureSearch> free, OfficeForest forest) {
        synchronized (free) {
            return free.isEmpty() ? new ClosureSearch(forest) : free.pop();
        }
    }
}
