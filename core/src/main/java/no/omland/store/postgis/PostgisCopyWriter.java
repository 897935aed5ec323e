package no.omland.store.postgis;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import no.omland.feature.Feature;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.Ordinate;
import org.locationtech.jts.io.WKBWriter;
import org.postgresql.copy.CopyIn;

/** Features in the binary form of COPY (PostgreSQL's manual, under COPY, "Binary Format"): number, geometry when there is a column for it, fields. */
final class PostgisCopyWriter {

    static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    static final long DAYS_TO_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    static final long MICROSECONDS_A_SECOND = 1_000_000;
    static final long SECONDS_TO_2000 = DAYS_TO_2000 * 86_400;
    private static final int HAS_SRID = 0x20000000;
    private static final int BYTES_AT_ONCE = 1 << 16;

    private final CopyIn copy;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BYTES_AT_ONCE);
    private final DataOutputStream out = new DataOutputStream(buffer);

    PostgisCopyWriter(CopyIn copy) throws IOException {
        this.copy = copy;
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    void row(long number, Feature feature, Schema schema, @Nullable Integer srsId) throws IOException, SQLException {
        out.writeShort(1 + (srsId == null ? 0 : 1) + schema.size());
        out.writeInt(Long.BYTES);
        out.writeLong(number);
        if (srsId != null) {
            bytes(feature.geometry() == null ? null : extended(feature.geometry(), srsId));
        }
        for (int i = 0; i < schema.size(); i++) {
            value(feature.value(i), schema.fields().get(i).type());
        }
        if (buffer.size() > BYTES_AT_ONCE) {
            flush();
        }
    }

    void end() throws IOException, SQLException {
        out.writeShort(-1);
        flush();
        copy.endCopy();
    }

    private void flush() throws SQLException {
        byte[] ready = buffer.toByteArray();
        copy.writeToCopy(ready, 0, ready.length);
        buffer.reset();
    }

    /** PostGIS wants the number of the reference system in front of the outermost geometry. */
    private static byte[] extended(Geometry geometry, int srsId) {
        byte[] wkb = writerFor(geometry).write(geometry);
        ByteBuffer extended = ByteBuffer.allocate(wkb.length + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        int type = ByteBuffer.wrap(wkb).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
        extended.put(wkb[0]).putInt(type | HAS_SRID).putInt(srsId).put(wkb, 5, wkb.length - 5);
        return extended.array();
    }

    private static WKBWriter writerFor(Geometry geometry) {
        Coordinate first = geometry.getCoordinate();
        boolean hasZ = first != null && !Double.isNaN(first.getZ());
        boolean hasM = first != null && !Double.isNaN(first.getM());
        if (!hasM) {
            return new WKBWriter(hasZ ? 3 : 2, ByteOrderValues.LITTLE_ENDIAN);
        }
        WKBWriter writer = new WKBWriter(hasZ ? 4 : 3, ByteOrderValues.LITTLE_ENDIAN);
        writer.setOutputOrdinates(
                hasZ
                        ? EnumSet.of(Ordinate.X, Ordinate.Y, Ordinate.Z, Ordinate.M)
                        : EnumSet.of(Ordinate.X, Ordinate.Y, Ordinate.M));
        return writer;
    }

    private void value(@Nullable Object value, FieldType type) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        switch (type) {
            // PostgreSQL's text cannot hold the character 0.
            case TEXT -> bytes(value.toString().replace("\0", "").getBytes(StandardCharsets.UTF_8));
            case INTEGER -> {
                out.writeInt(Long.BYTES);
                out.writeLong((Long) value);
            }
            case REAL -> {
                out.writeInt(Double.BYTES);
                out.writeDouble((Double) value);
            }
            case BOOLEAN -> {
                out.writeInt(1);
                out.writeByte((Boolean) value ? 1 : 0);
            }
            case DATE -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(Math.toIntExact(((LocalDate) value).toEpochDay() - DAYS_TO_2000));
            }
            case DATE_TIME -> {
                LocalDateTime moment = (LocalDateTime) value;
                out.writeInt(Long.BYTES);
                out.writeLong((moment.toEpochSecond(ZoneOffset.UTC) - SECONDS_TO_2000) * MICROSECONDS_A_SECOND
                        + moment.getNano() / 1_000);
            }
        }
    }

    private void bytes(byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
