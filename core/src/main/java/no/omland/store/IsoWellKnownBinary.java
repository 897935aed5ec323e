package no.omland.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Well-known binary as ISO 13249-3 writes it. JTS marks heights and measures with bits (the way of PostGIS); the GeoPackage standard wants 1000 and
 * 2000 added to the type.
 */
final class IsoWellKnownBinary {

    private static final int HAS_Z = 0x80000000;
    private static final int HAS_M = 0x40000000;
    private static final int POINT = 1;
    private static final int LINE_STRING = 2;
    private static final int POLYGON = 3;

    private final ByteBuffer bytes;

    private IsoWellKnownBinary(byte[] wkb) {
        this.bytes = ByteBuffer.wrap(wkb).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The same array, its types rewritten in place. It must be little-endian, as this package writes it. */
    static byte[] of(byte[] wkb) {
        new IsoWellKnownBinary(wkb).geometry();
        return wkb;
    }

    private void geometry() {
        bytes.get();
        int at = bytes.position();
        int written = bytes.getInt();
        int z = (written & HAS_Z) != 0 ? 1 : 0;
        int m = (written & HAS_M) != 0 ? 1 : 0;
        int type = written & 0xff;
        bytes.putInt(at, type + 1000 * z + 2000 * m);
        int bytesPerPosition = Double.BYTES * (2 + z + m);
        switch (type) {
            case POINT -> skip(bytesPerPosition);
            case LINE_STRING -> skip((long) bytes.getInt() * bytesPerPosition);
            case POLYGON -> {
                for (int rings = bytes.getInt(); rings > 0; rings--) {
                    skip((long) bytes.getInt() * bytesPerPosition);
                }
            }
            default -> {
                for (int parts = bytes.getInt(); parts > 0; parts--) {
                    geometry();
                }
            }
        }
    }

    private void skip(long count) {
        bytes.position(Math.toIntExact(bytes.position() + count));
    }
}
