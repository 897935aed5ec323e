package no.omland.crs;

import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/** Through longitude and latitude by our own arithmetic. */
record DirectTransform(ReferenceSystem from, Projection source, ReferenceSystem to, Projection target)
        implements CoordinateTransform {
    @Override
    public void apply(double[] xy, int offset, int points) {
        Objects.checkFromIndexSize(offset, 2 * points, xy.length);
        if (from.equals(to)) {
            requireFinite(xy, offset, points);
            return;
        }
        int read = source.toLongitudeLatitude(xy, offset, points);
        if (read < points) {
            int i = offset + 2 * read;
            throw new CoordinateOutOfDomainException(xy[i], xy[i + 1], "has no place in " + from, source.domain());
        }
        int written = target.fromLongitudeLatitude(xy, offset, points);
        if (written < points) {
            int i = offset + 2 * written;
            throw new CoordinateOutOfDomainException(
                    xy[i], xy[i + 1], "in degrees cannot be moved to " + to, target.domain());
        }
    }

    @Override
    public Geometry transform(Geometry geometry) {
        return GeometryMove.copy(geometry, this, to);
    }

    private void requireFinite(double[] xy, int offset, int points) {
        for (int i = offset; i < offset + 2 * points; i += 2) {
            if (!Double.isFinite(xy[i]) || !Double.isFinite(xy[i + 1])) {
                throw new CoordinateOutOfDomainException(xy[i], xy[i + 1], "has no place in " + from, source.domain());
            }
        }
    }
}
