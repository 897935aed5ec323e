package no.omland.travel.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;

/**
 * Why a route goes as it does: what it would be without each of its ferries, and with what is closed open.
 *
 * @param route the fastest way; empty when there is none
 * @param withoutFerry for each ferry on the route, in the order of travel, the fastest way if it did not sail
 * @param ifAllOpen the fastest way if nothing were closed; empty when nothing is closed, or when it makes no difference
 */
public record RouteReasons(Optional<Route> route, List<WithoutFerry> withoutFerry, Optional<Route> ifAllOpen) {

    public RouteReasons {
        withoutFerry = List.copyOf(withoutFerry);
    }

    /**
     * @param name the ferry's, as the network has it; empty when it has none
     * @param longest the longest of its links, which it is called by
     * @param links its links on the route
     * @param route the fastest way without them; empty when there is none
     */
    public record WithoutFerry(String name, int longest, List<Integer> links, Optional<Route> route) {}

    public static RouteReasons of(
            RouteSearch search, TravelCosts costs, NetworkPoint origin, NetworkPoint destination) {
        Optional<Route> best = search.find(costs, origin, destination);
        List<WithoutFerry> without = new ArrayList<>();
        for (List<Integer> links : best.map(route -> ferries(costs, route)).orElse(List.of())) {
            int longest = links.stream()
                    .max(Comparator.comparingInt(costs.network()::lengthMillimetres))
                    .orElseThrow();
            without.add(new WithoutFerry(
                    costs.network().roadNumber(longest),
                    longest,
                    links,
                    search.find(
                            costs.closing(links.stream().mapToInt(each -> each).toArray()), origin, destination)));
        }
        return new RouteReasons(best, without, ifAllOpen(search, costs, origin, destination, best));
    }

    /** The links of each ferry in the order of travel; one without a name is each run over the water, and a boat goes on until one boards anew. */
    private static List<List<Integer>> ferries(TravelCosts costs, Route route) {
        Map<String, List<Integer>> ferries = new LinkedHashMap<>();
        int roads = 0;
        String boat = "";
        boolean isOnBoard = false;
        for (int arc : route.arcs()) {
            int link = arc >> 1;
            if (costs.isFerry(link)) {
                if (!isOnBoard || costs.isBoarding(arc)) {
                    String name = costs.network().roadNumber(link);
                    boat = name.isEmpty() ? "" + roads : name;
                }
                isOnBoard = true;
                ferries.computeIfAbsent(boat, key -> new ArrayList<>()).add(link);
            } else {
                isOnBoard = false;
                roads++;
            }
        }
        return List.copyOf(ferries.values());
    }

    private static Optional<Route> ifAllOpen(
            RouteSearch search,
            TravelCosts costs,
            NetworkPoint origin,
            NetworkPoint destination,
            Optional<Route> best) {
        int[] closed = costs.closedLinks().stream().mapToInt(each -> each).toArray();
        if (closed.length == 0) {
            return Optional.empty();
        }
        return search.find(costs.change().reopen(closed).build(), origin, destination)
                .filter(route ->
                        best.isEmpty() || !route.arcs().equals(best.get().arcs()));
    }
}
