package no.omland.scenario.resilience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.omland.network.RoadNetwork;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.OpenPart;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;

/**
 * A stretch that is closed, and the offices as they are then reached. A road that an office stands on, between its ends, is closed somewhere along it: on one side of the office, or on the other. It can be
 * reached from the end that is left, over the part of the road that is open, and by those who live along that part.
 *
 * @param offices in the scenario's order
 * @param part of the road that is open
 */
record Closing(Stretch stretch, List<PlacedOffice> offices, OpenPart part) {

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
        return sides.isEmpty() ? List.of(new Closing(stretch, offices, OpenPart.NONE)) : sides;
    }

    /** @param isFirstLeft whether the first node of the office's link is the one that it can be reached from */
    private static Optional<Closing> side(
            RoadTravel travel, List<PlacedOffice> offices, Stretch stretch, OfficeSite site, boolean isFirstLeft) {
        RoadNetwork network = travel.costs().network();
        NetworkPoint road = site.road();
        if (atEnd(travel, road, isFirstLeft, Direction.TO).isEmpty()) {
            return Optional.empty();
        }
        int left = isFirstLeft ? network.from(road.link()) : network.to(road.link());
        int lost = isFirstLeft ? network.to(road.link()) : network.from(road.link());
        Set<Integer> open = meeting(network, stretch, road.link(), left);
        List<Integer> closed =
                stretch.links().stream().filter(link -> !open.contains(link)).toList();
        String office = offices.stream()
                .filter(each -> each.site().equals(site))
                .map(PlacedOffice::name)
                .findFirst()
                .orElseThrow();
        String name = stretch.name() + " (" + office + "–" + towards(travel, site, lost, left) + ")";
        Map<OfficeSite, OfficeSite> reached = new HashMap<>();
        Map<OfficeSite, NetworkPoint> standing = new HashMap<>();
        for (PlacedOffice each : offices) {
            NetworkPoint stands = each.site().road();
            if (isOpen(stands, road, isFirstLeft)) {
                atEnd(travel, stands, isFirstLeft, Direction.TO).ifPresent(end -> {
                    OfficeSite moved =
                            new OfficeSite(each.site().easting(), each.site().northing(), end);
                    reached.put(each.site(), moved);
                    standing.put(moved, stands);
                });
            }
        }
        Map<Integer, NetworkPoint> along = new HashMap<>();
        for (int place = 0; place < travel.places().size(); place++) {
            Optional<NetworkPoint> home =
                    travel.places().get(place).road().filter(each -> isOpen(each, road, isFirstLeft));
            if (home.isPresent()) {
                along.put(
                        place,
                        atEnd(travel, home.get(), isFirstLeft, Direction.FROM).orElse(home.get()));
            }
        }
        return Optional.of(new Closing(
                new Stretch(
                        name,
                        closed,
                        stretch.name(),
                        Optional.of(new Stretch.Rest(road.link(), road.fraction(), !isFirstLeft)),
                        stretch.place()),
                offices.stream()
                        .map(each -> new PlacedOffice(
                                each.name(), each.office(), reached.getOrDefault(each.site(), each.site())))
                        .toList(),
                new OpenPart(standing, along)));
    }

    /** Whether it is on the link of the office, at the office or on the side of it that is open. */
    private static boolean isOpen(NetworkPoint point, NetworkPoint office, boolean isFirstLeft) {
        return point.link() == office.link()
                && !point.isAtNode()
                && (isFirstLeft ? point.fraction() <= office.fraction() : point.fraction() >= office.fraction());
    }

    /** As far from an end of its link as it is on the road; empty when it cannot be driven. */
    private static Optional<NetworkPoint> atEnd(
            RoadTravel travel, NetworkPoint point, boolean isFirst, Direction direction) {
        PointEnds ends = PointEnds.of(travel.costs(), point, direction);
        long access = isFirst ? ends.firstCost() : ends.secondCost();
        return access == PathCost.UNREACHABLE
                ? Optional.empty()
                : Optional.of(NetworkPoint.on(point.link(), isFirst ? 0 : 1)
                        .withAccess(PathCost.tenthSeconds(access), (int) PathCost.centimetres(access)));
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
