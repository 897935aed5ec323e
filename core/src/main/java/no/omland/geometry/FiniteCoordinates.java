package no.omland.geometry;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Whether a geometry lies anywhere: every position has a number for x and y, and nothing infinite for height and measure. */
public final class FiniteCoordinates implements CoordinateSequenceFilter {

    private boolean all = true;

    private FiniteCoordinates() {}

    /** True for an empty geometry. */
    public static boolean are(Geometry geometry) {
        FiniteCoordinates look = new FiniteCoordinates();
        geometry.apply(look);
        return look.all;
    }

    @Override
    public void filter(CoordinateSequence positions, int i) {
        all = Double.isFinite(positions.getX(i)) && Double.isFinite(positions.getY(i));
        // Without height or measure JTS says that it is not a number.
        for (int ordinate = 2; all && ordinate < positions.getDimension(); ordinate++) {
            all = !Double.isInfinite(positions.getOrdinate(i, ordinate));
        }
    }

    @Override
    public boolean isDone() {
        return !all;
    }

    @Override
    public boolean isGeometryChanged() {
        return false;
    }
}
