package no.omland.tiling;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * One area of a layer that should tile.
 *
 * @param id what it is called in a report
 * @param geometry valid, in metres
 */
public record Area(String id, Geometry geometry) {

    public Area {
        if (!(geometry instanceof Polygonal)) {
            throw new IllegalArgumentException("an area must be a polygon, got " + geometry.getGeometryType());
        }
    }
}
