package no.omland.travel.search;

import java.util.ArrayList;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.PathCost;
import no.omland.travel.TravelCosts;
import no.omland.travel.Trip;

/** One arc of a route, or part of one: fractions of the link's length from its first node. */
record RoutePiece(int arc, double fromFraction, double toFraction, long pathCost) {

    static RoutePiece of(TravelCosts costs, int arc, double fromFraction, double toFraction) {
        double share = Math.abs(toFraction - fromFraction);
        long whole = costs.pathCost(arc);
        return new RoutePiece(
                arc,
                fromFraction,
                toFraction,
                PathCost.of(
                        (int) Math.round(PathCost.tenthSeconds(whole) * share),
                        Math.round(PathCost.centimetres(whole) * share),
                        PathCost.ferries(whole)));
    }

    static List<RouteStep> steps(RoadNetwork network, List<RoutePiece> pieces) {
        List<RouteStep> steps = new ArrayList<>();
        long run = 0;
        int longest = -1;
        for (int i = 0; i < pieces.size(); i++) {
            run += pieces.get(i).pathCost;
            int link = pieces.get(i).arc >> 1;
            if (longest < 0 || network.lengthMillimetres(link) > network.lengthMillimetres(longest)) {
                longest = link;
            }
            if (i + 1 == pieces.size() || !isOneRun(network, link, pieces.get(i + 1))) {
                steps.add(new RouteStep(
                        network.roadNumber(longest), network.roadClass(longest), network.type(link), Trip.of(run)));
                run = 0;
                longest = -1;
            }
        }
        return steps;
    }

    /** The same road goes on; or the same boat does, whatever its legs are called. A boat is called as its longest leg. */
    private static boolean isOneRun(RoadNetwork network, int link, RoutePiece piece) {
        int next = piece.arc >> 1;
        boolean isSameBoat =
                network.type(link).isFerry() && network.type(next).isFerry() && PathCost.ferries(piece.pathCost) == 0;
        return isSameBoat
                || network.roadNumber(link).equals(network.roadNumber(next))
                        && network.roadClass(link) == network.roadClass(next)
                        && network.type(link) == network.type(next);
    }
}
