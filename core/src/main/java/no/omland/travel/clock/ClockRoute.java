package no.omland.travel.clock;

import java.util.List;
import org.locationtech.jts.geom.LineString;

/**
 * A way at a time of day with its course.
 *
 * @param steps runs along one road each, without the access at the ends
 * @param geometry in the network's reference system
 */
public record ClockRoute(ClockTrip trip, List<Integer> arcs, List<ClockStep> steps, LineString geometry) {

    public ClockRoute {
        arcs = List.copyOf(arcs);
        steps = List.copyOf(steps);
    }
}
