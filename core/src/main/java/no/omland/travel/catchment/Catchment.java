package no.omland.travel.catchment;

import java.util.List;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelTimes;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * What lies within a time of the nearest of some offices, drawn for the eye. Whom it serves is not read from it but from {@link PeopleWithin}.
 *
 * @param minutes the limit
 * @param area in the network's reference system; empty when no road is reached
 * @param cellMetres side of the cells it was drawn from, which is how fine it can be
 * @param knowsSea whether land was known, so that it claims no sea
 */
public record Catchment(int minutes, MultiPolygon area, double cellMetres, boolean knowsSea) {

    /** One for each limit, each within the next. */
    public static List<Catchment> of(
            TravelCosts costs,
            Direction direction,
            List<NetworkPoint> offices,
            TimeLimits limits,
            DryLand ground,
            DrawingRules rules) {
        return of(TravelTimes.of(costs, direction, offices), offices, limits, ground, rules);
    }

    /** @param offices the places that the times are from or to */
    public static List<Catchment> of(
            TravelTimes times, List<NetworkPoint> offices, TimeLimits limits, DryLand ground, DrawingRules rules) {
        ReachSurface surface = ReachSurface.of(times, offices, limits.greatestTenthSeconds(), ground, rules);
        double cell = surface == null ? rules.cellMetres() : surface.window.cellMetres();
        // Each limit is traced by itself on the same surface, which nobody writes to any more.
        return IntStream.range(0, limits.minutes().size())
                .parallel()
                .mapToObj(i -> new Catchment(
                        limits.minutes().get(i),
                        surface == null
                                ? new GeometryFactory().createMultiPolygon()
                                : ContourTracer.trace(surface, limits.tenthSeconds(i)),
                        cell,
                        ground.knowsSea()))
                .toList();
    }
}
