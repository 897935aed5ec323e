package no.omland.scenario.resilience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.omland.network.RoadNetwork;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;

/**
 * A stretch that is closed, and the offices as they are then reached. A road that an office stands on, between its ends, is closed somewhere along it: on one side of the office, or on the other. It can be
 * reached from the end that is left, over the part of the road that is open.
 *
 * @param offices in the scenario's order
 */
record Closing(Stretch stretch, List<PlacedOffice> offices) {

    private static final double EIGHTH = Math.PI / 4;

    Closing {
        offices = List.copyOf(offices);
    }

    /** The stretch itself, or a closing for each side of each office that stands on it. */
    static List<Closing> of(RoadTravel travel, List<PlacedOffice> offices, Stretch stretch) {
        List<OfficeSite> standing = offices.stream()
                .map(PlacedOffice::site)
                .distinct()
                .filter(site -> !site.road().isAtNode()
                        && stretch.links().contains(site.road().link()))
                .toList();
        List<Closing> sides = new ArrayList<>();
        for (OfficeSite site : standing) {
            for (boolean isFirstLeft : new boolean[] {false, true}) {
                side(travel, offices, stretch, site, isFirstLeft).ifPresent(sides::add);
            }
        }
        return sides.isEmpty() ? List.of(new Closing(stretch, offices)) : sides;
    }

    /** @param isFirstLeft whether the first node of the office's link is the one that it can be reached from */
    private static Optional<Closing> side(
            RoadTravel travel, List<PlacedOffice> offices, Stretch stretch, OfficeSite site, boolean isFirstLeft) {
        RoadNetwork network = travel.costs().network();
        NetworkPoint road = site.road();
        PointEnds ends = PointEnds.of(travel.costs(), road, Direction.TO);
        long access = isFirstLeft ? ends.firstCost() : ends.secondCost();
        if (access == PathCost.UNREACHABLE) {
            return Optional.empty();
        }
        int left = isFirstLeft ? network.from(road.link()) : network.to(road.link());
        int lost = isFirstLeft ? network.to(road.link()) : network.from(road.link());
        NetworkPoint reached = NetworkPoint.on(road.link(), isFirstLeft ? 0 : 1)
                .withAccess(PathCost.tenthSeconds(access), (int) PathCost.centimetres(access));
        OfficeSite moved = new OfficeSite(site.easting(), site.northing(), reached);
        Set<Integer> open = meeting(network, stretch, road.link(), left);
        List<Integer> closed =
                stretch.links().stream().filter(link -> !open.contains(link)).toList();
        String office = offices.stream()
                .filter(each -> each.site().equals(site))
                .map(PlacedOffice::name)
                .findFirst()
                .orElseThrow();
        String name = stretch.name() + " (" + office + "–" + towards(travel, site, lost, left) + ")";
        return Optional.of(new Closing(
                new Stretch(name, closed, stretch.name()),
                offices.stream()
                        .map(each ->
                                each.site().equals(site) ? new PlacedOffice(each.name(), each.office(), moved) : each)
                        .toList()));
    }

    /** The links of a stretch that hang on a node without the link that the office is on. */
    private static Set<Integer> meeting(RoadNetwork network, Stretch stretch, int without, int node) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> nodes = new ArrayDeque<>(List.of(node));
        while (!nodes.isEmpty()) {
            int at = nodes.remove();
            for (int link : stretch.links()) {
                boolean meets = network.from(link) == at || network.to(link) == at;
                if (meets && link != without && found.add(link)) {
                    nodes.add(network.from(link) == at ? network.to(link) : network.from(link));
                }
            }
        }
        return found;
    }

    /** The settlement that is nearest to an end of the road; an arrow from the office when it is no nearer to that end than to the other. */
    private static String towards(RoadTravel travel, OfficeSite site, int end, int other) {
        RoadNetwork network = travel.costs().network();
        Optional<DemandPlace> nearest = nearest(travel, network.easting(end), network.northing(end));
        Optional<DemandPlace> elsewhere = nearest(travel, network.easting(other), network.northing(other));
        boolean isTelling = nearest.isPresent()
                && !nearest.get().settlement().isBlank()
                && !nearest.get().settlement().equals(elsewhere.orElseThrow().settlement());
        if (isTelling) {
            return nearest.get().settlement();
        }
        double angle = Math.atan2(network.northing(end) - site.northing(), network.easting(end) - site.easting());
        return Math.abs(angle) < EIGHTH ? "→" : Math.abs(angle) > 3 * EIGHTH ? "←" : angle > 0 ? "↑" : "↓";
    }

    private static Optional<DemandPlace> nearest(RoadTravel travel, double easting, double northing) {
        return travel.places().list().stream()
                .min(Comparator.comparingDouble(
                        each -> Math.hypot(each.easting() - easting, each.northing() - northing)));
    }
}
