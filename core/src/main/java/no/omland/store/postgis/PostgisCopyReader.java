package no.omland.store.postgis;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.importing.simplefeatures.WellKnownBinary;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Features from the binary form of COPY: geometry when there is a column for it, then fields. */
final class PostgisCopyReader {

    private static final int BUFFER_BYTES = 1 << 16;

    private final DataInputStream in;
    private final boolean withGeometry;
    private final List<Field> fields;
    private final String[] lastTexts;

    PostgisCopyReader(InputStream in, boolean withGeometry, List<Field> fields) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER_BYTES));
        this.withGeometry = withGeometry;
        this.fields = fields;
        this.lastTexts = new String[fields.size()];
    }

    List<Feature> read() throws IOException {
        in.skipNBytes(PostgisCopyWriter.SIGNATURE.length + Integer.BYTES);
        in.skipNBytes(in.readInt());
        List<Feature> features = new ArrayList<>();
        while (in.readShort() >= 0) {
            Geometry geometry = null;
            if (withGeometry) {
                byte[] wkb = bytes();
                geometry = wkb == null ? null : new WellKnownBinary(ByteBuffer.wrap(wkb)).read();
            }
            @Nullable Object[] values = new @Nullable Object[fields.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(fields.get(i).type(), i);
            }
            if (values.length == 0 && !withGeometry) {
                bytes();
            }
            features.add(new Feature(geometry, values));
        }
        return features;
    }

    private byte @Nullable [] bytes() throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }

    /** A text equal to the one in the row above is the same object: tables repeat areas, words and names row after row. */
    private @Nullable Object value(FieldType type, int column) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        return switch (type) {
            case TEXT -> {
                String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                lastTexts[column] = text.equals(lastTexts[column]) ? lastTexts[column] : text;
                yield lastTexts[column];
            }
            case INTEGER -> in.readLong();
            case REAL -> in.readDouble();
            case BOOLEAN -> in.readByte() != 0;
            case DATE -> day(in.readInt());
            case DATE_TIME -> moment(in.readLong());
        };
    }

    /** Null for infinity, which no other program writes here but a person may. */
    private static @Nullable LocalDate day(int days) {
        return days == Integer.MAX_VALUE || days == Integer.MIN_VALUE
                ? null
                : LocalDate.ofEpochDay(days + PostgisCopyWriter.DAYS_TO_2000);
    }

    private static @Nullable LocalDateTime moment(long microseconds) {
        if (microseconds == Long.MAX_VALUE || microseconds == Long.MIN_VALUE) {
            return null;
        }
        long seconds = Math.floorDiv(microseconds, PostgisCopyWriter.MICROSECONDS_A_SECOND);
        int rest = (int) Math.floorMod(microseconds, PostgisCopyWriter.MICROSECONDS_A_SECOND);
        return LocalDateTime.ofEpochSecond(seconds + PostgisCopyWriter.SECONDS_TO_2000, rest * 1_000, ZoneOffset.UTC);
    }
}
