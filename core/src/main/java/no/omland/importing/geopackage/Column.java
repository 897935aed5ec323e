package no.omland.importing.geopackage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import no.omland.feature.FieldType;
import org.jspecify.annotations.Nullable;

/** A column of a table, with the type that it is declared to have. SQLite lets any value stand in any column, so each is looked at. */
record Column(String name, FieldType type) {

    /** The type of a column by its declaration, such as {@code TEXT(50)}, {@code MEDIUMINT} or {@code DATETIME}. */
    static FieldType typeOf(String declared) {
        String word = declared.toUpperCase(Locale.ROOT);
        if (word.startsWith("BOOL")) {
            return FieldType.BOOLEAN;
        }
        if (word.contains("INT")) {
            return FieldType.INTEGER;
        }
        if (word.startsWith("DOUBLE") || word.startsWith("REAL") || word.startsWith("FLOAT")) {
            return FieldType.REAL;
        }
        return word.equals("DATE")
                ? FieldType.DATE
                : word.equals("DATETIME") || word.equals("TIMESTAMP") ? FieldType.DATE_TIME : FieldType.TEXT;
    }

    /** Whether the column holds bytes, which no feature can. */
    static boolean isBinary(String declared) {
        return declared.toUpperCase(Locale.ROOT).startsWith("BLOB");
    }

    /**
     * The value at a place of the row, null when there is none.
     *
     * @throws IllegalArgumentException with the value, when it is not of the column's type
     */
    @Nullable
    Object value(ResultSet row, int at) throws SQLException {
        Object stored = row.getObject(at);
        if (stored == null) {
            return null;
        }
        if (stored instanceof byte[] bytes) {
            throw new IllegalArgumentException(bytes.length + " bytes");
        }
        return switch (type) {
            case TEXT -> stored.toString();
            case INTEGER -> whole(stored);
            case REAL -> number(stored).doubleValue();
            case BOOLEAN -> number(stored).longValue() != 0;
            case DATE -> day(stored.toString());
            case DATE_TIME -> moment(stored.toString());
        };
    }

    private static long whole(Object stored) {
        Number number = number(stored);
        if (number instanceof Double && number.doubleValue() != Math.rint(number.doubleValue())) {
            throw new IllegalArgumentException(stored.toString());
        }
        return number.longValue();
    }

    private static Number number(Object stored) {
        if (stored instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException(stored.toString());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The standard wants UTC with a Z; other programs write local time without, or an offset. */
    private static LocalDateTime moment(String text) {
        String written = text.strip().replace(' ', 'T');
        try {
            if (written.length() == 10) {
                return LocalDate.parse(written).atStartOfDay();
            }
            return written.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(written)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                    : LocalDateTime.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
