package no.omland.water.screening;

import no.omland.geometry.MendedGeometry;
import no.omland.issue.DataException;
import org.locationtech.jts.geom.Geometry;

/**
 * The area, the line or the place that a plan is about.
 *
 * @param name what it is called
 * @param geometry valid, in the national projection (EPSG:25833)
 * @param mended what was wrong with it as it came, in JTS' words; empty when nothing was
 */
public record Plan(String name, Geometry geometry, String mended) {

    /**
     * A plan as it was drawn or read. A polygon that crosses itself is mended so that every part with an area is kept, and {@link #mended} says so.
     *
     * @param geometry in the national projection
     * @throws DataException when there is nothing in it
     */
    public static Plan of(String name, Geometry geometry) {
        MendedGeometry valid = MendedGeometry.of(geometry);
        if (valid.geometry().isEmpty()) {
            throw DataException.data("screening.empty", name);
        }
        return new Plan(name, valid.geometry(), valid.reason());
    }
}
