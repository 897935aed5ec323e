package no.omland.importing.flatgeobuf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.wololo.flatgeobuf.generated.Geometry;

/** A geometry of FlatGeobuf as ISO well-known binary. */
final class GeometryBytes {

    private static final int DEEPEST = 40;
    private static final int POLYGON = 3;
    private static final int TRIANGLE = 17;

    private final boolean z;
    private final boolean m;
    private ByteBuffer out = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    private GeometryBytes(boolean z, boolean m) {
        this.z = z;
        this.m = m;
    }

    /**
     * Rewrites a geometry.
     *
     * @param layerType the type of all geometries of the layer, 0 when each has its own
     * @throws RuntimeException of any kind when the buffer is damaged
     */
    static ByteBuffer of(Geometry geometry, int layerType, boolean z, boolean m) {
        GeometryBytes bytes = new GeometryBytes(z && geometry.zLength() > 0, m && geometry.mLength() > 0);
        boolean parts = geometry.partsLength() > 0 && !(bytes.z || bytes.m);
        GeometryBytes all = parts ? new GeometryBytes(hasZ(geometry, z), hasM(geometry, m)) : bytes;
        all.write(geometry, layerType == 0 ? geometry.type() : layerType, 0);
        return all.out.flip();
    }

    private static boolean hasZ(Geometry geometry, boolean z) {
        Geometry first = geometry.parts(0);
        return z && (first.zLength() > 0 || first.partsLength() > 0 && hasZ(first, true));
    }

    private static boolean hasM(Geometry geometry, boolean m) {
        Geometry first = geometry.parts(0);
        return m && (first.mLength() > 0 || first.partsLength() > 0 && hasM(first, true));
    }

    private void write(Geometry geometry, int type, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested more than " + DEEPEST + " deep");
        }
        head(type);
        switch (type) {
            case 1 -> point(geometry, 0);
            case 2, 8 -> line(geometry, 0, points(geometry));
            case POLYGON, TRIANGLE -> rings(geometry, 0);
            case 4 -> {
                integer(points(geometry));
                for (int i = 0; i < points(geometry); i++) {
                    head(1);
                    point(geometry, i);
                }
            }
            case 5 -> rings(geometry, 2);
            case 6, 7, 9, 10, 11, 12, 15, 16 -> {
                integer(geometry.partsLength());
                for (int i = 0; i < geometry.partsLength(); i++) {
                    Geometry part = geometry.parts(i);
                    write(part, part.type() == 0 && type == 6 ? POLYGON : part.type(), depth + 1);
                }
            }
            default -> throw new IllegalArgumentException("geometry type " + type);
        }
    }

    private static int points(Geometry geometry) {
        return geometry.xyLength() / 2;
    }

    /** Rings of a polygon or, with a head of their own, the lines of many: the points up to each end. */
    private void rings(Geometry geometry, int headOfEach) {
        int ends = geometry.endsLength();
        integer(ends == 0 && points(geometry) > 0 ? 1 : ends);
        int from = 0;
        for (int i = 0; i < Math.max(ends, points(geometry) > 0 ? 1 : 0); i++) {
            int to = ends == 0 ? points(geometry) : Math.toIntExact(geometry.ends(i));
            if (headOfEach > 0) {
                head(headOfEach);
            }
            line(geometry, from, to);
            from = to;
        }
    }

    private void line(Geometry geometry, int from, int to) {
        if (from > to || to > points(geometry)) {
            throw new IllegalArgumentException("points " + from + " to " + to + " of " + points(geometry));
        }
        integer(to - from);
        for (int i = from; i < to; i++) {
            point(geometry, i);
        }
    }

    private void point(Geometry geometry, int i) {
        boolean none = i >= points(geometry);
        real(none ? Double.NaN : geometry.xy(2 * i));
        real(none ? Double.NaN : geometry.xy(2 * i + 1));
        if (z) {
            real(i < geometry.zLength() ? geometry.z(i) : Double.NaN);
        }
        if (m) {
            real(i < geometry.mLength() ? geometry.m(i) : Double.NaN);
        }
    }

    private void head(int type) {
        room(5);
        out.put((byte) 1).putInt(type + (z ? 1000 : 0) + (m ? 2000 : 0));
    }

    private void integer(int value) {
        room(Integer.BYTES);
        out.putInt(value);
    }

    private void real(double value) {
        room(Double.BYTES);
        out.putDouble(value);
    }

    private void room(int bytes) {
        if (out.remaining() < bytes) {
            ByteBuffer larger =
                    ByteBuffer.allocate(Math.multiplyExact(out.capacity(), 2)).order(ByteOrder.LITTLE_ENDIAN);
            out = larger.put(out.flip());
        }
    }
}
