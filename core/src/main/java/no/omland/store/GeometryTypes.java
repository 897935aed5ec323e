package no.omland.store;

import java.util.Locale;
import no.omland.feature.FeatureSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What a layer's geometry column holds.
 *
 * @param name the one type of all geometries, {@code GEOMETRY} when there are several or none
 * @param z whether any has a height: 0 none, 1 all, 2 some
 * @param m whether any has a measure, likewise
 */
record GeometryTypes(String name, int z, int m) {

    static GeometryTypes of(FeatureSet set) {
        String name = null;
        long count = 0;
        long withZ = 0;
        long withM = 0;
        for (Geometry geometry : (Iterable<Geometry>) set.geometries()::iterator) {
            String type = geometry.getGeometryType().toUpperCase(Locale.ROOT);
            String own = type.equals("LINEARRING") ? "LINESTRING" : type;
            name = name == null || name.equals(own) ? own : "GEOMETRY";
            Coordinate first = geometry.getCoordinate();
            count++;
            withZ += first != null && !Double.isNaN(first.getZ()) ? 1 : 0;
            withM += first != null && !Double.isNaN(first.getM()) ? 1 : 0;
        }
        return new GeometryTypes(name == null ? "GEOMETRY" : name, flag(withZ, count), flag(withM, count));
    }

    private static int flag(long with, long count) {
        return with == 0 ? 0 : with == count ? 1 : 2;
    }
}
