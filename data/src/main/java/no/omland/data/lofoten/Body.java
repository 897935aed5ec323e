package no.omland.data.lofoten;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A water body with its identity.
 *
 * @param geometry metres, EPSG:25833
 * @param anchor the place by which it is named, metres
 * @param municipalityNumbers those it overlaps, lowest first
 * @param sizeSquareMetres area, for a river the area of its catchment
 */
record Body(
        String id,
        String name,
        Category category,
        WaterArea area,
        Geometry geometry,
        Coordinate anchor,
        List<String> municipalityNumbers,
        RiverBasins.Basin basin,
        double sizeSquareMetres) {

    Body {
        municipalityNumbers = List.copyOf(municipalityNumbers);
    }
}
