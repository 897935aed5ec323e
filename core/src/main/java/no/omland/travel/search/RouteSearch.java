package no.omland.travel.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;
import no.omland.travel.Trip;

/** Routes of pairs, one after another. For one thread at a time. */
public final class RouteSearch {

    private final PathSearch search;

    public RouteSearch(RoadNetwork network) {
        search = new PathSearch(network);
    }

    /** The fastest way; empty when there is none. */
    public Optional<Route> find(TravelCosts costs, NetworkPoint origin, NetworkPoint destination) {
        PointEnds ends = PointEnds.of(costs, destination, Direction.TO);
        search.run(costs, Direction.FROM, origin, ends.firstNode(), ends.secondNode());
        long best = search.label(costs, Direction.FROM, origin, destination);
        if (best == PathCost.UNREACHABLE) {
            return Optional.empty();
        }
        int via = search.via(costs, Direction.FROM, origin, destination);
        List<RoutePiece> pieces =
                via == 2 ? direct(costs, origin, destination) : byNodes(costs, origin, destination, ends, via);
        return Optional.of(new Route(
                Trip.of(best),
                pieces.stream().map(RoutePiece::arc).toList(),
                RouteLine.of(costs.network(), pieces, origin),
                RoutePiece.steps(costs.network(), pieces)));
    }

    private static List<RoutePiece> direct(TravelCosts costs, NetworkPoint origin, NetworkPoint destination) {
        boolean isAlong = destination.fraction() >= origin.fraction();
        return origin.fraction() == destination.fraction()
                ? List.of()
                : List.of(RoutePiece.of(
                        costs, 2 * origin.link() + (isAlong ? 0 : 1), origin.fraction(), destination.fraction()));
    }

    private List<RoutePiece> byNodes(
            TravelCosts costs, NetworkPoint origin, NetworkPoint destination, PointEnds ends, int via) {
        RoadNetwork network = costs.network();
        List<RoutePiece> pieces = new ArrayList<>();
        if (!destination.isAtNode()) {
            pieces.add(RoutePiece.of(costs, 2 * destination.link() + via, via, destination.fraction()));
        }
        int node = via == 0 ? ends.firstNode() : ends.secondNode();
        while (search.arc(node) != PathSearch.BEGIN) {
            int arc = search.arc(node);
            pieces.add(RoutePiece.of(costs, arc, arc & 1, 1 - (arc & 1)));
            node = network.tail(arc);
        }
        if (!origin.isAtNode()) {
            PointEnds starts = PointEnds.of(costs, origin, Direction.FROM);
            int arc = 2 * origin.link() + (isFirst(starts, node) ? 1 : 0);
            pieces.add(RoutePiece.of(costs, arc, origin.fraction(), 1 - (arc & 1)));
        }
        Collections.reverse(pieces);
        return pieces;
    }

    /** A link may begin and end at one node, so the node alone does not tell which way one set out. */
    private boolean isFirst(PointEnds starts, int node) {
        return node == starts.firstNode() && starts.firstCost() == search.label(node);
    }
}
