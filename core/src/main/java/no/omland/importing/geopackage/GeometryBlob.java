package no.omland.importing.geopackage;

import java.nio.ByteBuffer;
import no.omland.importing.simplefeatures.WellKnownBinary;
import org.locationtech.jts.geom.Geometry;

/**
 * A geometry of a GeoPackage (OGC 12-128r17, 2.1.3): a header with an envelope or none, then well-known binary.
 *
 * @param curved whether arcs were drawn as straight lines
 */
public record GeometryBlob(Geometry geometry, boolean curved) {

    private static final int FIXED_HEADER_BYTES = 8;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    /**
     * Reads a blob.
     *
     * @throws IllegalArgumentException with what was found when it is no geometry
     */
    public static GeometryBlob of(byte[] blob) {
        if (blob.length < FIXED_HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw new IllegalArgumentException("no GeoPackage geometry, " + blob.length + " bytes");
        }
        int envelope = (blob[3] >> 1) & 7;
        if (envelope >= ENVELOPE_BYTES.length || blob.length < FIXED_HEADER_BYTES + ENVELOPE_BYTES[envelope]) {
            throw new IllegalArgumentException("envelope of kind " + envelope + " in " + blob.length + " bytes");
        }
        int offset = FIXED_HEADER_BYTES + ENVELOPE_BYTES[envelope];
        WellKnownBinary binary = new WellKnownBinary(ByteBuffer.wrap(blob, offset, blob.length - offset));
        Geometry geometry = binary.read();
        return new GeometryBlob(geometry, binary.wasCurved());
    }
}
