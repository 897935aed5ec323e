package no.omland.exporting;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;

/** The kinds of geometry of which a shapefile holds one. Lines and polygons may have any number of parts; so a line and a multi-line are the same to it. */
enum ShapeKind {
    NONE(0, ""),
    POINT(1, "point"),
    MULTIPOINT(8, "multipoint"),
    LINE(3, "line"),
    POLYGON(5, "polygon");

    private static final int WITH_HEIGHT = 10;
    private static final int WITH_MEASURE = 20;

    private final int code;
    private final String suffix;

    ShapeKind(int code, String suffix) {
        this.code = code;
        this.suffix = suffix;
    }

    /** The shape type of a file. One with heights has room for measures too. */
    int shapeType(boolean z, boolean m) {
        if (this == NONE) {
            return 0;
        }
        int measured = m ? code + WITH_MEASURE : code;
        return z ? code + WITH_HEIGHT : measured;
    }

    /** What the file is called when a layer takes several. */
    String suffix() {
        return suffix;
    }

    /** The kind that holds a geometry, or null when none does: a collection of points and lines, say. */
    static @Nullable ShapeKind of(Geometry geometry) {
        if (geometry instanceof Point) {
            return POINT;
        }
        if (geometry instanceof LineString) {
            return LINE;
        }
        if (!(geometry instanceof GeometryCollection)) {
            return POLYGON;
        }
        if (geometry instanceof MultiPoint) {
            return MULTIPOINT;
        }
        ShapeKind common = null;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            ShapeKind part = of(geometry.getGeometryN(i));
            ShapeKind kind = part == POINT ? MULTIPOINT : part;
            if (kind == null || common != null && common != kind) {
                return null;
            }
            common = kind;
        }
        return common;
    }
}
