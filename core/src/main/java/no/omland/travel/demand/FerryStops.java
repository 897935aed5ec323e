package no.omland.travel.demand;

import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;

/**
 * Nodes that ferries come to and no road does, such as an island of a schematic network that is drawn as one place. Someone who is at one uses it; from further off
 * one goes to a road, since a quay that hangs on no road is mostly a road that was drawn too short.
 */
final class FerryStops {

    /** Who is no further off than this is at the stop. */
    private static final double STOP_METRES = 100;

    /** Who has a road this near uses the road. */
    static final double ROAD_METRES = 500;

    private final RoadNetwork network;
    private final int[] nodes;

    private FerryStops(RoadNetwork network, int[] nodes) {
        this.network = network;
        this.nodes = nodes;
    }

    static FerryStops of(TravelCosts costs) {
        RoadNetwork network = costs.network();
        return new FerryStops(
                network,
                IntStream.range(0, network.nodeCount())
                        .filter(node -> hasOnlyFerries(costs, node))
                        .toArray());
    }

    /** One that nobody may use, as one for people only when one drives, is no stop. */
    private static boolean hasOnlyFerries(TravelCosts costs, int node) {
        RoadNetwork network = costs.network();
        boolean isSailed = false;
        for (int end = network.firstEnd(node); end < network.firstEnd(node + 1); end++) {
            int arc = network.arc(end);
            if (!costs.isFerry(arc >> 1)) {
                return false;
            }
            isSailed |= costs.isOpen(arc) || costs.isOpen(arc ^ 1);
        }
        return isSailed;
    }

    /** The stop that a place is at; of several the nearest. */
    Optional<NetworkPoint> at(double easting, double northing, AccessRules rules) {
        double best = Math.min(STOP_METRES, rules.longestMetres());
        int nearest = -1;
        for (int node : nodes) {
            double metres = Math.hypot(network.easting(node) - easting, network.northing(node) - northing);
            if (metres <= best && (nearest < 0 || metres < best)) {
                best = metres;
                nearest = node;
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(NetworkPoint.at(network, nearest)
                        .withAccess(rules.tenthSeconds(best), (int) Math.round(best * 100)));
    }
}
