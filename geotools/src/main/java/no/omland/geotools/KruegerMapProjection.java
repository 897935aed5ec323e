package no.omland.geotools;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.referencing.operation.projection.ProjectionException;
import org.geotools.referencing.operation.projection.TransverseMercator;
import org.jspecify.annotations.Nullable;

/**
 * Seats {@link KruegerTransverseMercator} in GeoTools' projection machinery, which takes care of false easting and
 * northing, scale and central meridian, and calls in with radians on an ellipsoid of semi-major axis 1.
 */
final class KruegerMapProjection extends TransverseMercator {
    private static final long serialVersionUID = 1;

    private transient @Nullable KruegerTransverseMercator unit;
    private final double northingOfOrigin;

    KruegerMapProjection(ParameterValueGroup parameters) {
        super(parameters);
        double[] origin = {0, Math.toDegrees(latitudeOfOrigin)};
        unit().forward(origin, 0, 1);
        this.northingOfOrigin = origin[1];
    }

    @Override
    protected Point2D transformNormalized(double longitude, double latitude, @Nullable Point2D out)
            throws ProjectionException {
        double[] xy = {Math.toDegrees(longitude), Math.toDegrees(latitude)};
        if (unit().forward(xy, 0, 1) == 0) {
            throw new ProjectionException(
                    "too far from the central meridian: lon %s°, lat %s°".formatted(xy[0], xy[1]));
        }
        return at(xy[0], xy[1] - northingOfOrigin, out);
    }

    @Override
    protected Point2D inverseTransformNormalized(double x, double y, @Nullable Point2D out) throws ProjectionException {
        double[] xy = {x, y + northingOfOrigin};
        if (unit().inverse(xy, 0, 1) == 0) {
            throw new ProjectionException("too far from the central meridian: easting %s, northing %s, in earth radii"
                    .formatted(xy[0], xy[1]));
        }
        return at(Math.toRadians(xy[0]), Math.toRadians(xy[1]), out);
    }

    /** Not kept when the projection is serialised: its parameters are. */
    private KruegerTransverseMercator unit() {
        KruegerTransverseMercator krueger = unit;
        if (krueger == null) {
            krueger = new KruegerTransverseMercator(1, 1 - semiMinor / semiMajor, 0, 1, 0, 0);
            unit = krueger;
        }
        return krueger;
    }

    private static Point2D at(double x, double y, @Nullable Point2D out) {
        if (out == null) {
            return new Point2D.Double(x, y);
        }
        out.setLocation(x, y);
        return out;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
