package no.omland.geometry;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * A geometry made valid.
 *
 * @param geometry valid; the very same object when it was valid already
 * @param reason what was wrong, in JTS' words, or empty when nothing was
 * @param areaChange area after less area before, in the square of the coordinates' unit
 */
public record MendedGeometry(Geometry geometry, String reason, double areaChange) {

    /** Mends an invalid geometry with JTS' GeometryFixer, which keeps every part that has an area. */
    public static MendedGeometry of(Geometry geometry) {
        if (geometry instanceof Polygonal && CertainlyValid.is(geometry)) {
            return new MendedGeometry(geometry, "", 0);
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return new MendedGeometry(geometry, "", 0);
        }
        Geometry mended = GeometryFixer.fix(geometry);
        return new MendedGeometry(mended, error.toString(), mended.getArea() - geometry.getArea());
    }

    public boolean changed() {
        return !reason.isEmpty();
    }
}
