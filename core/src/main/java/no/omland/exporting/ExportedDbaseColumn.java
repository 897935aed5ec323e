package no.omland.exporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * One column of a .dbf.
 *
 * @param position of its values in a feature
 * @param name in the file, at most ten bytes
 * @param type its letter: C text, N number, L truth, D date
 * @param widthBytes of a value
 * @param decimals of a number; the digits are written as they come, so it only says that there are some
 */
record ExportedDbaseColumn(int position, String name, char type, int widthBytes, int decimals) {

    static final int WIDEST_TEXT_BYTES = 254;

    private static final int NARROW_INTEGER = 9;
    private static final int WIDE_INTEGER = 18;
    private static final int REAL_WIDTH = 24;
    private static final int REAL_DECIMALS = 15;
    private static final int DATE_WIDTH = 8;
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");

    /** The column that holds all values of a field: as wide as the widest of them, when that is possible. */
    static ExportedDbaseColumn of(Field field, int position, String name, List<Feature> features) {
        int widest = 1;
        if (field.type() != FieldType.REAL) {
            for (Feature feature : features) {
                Object value = feature.value(position);
                widest = value == null ? widest : Math.max(widest, utf8(value.toString()).length);
            }
        }
        return switch (field.type()) {
            case INTEGER ->
                widest > WIDE_INTEGER
                        ? new ExportedDbaseColumn(position, name, 'C', widest, 0)
                        : new ExportedDbaseColumn(
                                position, name, 'N', widest > NARROW_INTEGER ? WIDE_INTEGER : NARROW_INTEGER, 0);
            case REAL -> new ExportedDbaseColumn(position, name, 'N', REAL_WIDTH, REAL_DECIMALS);
            case BOOLEAN -> new ExportedDbaseColumn(position, name, 'L', 1, 0);
            case DATE -> new ExportedDbaseColumn(position, name, 'D', DATE_WIDTH, 0);
            case TEXT, DATE_TIME ->
                new ExportedDbaseColumn(position, name, 'C', Math.min(widest, WIDEST_TEXT_BYTES), 0);
        };
    }

    /** Whether the file keeps values of the field as text though they are something else. */
    boolean losesType(Field field) {
        return type == 'C' && field.type() != FieldType.TEXT;
    }

    /** The value as the file has it, no wider than the column and not padded; null when the column cannot hold it. */
    byte @Nullable [] bytes(Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? digits(number) : null;
        }
        if (value instanceof Boolean truth) {
            return new byte[] {(byte) (truth ? 'T' : 'F')};
        }
        if (value instanceof LocalDate day) {
            return day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : utf8(DATE.format(day));
        }
        return wholeLetters(utf8(value.toString()), widthBytes);
    }

    private static byte[] digits(double number) {
        String shortest = Double.toString(number);
        if (shortest.indexOf('E') >= 0) {
            String plain = BigDecimal.valueOf(number).toPlainString();
            shortest = plain.length() <= REAL_WIDTH ? plain : shortest;
        }
        return utf8(shortest);
    }

    /** As many letters from the beginning as there is room for. */
    static byte[] wholeLetters(byte[] utf8, int mostBytes) {
        if (utf8.length <= mostBytes) {
            return utf8;
        }
        int end = mostBytes;
        while (end > 0 && (utf8[end] & 0xc0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(utf8, end);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
