package no.omland.water.change;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Whether two bodies lie in the same place. Geometries are in metres. */
final class Overlap {

    /** A river drawn anew runs beside the old line. */
    private static final double RIVER_WIDTH_METRES = 30;

    private static final double SHARE_THAT_IS_MOST = 0.5;

    private Overlap() {}

    /** Whether the geometry has a length or an area. */
    static boolean isMeasurable(Geometry geometry) {
        return (geometry instanceof Lineal || geometry instanceof Polygonal) && !geometry.isEmpty();
    }

    /** Whether two geometries are such that their overlap tells anything. */
    static boolean canTell(@Nullable Geometry one, @Nullable Geometry other) {
        return one != null
                && other != null
                && isMeasurable(one)
                && isMeasurable(other)
                && one.getDimension() == other.getDimension();
    }

    /** Whether more than half of the smaller lies in the other, by area, of lines by length beside the other line. */
    static boolean isMostOfTheSmaller(Geometry one, Geometry other) {
        if (one.getDimension() != other.getDimension()) {
            return false;
        }
        boolean areas = one instanceof Polygonal;
        double smallest = Math.min(size(one, areas), size(other, areas));
        Geometry small = size(one, areas) == smallest ? one : other;
        Geometry large = small == one ? other : one;
        Geometry reach = areas ? large : large.buffer(RIVER_WIDTH_METRES);
        Geometry common = OverlayNGRobust.overlay(small, reach, OverlayNG.INTERSECTION);
        return smallest > 0 && size(common, areas) > SHARE_THAT_IS_MOST * smallest;
    }

    private static double size(Geometry geometry, boolean area) {
        return area ? geometry.getArea() : geometry.getLength();
    }
}
