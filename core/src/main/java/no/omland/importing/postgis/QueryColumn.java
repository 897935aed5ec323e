package no.omland.importing.postgis;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import no.omland.feature.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or query, and how it is selected so that no value of it is lost.
 *
 * @param name as the source has it
 * @param role what becomes of it
 * @param type of the field that is made of it
 * @param expression what to select, in the words of the column aliases {@code c1}, {@code c2} …
 */
record QueryColumn(String name, Role role, FieldType type, String expression) {

    /** What becomes of a column. */
    enum Role {
        GEOMETRY,
        /** A second column of geometry, kept as well-known text. */
        FURTHER_GEOMETRY,
        BINARY,
        VALUE,
        /** A number written as text, since PostgreSQL has numbers that Java's types do not hold. */
        NUMERIC
    }

    private static final int DIGITS_OF_A_LONG = 18;

    /**
     * A column by what the database says of it.
     *
     * @param number its number, counted from 1
     * @param base the name of its type, that beneath a domain
     * @param precision of a numeric, 0 when it has none
     * @param postgis the quoted schema of PostGIS
     */
    static QueryColumn of(
            int number, String name, String base, int precision, int scale, boolean first, String postgis) {
        String alias = "c" + number;
        return switch (base) {
            case "int2", "int4", "int8", "oid" -> value(name, FieldType.INTEGER, alias + "::int8");
            case "float8" -> value(name, FieldType.REAL, alias);
            // By way of text 1.1 stays 1.1, and does not become 1.10000002384.
            case "float4" -> value(name, FieldType.REAL, alias + "::text::float8");
            case "numeric" -> {
                boolean whole = scale == 0 && precision > 0 && precision <= DIGITS_OF_A_LONG;
                FieldType type = whole ? FieldType.INTEGER : FieldType.REAL;
                yield new QueryColumn(name, Role.NUMERIC, type, alias + "::text");
            }
            case "bool" -> value(name, FieldType.BOOLEAN, alias);
            case "date" -> value(name, FieldType.DATE, alias);
            case "timestamp" -> value(name, FieldType.DATE_TIME, alias);
            case "timestamptz" -> value(name, FieldType.DATE_TIME, "(" + alias + " AT TIME ZONE 'UTC')");
            case "bytea", "raster" -> new QueryColumn(name, Role.BINARY, FieldType.TEXT, "NULL");
            case "geometry", "geography" -> {
                String geometry = alias + "::" + postgis + ".geometry";
                yield first
                        ? new QueryColumn(name, Role.GEOMETRY, FieldType.TEXT, postgis + ".ST_AsEWKB(" + geometry + ")")
                        : new QueryColumn(
                                name, Role.FURTHER_GEOMETRY, FieldType.TEXT, postgis + ".ST_AsEWKT(" + geometry + ")");
            }
            default -> value(name, FieldType.TEXT, alias + "::text");
        };
    }

    private static QueryColumn value(String name, FieldType type, String expression) {
        return new QueryColumn(name, Role.VALUE, type, expression);
    }

    /** Whether the column makes a field of the features. */
    boolean isField() {
        return role != Role.GEOMETRY && role != Role.BINARY;
    }

    /**
     * The value at a place of the row, null when there is none.
     *
     * @throws IllegalArgumentException with the value, when no type of ours holds it, as infinity
     */
    @Nullable
    Object value(ResultSet row, int at) throws SQLException {
        return switch (type) {
            case TEXT -> row.getString(at);
            case INTEGER -> {
                long value = role == Role.NUMERIC ? whole(row.getString(at)) : row.getLong(at);
                yield row.wasNull() ? null : value;
            }
            case REAL -> {
                double value = role == Role.NUMERIC ? real(row.getString(at)) : row.getDouble(at);
                if (!row.wasNull() && !Double.isFinite(value)) {
                    throw new IllegalArgumentException(row.getString(at));
                }
                yield row.wasNull() ? null : value;
            }
            case BOOLEAN -> {
                boolean value = row.getBoolean(at);
                yield row.wasNull() ? null : value;
            }
            case DATE -> {
                LocalDate day = row.getObject(at, LocalDate.class);
                if (LocalDate.MAX.equals(day) || LocalDate.MIN.equals(day)) {
                    throw new IllegalArgumentException(row.getString(at));
                }
                yield day;
            }
            case DATE_TIME -> {
                LocalDateTime moment = row.getObject(at, LocalDateTime.class);
                if (LocalDateTime.MAX.equals(moment) || LocalDateTime.MIN.equals(moment)) {
                    throw new IllegalArgumentException(row.getString(at));
                }
                yield moment;
            }
        };
    }

    /** Whether the value that was read is another number than the one that is written in the database. */
    boolean isRounded(ResultSet row, int at, Object value) throws SQLException {
        return role == Role.NUMERIC
                && value instanceof Double real
                && new BigDecimal(row.getString(at)).compareTo(new BigDecimal(real.toString())) != 0;
    }

    private static long whole(@Nullable String text) {
        return text == null ? 0 : Long.parseLong(text);
    }

    private static double real(@Nullable String text) {
        return text == null ? 0 : Double.parseDouble(text);
    }
}
