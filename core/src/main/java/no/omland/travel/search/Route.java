package no.omland.travel.search;

import java.util.List;
import no.omland.travel.Trip;
import org.locationtech.jts.geom.LineString;

/**
 * The fastest way from one place to another.
 *
 * @param arcs in the order they are travelled, the first and the last perhaps only in part; {@code arc >> 1} is the link. Empty when both places are at one node
 * @param geometry in the network's reference system, from where the origin meets its link to where the destination does
 * @param steps runs along one road each; they add up to the trip without the access at its ends
 */
public record Route(Trip trip, List<Integer> arcs, LineString geometry, List<RouteStep> steps) {

    public Route {
        arcs = List.copyOf(arcs);
        steps = List.copyOf(steps);
    }

    /** The links in the order they are travelled. */
    public List<Integer> links() {
        return arcs.stream().map(arc -> arc >> 1).toList();
    }
}
