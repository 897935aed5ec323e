package no.omland.exporting;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The content of one record of a .shp: a geometry as its parts, shells clockwise and holes the other way (ESRI White Paper J-7855, 1998). */
final class ShapeRecord {

    /** What is smaller than -10^38 is no measure. */
    static final double NO_MEASURE = -1e39;

    private static final int BOX_BYTES = 4 * Double.BYTES;
    private static final int RANGE_BYTES = 2 * Double.BYTES;

    private final ShapeKind kind;
    private final boolean z;
    private final boolean m;
    private final Envelope box;
    private final List<Part> parts = new ArrayList<>();
    private int points;

    /** A run of positions, in their order or the other way round. */
    private record Part(CoordinateSequence positions, boolean turned) {
        double ordinate(int index, int dimension) {
            int at = turned ? positions.size() - 1 - index : index;
            return switch (dimension) {
                case CoordinateSequence.X -> positions.getX(at);
                case CoordinateSequence.Y -> positions.getY(at);
                case CoordinateSequence.Z -> {
                    double height = positions.getZ(at);
                    yield Double.isNaN(height) ? 0 : height;
                }
                default -> {
                    double measure = positions.getM(at);
                    yield Double.isNaN(measure) ? NO_MEASURE : measure;
                }
            };
        }
    }

    ShapeRecord(Geometry geometry, ShapeKind kind, boolean z, boolean m) {
        this.kind = kind;
        this.z = z;
        this.m = m;
        this.box = geometry.getEnvelopeInternal();
        add(geometry);
    }

    private void add(Geometry geometry) {
        if (geometry.isEmpty()) {
            return;
        }
        if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                add(geometry.getGeometryN(i));
            }
        } else if (geometry instanceof Polygon polygon) {
            add(polygon.getExteriorRing(), false);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(polygon.getInteriorRingN(i), true);
            }
        } else if (geometry instanceof LineString line) {
            add(line.getCoordinateSequence(), false);
        } else if (geometry instanceof Point point) {
            add(point.getCoordinateSequence(), false);
        }
    }

    private void add(LinearRing ring, boolean anticlockwise) {
        CoordinateSequence positions = ring.getCoordinateSequence();
        add(positions, positions.size() > 3 && Orientation.isCCW(positions) != anticlockwise);
    }

    private void add(CoordinateSequence positions, boolean turned) {
        parts.add(new Part(positions, turned));
        points += positions.size();
    }

    /** Room for measures may be left out of a shape with heights, but GeoTools reads past its end then. */
    private boolean hasMeasures() {
        return z || m;
    }

    /** Its size without the header of eight bytes. */
    long sizeBytes() {
        if (kind == ShapeKind.POINT) {
            return Integer.BYTES + Double.BYTES * (z ? 4L : m ? 3L : 2L);
        }
        long ranges = (z ? RANGE_BYTES : 0) + (hasMeasures() ? RANGE_BYTES : 0);
        long counts = kind == ShapeKind.MULTIPOINT ? Integer.BYTES : Integer.BYTES * (2L + parts.size());
        return Integer.BYTES
                + BOX_BYTES
                + counts
                + ranges
                + (long) points * Double.BYTES * (2 + (z ? 1 : 0) + (hasMeasures() ? 1 : 0));
    }

    byte[] content() {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(sizeBytes())).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(kind.shapeType(z, m));
        if (kind == ShapeKind.POINT) {
            point(bytes, parts.get(0));
            return bytes.array();
        }
        bytes.putDouble(box.getMinX())
                .putDouble(box.getMinY())
                .putDouble(box.getMaxX())
                .putDouble(box.getMaxY());
        if (kind != ShapeKind.MULTIPOINT) {
            bytes.putInt(parts.size());
        }
        bytes.putInt(points);
        if (kind != ShapeKind.MULTIPOINT) {
            int begin = 0;
            for (Part part : parts) {
                bytes.putInt(begin);
                begin += part.positions().size();
            }
        }
        for (Part part : parts) {
            for (int i = 0; i < part.positions().size(); i++) {
                bytes.putDouble(part.ordinate(i, CoordinateSequence.X));
                bytes.putDouble(part.ordinate(i, CoordinateSequence.Y));
            }
        }
        if (z) {
            ordinates(bytes, CoordinateSequence.Z);
        }
        if (hasMeasures()) {
            ordinates(bytes, CoordinateSequence.M);
        }
        return bytes.array();
    }

    private void point(ByteBuffer bytes, Part part) {
        bytes.putDouble(part.ordinate(0, CoordinateSequence.X)).putDouble(part.ordinate(0, CoordinateSequence.Y));
        if (z) {
            bytes.putDouble(part.ordinate(0, CoordinateSequence.Z));
        }
        if (z || m) {
            bytes.putDouble(part.ordinate(0, CoordinateSequence.M));
        }
    }

    private void ordinates(ByteBuffer bytes, int dimension) {
        double[] range = range(dimension);
        bytes.putDouble(range[0]).putDouble(range[1]);
        for (Part part : parts) {
            for (int i = 0; i < part.positions().size(); i++) {
                bytes.putDouble(part.ordinate(i, dimension));
            }
        }
    }

    /** Smallest and largest height or measure there is; infinity and minus infinity when there is none. */
    double[] heights() {
        return extremes(CoordinateSequence.Z);
    }

    double[] measures() {
        return extremes(CoordinateSequence.M);
    }

    private double[] range(int dimension) {
        double[] extremes = extremes(dimension);
        return extremes[0] <= extremes[1] ? extremes : new double[] {NO_MEASURE, NO_MEASURE};
    }

    private double[] extremes(int dimension) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Part part : parts) {
            for (int i = 0; i < part.positions().size(); i++) {
                double value = part.ordinate(i, dimension);
                if (value > NO_MEASURE) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        return new double[] {least, most};
    }

    Envelope box() {
        return box;
    }
}
