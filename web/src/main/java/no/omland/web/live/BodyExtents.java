package no.omland.web.live;

import java.util.BitSet;
import java.util.List;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** West, south, east and north of every body in degrees, packed, so that the extent of any selection is a sweep over an array. */
public final class BodyExtents {

    private static final int VALUES = 4;

    private final double[] degrees;

    private BodyExtents(double[] degrees) {
        this.degrees = degrees;
    }

    /** Takes the corners of each body's box in UTM to degrees, which is right to a few hundred metres and enough to aim a map. */
    static BodyExtents of(List<WaterBody> bodies) {
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        double[] degrees = new double[bodies.size() * VALUES];
        double[] corners = new double[2 * VALUES];
        for (int i = 0; i < bodies.size(); i++) {
            Geometry geometry = bodies.get(i).geometry();
            Envelope degreesBox = new Envelope();
            if (geometry != null) {
                Envelope box = geometry.getEnvelopeInternal();
                double[] xs = {box.getMinX(), box.getMaxX(), box.getMaxX(), box.getMinX()};
                double[] ys = {box.getMinY(), box.getMinY(), box.getMaxY(), box.getMaxY()};
                for (int corner = 0; corner < VALUES; corner++) {
                    corners[2 * corner] = xs[corner];
                    corners[2 * corner + 1] = ys[corner];
                }
                toDegrees.apply(corners, 0, VALUES);
                for (int corner = 0; corner < VALUES; corner++) {
                    degreesBox.expandToInclude(corners[2 * corner], corners[2 * corner + 1]);
                }
            }
            store(degrees, i, degreesBox);
        }
        return new BodyExtents(degrees);
    }

    private static void store(double[] degrees, int body, Envelope box) {
        degrees[VALUES * body] = box.isNull() ? Double.NaN : box.getMinX();
        degrees[VALUES * body + 1] = box.getMinY();
        degrees[VALUES * body + 2] = box.getMaxX();
        degrees[VALUES * body + 3] = box.getMaxY();
    }

    /** West, south, east, north of all bodies whose bit is set; null when none of them has a place. */
    public double @Nullable [] of(BitSet chosen) {
        Envelope all = new Envelope();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            if (!Double.isNaN(degrees[VALUES * i])) {
                all.expandToInclude(degrees[VALUES * i], degrees[VALUES * i + 1]);
                all.expandToInclude(degrees[VALUES * i + 2], degrees[VALUES * i + 3]);
            }
        }
        return all.isNull() ? null : new double[] {all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()};
    }
}
