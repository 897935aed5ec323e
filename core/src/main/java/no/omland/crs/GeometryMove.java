package no.omland.crs;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;

/** Takes a geometry through a transform one coordinate sequence at a time. */
final class GeometryMove implements CoordinateSequenceFilter {
    private final CoordinateTransform transform;
    private double[] xy = new double[64];

    private GeometryMove(CoordinateTransform transform) {
        this.transform = transform;
    }

    static Geometry copy(Geometry geometry, CoordinateTransform transform, ReferenceSystem to) {
        Geometry copy = geometry.copy();
        copy.apply(new GeometryMove(transform));
        int srid = to.code().map(EpsgCode::number).orElse(0);
        copy.apply((GeometryComponentFilter) part -> part.setSRID(srid));
        return copy;
    }

    /** Called for every point of a sequence: the first time all of them are moved. */
    @Override
    public void filter(CoordinateSequence sequence, int index) {
        if (index > 0) {
            return;
        }
        int points = sequence.size();
        if (xy.length < 2 * points) {
            xy = new double[2 * points];
        }
        for (int i = 0; i < points; i++) {
            xy[2 * i] = sequence.getX(i);
            xy[2 * i + 1] = sequence.getY(i);
        }
        transform.apply(xy, 0, points);
        for (int i = 0; i < points; i++) {
            sequence.setOrdinate(i, CoordinateSequence.X, xy[2 * i]);
            sequence.setOrdinate(i, CoordinateSequence.Y, xy[2 * i + 1]);
        }
    }

    @Override
    public boolean isDone() {
        return false;
    }

    @Override
    public boolean isGeometryChanged() {
        return true;
    }
}
