package no.omland.store.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.store.sql.GeometryColumn;
import no.omland.store.sql.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a layer's table as the catalogue knows them now, those that another program has added included.
 *
 * @param key the column of feature ids, or null when the table has no key
 * @param fields under the names of the source, which a column's comment holds when PostgreSQL does not take it
 * @param expressions what to select for each field, in the type of the field
 */
record PostgisColumns(
        @Nullable String key, @Nullable GeometryColumn geometry, List<Field> fields, List<String> expressions) {

    private static final String QUERY = """
            SELECT a.attname, t.typname, coalesce(col_description(a.attrelid, a.attnum), a.attname),
              EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey))
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum""";

    static PostgisColumns of(Connection connection, String table, @Nullable GeometryColumn geometry)
            throws SQLException {
        String key = null;
        List<Field> fields = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, table);
            try (ResultSet column = query.executeQuery()) {
                while (column.next()) {
                    String name = column.getString(1);
                    if (column.getBoolean(4)) {
                        key = name;
                    } else if (geometry == null || !name.equals(geometry.name())) {
                        FieldType type = type(column.getString(2));
                        String given = column.getString(3);
                        boolean isRenamed = PostgisName.of(given).equals(name);
                        fields.add(new Field(isRenamed ? given : name, type));
                        expressions.add(SqlName.quoted(name) + "::" + PostgisLayout.sqlType(type));
                    }
                }
            }
        }
        return new PostgisColumns(key, geometry, fields, expressions);
    }

    private static FieldType type(String name) {
        return switch (name) {
            case "int2", "int4", "int8" -> FieldType.INTEGER;
            case "float4", "float8", "numeric" -> FieldType.REAL;
            case "bool" -> FieldType.BOOLEAN;
            case "date" -> FieldType.DATE;
            case "timestamp", "timestamptz" -> FieldType.DATE_TIME;
            default -> FieldType.TEXT;
        };
    }

    /** Selects geometry, when there is one, and fields, in the order of the keys. */
    String selection(String table) {
        List<String> columns = new ArrayList<>();
        if (geometry != null) {
            columns.add("ST_AsEWKB(" + SqlName.quoted(geometry.name()) + ")");
        }
        columns.addAll(expressions);
        if (columns.isEmpty()) {
            columns.add("1");
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + table
                + (key == null ? "" : " ORDER BY " + SqlName.quoted(key));
    }
}
