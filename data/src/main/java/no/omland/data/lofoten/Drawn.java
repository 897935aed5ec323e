package no.omland.data.lofoten;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A water body that has a shape but no name and no state yet.
 *
 * @param geometry metres, EPSG:25833
 * @param anchor the place by which it is named: the mouth of a river, the middle of a lake, the heart of a fjord
 * @param knownName a name from the lists, or empty
 * @param sizeSquareMetres area, for a river the area of its catchment
 */
record Drawn(
        Category category,
        WaterArea area,
        Geometry geometry,
        Coordinate anchor,
        String knownName,
        double sizeSquareMetres) {}
