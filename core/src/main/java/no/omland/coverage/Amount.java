package no.omland.coverage;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LineStringExtracter;

/** What is measured of a feature. */
public enum Amount {
    AREA_SQUARE_METRES {
        @Override
        public double of(Geometry geometry) {
            return geometry.getArea();
        }
    },
    LENGTH_METRES {
        @Override
        public double of(Geometry geometry) {
            // The lines alone: a polygon's own length would be that of its border.
            return LineStringExtracter.getGeometry(geometry).getLength();
        }
    },
    COUNT {
        @Override
        public double of(Geometry geometry) {
            return geometry.isEmpty() ? 0 : 1;
        }
    };

    /** Of a geometry on a plane in metres. */
    public abstract double of(Geometry geometry);

    /** What a feature of this shape is measured by when nobody says: a polygon by area, a line by length, a point by count. */
    public static Amount naturalOf(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 2 -> AREA_SQUARE_METRES;
            case 1 -> LENGTH_METRES;
            default -> COUNT;
        };
    }
}
