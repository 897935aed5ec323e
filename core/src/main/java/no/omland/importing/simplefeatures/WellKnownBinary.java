package no.omland.importing.simplefeatures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads well-known binary of ISO 13249-3 (types 1–12 and 15–17, with Z and M as 1000, 2000 and 3000), and the way of PostGIS to say Z and M by bits. Every
 * count is checked against the bytes that are left before anything is made of it.
 */
public final class WellKnownBinary {

    private static final int BIT_Z = 0x80000000;
    private static final int BIT_M = 0x40000000;
    private static final int BIT_SRID = 0x20000000;
    private static final int DEEPEST = 40;
    private static final int SMALLEST_GEOMETRY_BYTES = 9;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final ByteBuffer bytes;
    private boolean curved;
    private int srid;

    public WellKnownBinary(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Type and dimensions, as they stand before a geometry. */
    private record Kind(int type, boolean z, boolean m) {

        int bytesOfPoint() {
            return Double.BYTES * (2 + (z ? 1 : 0) + (m ? 1 : 0));
        }
    }

    /**
     * The geometry that begins where the bytes stand.
     *
     * @throws IllegalArgumentException with what was found when the bytes are no geometry
     */
    public Geometry read() {
        try {
            return geometry(0);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("ends after " + bytes.limit() + " bytes", e);
        }
    }

    /** Whether any arc was drawn as straight lines. */
    public boolean wasCurved() {
        return curved;
    }

    /** The number of the reference system that PostGIS writes into the bytes; 0 when there is none. */
    public int srid() {
        return srid;
    }

    private Geometry geometry(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested more than " + DEEPEST + " deep");
        }
        Kind kind = kind();
        return switch (kind.type()) {
            case 1 -> point(kind);
            case 2 -> FACTORY.createLineString(line(kind));
            case 3, 17 -> polygon(kind);
            case 4 -> FACTORY.createMultiPoint(parts(depth, Point.class).toArray(Point[]::new));
            case 5, 11 ->
                FACTORY.createMultiLineString(parts(depth, LineString.class).toArray(LineString[]::new));
            case 6, 12, 15, 16 ->
                FACTORY.createMultiPolygon(parts(depth, Polygon.class).toArray(Polygon[]::new));
            case 7 ->
                FACTORY.createGeometryCollection(parts(depth, Geometry.class).toArray(Geometry[]::new));
            case 8 -> FACTORY.createLineString(arcs(kind));
            case 9 -> FACTORY.createLineString(joined(parts(depth, LineString.class)));
            case 10 -> curvePolygon(parts(depth, LineString.class));
            default -> throw new IllegalArgumentException("geometry type " + kind.type());
        };
    }

    private Kind kind() {
        byte order = bytes.get();
        if (order != 0 && order != 1) {
            throw new IllegalArgumentException("byte order " + order);
        }
        bytes.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int written = bytes.getInt();
        if ((written & BIT_SRID) != 0) {
            srid = bytes.getInt();
        }
        int iso = written & 0x1fffffff;
        int dimensions = iso / 1000;
        boolean z = (written & BIT_Z) != 0 || dimensions == 1 || dimensions == 3;
        boolean m = (written & BIT_M) != 0 || dimensions == 2 || dimensions == 3;
        return new Kind(dimensions > 3 ? iso : iso % 1000, z, m);
    }

    private int count(int bytesOfEach) {
        long count = Integer.toUnsignedLong(bytes.getInt());
        if (count * bytesOfEach > bytes.remaining()) {
            throw new IllegalArgumentException(count + " parts in " + bytes.remaining() + " bytes");
        }
        return (int) count;
    }

    private Point point(Kind kind) {
        Coordinate position = position(kind);
        boolean empty = Double.isNaN(position.getX()) && Double.isNaN(position.getY());
        return empty ? FACTORY.createPoint() : FACTORY.createPoint(position);
    }

    private Coordinate position(Kind kind) {
        double x = bytes.getDouble();
        double y = bytes.getDouble();
        double z = kind.z() ? bytes.getDouble() : Double.NaN;
        double m = kind.m() ? bytes.getDouble() : Double.NaN;
        if (!kind.m()) {
            return new Coordinate(x, y, z);
        }
        return kind.z() ? new CoordinateXYZM(x, y, z, m) : new CoordinateXYM(x, y, m);
    }

    private Coordinate[] line(Kind kind) {
        Coordinate[] line = new Coordinate[count(kind.bytesOfPoint())];
        for (int i = 0; i < line.length; i++) {
            line[i] = position(kind);
        }
        return line;
    }

    private Polygon polygon(Kind kind) {
        int count = count(Integer.BYTES);
        List<LinearRing> rings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rings.add(FACTORY.createLinearRing(line(kind)));
        }
        return polygon(rings);
    }

    private static Polygon polygon(List<LinearRing> rings) {
        return rings.isEmpty()
                ? FACTORY.createPolygon()
                : FACTORY.createPolygon(
                        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private Polygon curvePolygon(List<LineString> rings) {
        return polygon(rings.stream()
                .map(ring -> FACTORY.createLinearRing(ring.getCoordinates()))
                .toList());
    }

    private Coordinate[] arcs(Kind kind) {
        Coordinate[] points = line(kind);
        if (points.length == 0) {
            return points;
        }
        if (points.length % 2 == 0) {
            throw new IllegalArgumentException("arcs through " + points.length + " points");
        }
        curved = true;
        List<Coordinate> line = new ArrayList<>();
        line.add(points[0]);
        for (int i = 2; i < points.length; i += 2) {
            CircularArc.add(line, points[i - 2], points[i - 1], points[i]);
        }
        return line.toArray(Coordinate[]::new);
    }

    private static Coordinate[] joined(List<LineString> pieces) {
        List<Coordinate> line = new ArrayList<>();
        for (LineString piece : pieces) {
            for (Coordinate point : piece.getCoordinates()) {
                if (line.isEmpty() || !line.get(line.size() - 1).equals2D(point)) {
                    line.add(point);
                }
            }
        }
        return line.toArray(Coordinate[]::new);
    }

    private <T extends Geometry> List<T> parts(int depth, Class<T> wanted) {
        int count = count(SMALLEST_GEOMETRY_BYTES);
        List<T> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Geometry part = geometry(depth + 1);
            if (!wanted.isInstance(part)) {
                throw new IllegalArgumentException("a " + part.getGeometryType() + " among parts of another type");
            }
            parts.add(wanted.cast(part));
        }
        return parts;
    }
}
