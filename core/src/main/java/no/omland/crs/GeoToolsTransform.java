package no.omland.crs;

import java.util.Objects;
import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.OperationNotFoundException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The way that GeoTools finds through the EPSG register, or from the parameters in a WKT. */
record GeoToolsTransform(
        ReferenceSystem from,
        ReferenceSystem to,
        MathTransform way,
        @Nullable String doubt) implements CoordinateTransform {
    /** Ellipsoids of datums fixed to the Earth's centre differ by less than this, older ones by 80 m and more. */
    private static final double SAME_ELLIPSOID_METRES = 2;

    static GeoToolsTransform between(ReferenceSystem from, ReferenceSystem to) {
        CoordinateReferenceSystem source = from.geoTools();
        CoordinateReferenceSystem target = to.geoTools();
        try {
            return new GeoToolsTransform(from, to, CRS.findMathTransform(source, target, false), null);
        } catch (OperationNotFoundException e) {
            return withoutDatumShift(from, source, to, target);
        } catch (FactoryException e) {
            throw noWay(from, to, e);
        }
    }

    /** The register knows no shift between the datums, mostly because a WKT names a datum and no more. */
    private static GeoToolsTransform withoutDatumShift(
            ReferenceSystem from,
            CoordinateReferenceSystem source,
            ReferenceSystem to,
            CoordinateReferenceSystem target) {
        try {
            MathTransform way = CRS.findMathTransform(source, target, true);
            GeodeticDatum there = GeoToolsSystems.datum(source);
            GeodeticDatum here = GeoToolsSystems.datum(target);
            double difference = Math.abs(there.getEllipsoid().getSemiMajorAxis()
                    - here.getEllipsoid().getSemiMajorAxis());
            String doubt = difference < SAME_ELLIPSOID_METRES
                    ? null
                    : "the shift from datum %s to datum %s is not known and was left out: places may be off by hundreds of metres; name the EPSG code of the data to have it"
                            .formatted(there.getName().getCode(), here.getName().getCode());
            return new GeoToolsTransform(from, to, way, doubt);
        } catch (FactoryException e) {
            throw noWay(from, to, e);
        }
    }

    private static UnknownReferenceSystemException noWay(ReferenceSystem from, ReferenceSystem to, FactoryException e) {
        UnknownReferenceSystemException failure = new UnknownReferenceSystemException(
                "no way from " + from + " to " + to,
                "two systems between which the EPSG register knows a transformation",
                "move the data to EPSG:25833 with another program first");
        failure.initCause(e);
        return failure;
    }

    @Override
    public Optional<String> caution() {
        return Optional.ofNullable(doubt);
    }

    @Override
    public void apply(double[] xy, int offset, int points) {
        Objects.checkFromIndexSize(offset, 2 * points, xy.length);
        double[] moved = new double[2 * points];
        for (int i = offset; i < offset + 2 * points; i += 2) {
            requirePlace(xy[i], xy[i + 1]);
        }
        try {
            way.transform(xy, offset, moved, 0, points);
        } catch (TransformException | RuntimeException e) {
            throw firstWithoutPlace(xy, offset, points, e);
        }
        for (int i = 0; i < moved.length; i += 2) {
            if (!Double.isFinite(moved[i]) || !Double.isFinite(moved[i + 1])) {
                throw noPlace(xy[offset + i], xy[offset + i + 1]);
            }
        }
        System.arraycopy(moved, 0, xy, offset, moved.length);
    }

    @Override
    public Geometry transform(Geometry geometry) {
        return GeometryMove.copy(geometry, this, to);
    }

    /** GeoTools projects latitudes of 600,000° with a warning in the log. */
    private void requirePlace(double x, double y) {
        boolean finite = Double.isFinite(x) && Double.isFinite(y);
        if (!finite || (from.isGeographic() && (Math.abs(x) > 400 || Math.abs(y) > 100))) {
            throw noPlace(x, y);
        }
    }

    private RuntimeException firstWithoutPlace(double[] xy, int offset, int points, Exception all) {
        double[] one = new double[2];
        for (int i = offset; i < offset + 2 * points; i += 2) {
            try {
                way.transform(xy, i, one, 0, 1);
            } catch (TransformException | RuntimeException e) {
                CoordinateOutOfDomainException failure = noPlace(xy[i], xy[i + 1]);
                failure.initCause(e);
                return failure;
            }
        }
        return new IllegalStateException("cannot move from " + from + " to " + to, all);
    }

    private CoordinateOutOfDomainException noPlace(double x, double y) {
        return new CoordinateOutOfDomainException(
                x,
                y,
                "in " + from + " cannot be moved to " + to,
                from.isGeographic() ? "longitude, latitude in this order" : "easting, northing in this order");
    }
}
