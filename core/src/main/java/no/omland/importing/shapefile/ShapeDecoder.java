package no.omland.importing.shapefile;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Makes a geometry of the content of a record, whose counts {@link ShpRecords} has found to be right. Lines are always multi-lines and areas multi-polygons. Room for
 * heights and measures may be left out at the end of a record, whatever its shape type says; a measure below -10^38 is none.
 */
final class ShapeDecoder {

    static final int NULL_SHAPE = 0;

    private static final GeometryFactory FACTORY = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);
    private static final double LARGEST_NONE = -1e38;
    private static final int BOX_BYTES = 32;
    private static final int RANGE_BYTES = 16;
    private static final int POINTS_OF_A_RING = 4;

    private final ByteBuffer content;
    private final int type;
    private double[] xy = {};
    private double @Nullable [] z;
    private double @Nullable [] m;

    private ShapeDecoder(ByteBuffer content) {
        this.content = content;
        this.type = content.getInt();
    }

    /** The geometry, or null when the record is a null shape or has no points. */
    static @Nullable Geometry decode(ByteBuffer content) {
        return new ShapeDecoder(content).geometry();
    }

    private @Nullable Geometry geometry() {
        return switch (type) {
            case 1, 11, 21 -> point();
            case 8, 18, 28 -> points();
            case 3, 13, 23 -> lines();
            case 5, 15, 25 -> areas();
            default -> null;
        };
    }

    private boolean hasHeights() {
        return type >= 11 && type <= 18;
    }

    private boolean hasMeasures() {
        return type >= 11;
    }

    private @Nullable Geometry point() {
        xy = new double[] {content.getDouble(), content.getDouble()};
        if (Double.isNaN(xy[0]) || Double.isNaN(xy[1])) {
            return null;
        }
        if (hasHeights() && content.remaining() >= Double.BYTES) {
            z = new double[] {content.getDouble()};
        }
        if (hasMeasures() && content.remaining() >= Double.BYTES) {
            m = presentMeasures(new double[] {content.getDouble()});
        }
        return FACTORY.createPoint(sequence(0, 1, 1));
    }

    private @Nullable Geometry points() {
        content.position(content.position() + BOX_BYTES);
        int count = content.getInt();
        ordinates(count);
        Point[] points = new Point[count];
        for (int i = 0; i < count; i++) {
            points[i] = FACTORY.createPoint(sequence(i, i + 1, 1));
        }
        return count == 0 ? null : FACTORY.createMultiPoint(points);
    }

    private @Nullable Geometry lines() {
        int[] ends = parts();
        LineString[] lines = new LineString[ends.length];
        int count = 0;
        int from = 0;
        for (int end : ends) {
            if (end > from) {
                lines[count++] = FACTORY.createLineString(sequence(from, end, 2));
            }
            from = end;
        }
        return count == 0 ? null : FACTORY.createMultiLineString(java.util.Arrays.copyOf(lines, count));
    }

    private @Nullable Geometry areas() {
        int[] ends = parts();
        CoordinateSequence[] rings = new CoordinateSequence[ends.length];
        int count = 0;
        int from = 0;
        for (int end : ends) {
            if (end > from) {
                rings[count++] = sequence(from, end, POINTS_OF_A_RING);
            }
            from = end;
        }
        return count == 0 ? null : RingNesting.polygons(java.util.Arrays.copyOf(rings, count), FACTORY);
    }

    /** Reads where the parts end, and all ordinates. Points before the first part belong to none. */
    private int[] parts() {
        content.position(content.position() + BOX_BYTES);
        int parts = content.getInt();
        int points = content.getInt();
        int[] ends = new int[parts];
        if (parts > 0) {
            content.getInt();
        }
        for (int i = 1; i < parts; i++) {
            ends[i - 1] = content.getInt();
        }
        if (parts > 0) {
            ends[parts - 1] = points;
        }
        ordinates(points);
        return ends;
    }

    private void ordinates(int points) {
        xy = doubles(2 * points);
        if (hasHeights() && content.remaining() >= RANGE_BYTES + (long) points * Double.BYTES) {
            content.position(content.position() + RANGE_BYTES);
            z = doubles(points);
        }
        if (hasMeasures() && content.remaining() >= RANGE_BYTES + (long) points * Double.BYTES) {
            content.position(content.position() + RANGE_BYTES);
            m = presentMeasures(doubles(points));
        }
    }

    private double[] doubles(int count) {
        double[] doubles = new double[count];
        content.asDoubleBuffer().get(doubles);
        content.position(content.position() + count * Double.BYTES);
        return doubles;
    }

    private static double @Nullable [] presentMeasures(double[] measures) {
        boolean any = false;
        for (int i = 0; i < measures.length; i++) {
            if (measures[i] < LARGEST_NONE || Double.isNaN(measures[i])) {
                measures[i] = Double.NaN;
            } else {
                any = true;
            }
        }
        return any ? measures : null;
    }

    /** The points from one to before another; the first (of a ring) or the last (of a line) once more while they are too few, and a ring closed. */
    private CoordinateSequence sequence(int from, int to, int least) {
        boolean ring = least == POINTS_OF_A_RING;
        boolean open = ring && (xy[2 * from] != xy[2 * to - 2] || xy[2 * from + 1] != xy[2 * to - 1]);
        int count = Math.max(least, to - from + (open ? 1 : 0));
        int dimension = 2 + (z == null ? 0 : 1) + (m == null ? 0 : 1);
        double[] packed = new double[count * dimension];
        if (dimension == 2) {
            if (from == 0 && 2 * count == xy.length) {
                return new PackedCoordinateSequence.Double(xy, 2, 0);
            }
            System.arraycopy(xy, 2 * from, packed, 0, 2 * (to - from));
        }
        int at = 0;
        for (int i = 0; i < count; i++) {
            int point = from + i < to ? from + i : ring ? from : to - 1;
            if (dimension == 2 && point == from + i) {
                at += 2;
                continue;
            }
            packed[at++] = xy[2 * point];
            packed[at++] = xy[2 * point + 1];
            if (z != null) {
                packed[at++] = z[point];
            }
            if (m != null) {
                packed[at++] = m[point];
            }
        }
        return new PackedCoordinateSequence.Double(packed, dimension, m == null ? 0 : 1);
    }

    /** A position for tests of where it lies. */
    static Coordinate place(CoordinateSequence ring, int i) {
        return new Coordinate(ring.getX(i), ring.getY(i));
    }
}
