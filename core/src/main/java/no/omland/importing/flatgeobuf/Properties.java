package no.omland.importing.flatgeobuf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import no.omland.feature.FieldType;
import org.jspecify.annotations.Nullable;
import org.wololo.flatgeobuf.generated.ColumnType;

/** The values of one feature: pairs of a column's number and a value of its type, in any order; a column that is not there is null. */
final class Properties {

    private Properties() {}

    /** The type of field that holds a column; null for bytes, which no feature can hold. */
    static @Nullable FieldType fieldType(int columnType) {
        return switch (columnType) {
            case ColumnType.Bool -> FieldType.BOOLEAN;
            case ColumnType.Byte,
                    ColumnType.UByte,
                    ColumnType.Short,
                    ColumnType.UShort,
                    ColumnType.Int,
                    ColumnType.UInt,
                    ColumnType.Long,
                    ColumnType.ULong -> FieldType.INTEGER;
            case ColumnType.Float, ColumnType.Double -> FieldType.REAL;
            case ColumnType.DateTime -> FieldType.DATE_TIME;
            case ColumnType.Binary -> null;
            default -> FieldType.TEXT;
        };
    }

    /** What is to be done about a value that is not of its column's type. */
    interface Unreadable {
        void value(int column, String written);
    }

    /**
     * Reads all values.
     *
     * @param types the column types of the layer
     * @throws RuntimeException of any kind when the bytes are damaged
     */
    static @Nullable Object[] read(ByteBuffer bytes, int[] types, Unreadable unreadable) {
        @Nullable Object[] values = new @Nullable Object[types.length];
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            int column = Short.toUnsignedInt(bytes.getShort());
            if (column >= types.length) {
                throw new IllegalArgumentException("column " + column + " of " + types.length);
            }
            try {
                values[column] = value(bytes, types[column]);
            } catch (DateTimeParseException e) {
                unreadable.value(column, e.getParsedString());
            } catch (ArithmeticException e) {
                unreadable.value(column, String.valueOf(e.getMessage()));
            }
        }
        return values;
    }

    private static @Nullable Object value(ByteBuffer bytes, int type) {
        return switch (type) {
            case ColumnType.Byte -> (long) bytes.get();
            case ColumnType.UByte -> (long) Byte.toUnsignedInt(bytes.get());
            case ColumnType.Bool -> bytes.get() != 0;
            case ColumnType.Short -> (long) bytes.getShort();
            case ColumnType.UShort -> (long) Short.toUnsignedInt(bytes.getShort());
            case ColumnType.Int -> (long) bytes.getInt();
            case ColumnType.UInt -> Integer.toUnsignedLong(bytes.getInt());
            case ColumnType.Long -> bytes.getLong();
            case ColumnType.ULong -> signed(bytes.getLong());
            // By way of text 1.1 stays 1.1, and does not become 1.10000002384.
            case ColumnType.Float -> finite(Double.parseDouble(Float.toString(bytes.getFloat())));
            case ColumnType.Double -> finite(bytes.getDouble());
            case ColumnType.DateTime ->
                moment(text(bytes).strip().replace(' ', 'T').replace('/', '-'));
            case ColumnType.Binary -> {
                text(bytes);
                yield null;
            }
            default -> text(bytes);
        };
    }

    private static long signed(long value) {
        if (value < 0) {
            throw new ArithmeticException(Long.toUnsignedString(value));
        }
        return value;
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException(String.valueOf(value));
        }
        return value;
    }

    private static String text(ByteBuffer bytes) {
        long length = Integer.toUnsignedLong(bytes.getInt());
        if (length > bytes.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes in " + bytes.remaining());
        }
        byte[] text = new byte[(int) length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static LocalDateTime moment(String written) {
        if (written.length() == 10) {
            return LocalDate.parse(written).atStartOfDay();
        }
        return written.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)")
                ? OffsetDateTime.parse(written.replaceAll("([+-]\\d{2})$", "$1:00"))
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(written);
    }
}
