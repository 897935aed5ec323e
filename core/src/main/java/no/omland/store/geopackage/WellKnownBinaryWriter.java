package no.omland.store.geopackage;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Well-known binary as ISO 13249-3 writes it, with 1000 added to the type for heights and 2000 for measures. Written straight from the ordinates, since
 * JTS' own writer makes an object of each position and marks heights and measures the way of PostGIS.
 *
 * @param z whether heights are written
 * @param m whether measures are written
 */
record WellKnownBinaryWriter(boolean z, boolean m) {

    private static final byte LITTLE_ENDIAN = 1;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;

    private int dimension() {
        return 2 + (z ? 1 : 0) + (m ? 1 : 0);
    }

    /** How many bytes the geometry takes. */
    int bytes(Geometry geometry) {
        if (geometry instanceof Point) {
            return HEAD_BYTES + dimension() * Double.BYTES;
        }
        if (geometry instanceof LineString line) {
            return HEAD_BYTES + sequenceBytes(line);
        }
        int bytes = HEAD_BYTES + Integer.BYTES;
        if (geometry instanceof Polygon polygon) {
            for (int i = -1; !polygon.isEmpty() && i < polygon.getNumInteriorRing(); i++) {
                bytes = Math.addExact(bytes, sequenceBytes(ring(polygon, i)));
            }
            return bytes;
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            bytes = Math.addExact(bytes, bytes(geometry.getGeometryN(i)));
        }
        return bytes;
    }

    private int sequenceBytes(LineString line) {
        return Math.addExact(Integer.BYTES, Math.multiplyExact(line.getNumPoints(), dimension() * Double.BYTES));
    }

    private static LineString ring(Polygon polygon, int i) {
        return i < 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(i);
    }

    /** Puts the geometry into a little-endian buffer with room for it. */
    void put(Geometry geometry, ByteBuffer into) {
        into.put(LITTLE_ENDIAN).putInt(type(geometry) + (z ? 1000 : 0) + (m ? 2000 : 0));
        if (geometry instanceof Point point) {
            for (int i = 0; point.isEmpty() && i < dimension(); i++) {
                into.putDouble(Double.NaN);
            }
            put(point.getCoordinateSequence(), into);
        } else if (geometry instanceof LineString line) {
            into.putInt(line.getNumPoints());
            put(line.getCoordinateSequence(), into);
        } else if (geometry instanceof Polygon polygon) {
            into.putInt(polygon.isEmpty() ? 0 : 1 + polygon.getNumInteriorRing());
            for (int i = -1; !polygon.isEmpty() && i < polygon.getNumInteriorRing(); i++) {
                LineString ring = ring(polygon, i);
                into.putInt(ring.getNumPoints());
                put(ring.getCoordinateSequence(), into);
            }
        } else {
            into.putInt(geometry.getNumGeometries());
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                put(geometry.getGeometryN(i), into);
            }
        }
    }

    private static int type(Geometry geometry) {
        return switch (geometry.getGeometryType()) {
            case Geometry.TYPENAME_POINT -> 1;
            case Geometry.TYPENAME_LINESTRING, Geometry.TYPENAME_LINEARRING -> 2;
            case Geometry.TYPENAME_POLYGON -> 3;
            case Geometry.TYPENAME_MULTIPOINT -> 4;
            case Geometry.TYPENAME_MULTILINESTRING -> 5;
            case Geometry.TYPENAME_MULTIPOLYGON -> 6;
            case Geometry.TYPENAME_GEOMETRYCOLLECTION -> 7;
            default ->
                throw new IllegalArgumentException(
                        "a geometry of a known type was expected, got " + geometry.getGeometryType());
        };
    }

    private void put(CoordinateSequence sequence, ByteBuffer into) {
        if (sequence instanceof PackedCoordinateSequence.Double packed
                && packed.getDimension() == dimension()
                && packed.hasZ() == z
                && packed.hasM() == m) {
            double[] ordinates = packed.getRawCoordinates();
            DoubleBuffer room = into.asDoubleBuffer();
            room.put(ordinates);
            into.position(into.position() + ordinates.length * Double.BYTES);
            return;
        }
        for (int i = 0; i < sequence.size(); i++) {
            into.putDouble(sequence.getX(i)).putDouble(sequence.getY(i));
            if (z) {
                into.putDouble(sequence.getZ(i));
            }
            if (m) {
                into.putDouble(sequence.getM(i));
            }
        }
    }
}
