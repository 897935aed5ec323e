package no.omland.store.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Writes geometry blobs as GeoPackage 1.3 (OGC 12-128r17, 2.1.3) has them: a header with an envelope, then ISO well-known binary. The importer reads them. */
final class GeoPackageGeometry {

    private static final int FIXED_HEADER_BYTES = 8;
    private static final int XY_ENVELOPE_BYTES = 32;
    private static final int FLAG_LITTLE_ENDIAN = 1;
    private static final int FLAG_ENVELOPE_XY = 1 << 1;
    private static final int FLAG_EMPTY = 1 << 4;

    /** The blob of a geometry in reference system {@code srsId}. A point needs no envelope: it is its own. */
    static byte[] encode(Geometry geometry, int srsId) {
        Coordinate first = geometry.getCoordinate();
        WellKnownBinaryWriter writer = new WellKnownBinaryWriter(
                first != null && !Double.isNaN(first.getZ()), first != null && !Double.isNaN(first.getM()));
        boolean withEnvelope = !geometry.isEmpty() && !(geometry instanceof Point);
        ByteBuffer blob = ByteBuffer.allocate(
                        FIXED_HEADER_BYTES + (withEnvelope ? XY_ENVELOPE_BYTES : 0) + writer.bytes(geometry))
                .order(ByteOrder.LITTLE_ENDIAN);
        int flags = FLAG_LITTLE_ENDIAN | (withEnvelope ? FLAG_ENVELOPE_XY : 0) | (geometry.isEmpty() ? FLAG_EMPTY : 0);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(srsId);
        if (withEnvelope) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX())
                    .putDouble(box.getMaxX())
                    .putDouble(box.getMinY())
                    .putDouble(box.getMaxY());
        }
        writer.put(geometry, blob);
        return blob.array();
    }
}
