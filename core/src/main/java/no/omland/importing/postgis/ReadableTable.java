package no.omland.importing.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table or view that this user may read.
 *
 * @param visible whether it is found by its name without the schema
 * @param usual whether it is read when none is named: a table with geometry, no view, no part of another table, no workspace of ours
 */
record ReadableTable(String schema, String table, boolean visible, boolean usual) {

    private static final String QUERY = """
        SELECT n.nspname, c.relname, pg_table_is_visible(c.oid),
          c.relkind IN ('r', 'p', 'f') AND NOT c.relispartition
          AND EXISTS (SELECT 1 FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND t.typname IN ('geometry', 'geography'))
          AND NOT EXISTS (SELECT 1 FROM pg_class w JOIN pg_namespace o ON o.oid = w.relnamespace
            WHERE w.relname = 'omland_workspace' AND n.nspname IN (o.nspname, o.nspname || '_history'))
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
          AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
          AND NOT EXISTS (SELECT 1 FROM pg_depend d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
        ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C\"\
        """;

    static List<ReadableTable> all(Connection connection) throws SQLException {
        List<ReadableTable> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                all.add(new ReadableTable(
                        rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getBoolean(4)));
            }
        }
        return all;
    }

    /** Schema and table as a person names them. */
    String name() {
        return schema + "." + table;
    }

    /** Schema and table as a statement names them. */
    String quoted() {
        return quoted(schema) + "." + quoted(table);
    }

    /** The columns of the primary key in order, as a statement names them. */
    List<String> key(Connection connection) throws SQLException {
        List<String> key = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
            SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
            WHERE i.indrelid = ?::regclass AND i.indisprimary ORDER BY array_position(i.indkey, a.attnum)\
            """)) {
            query.setString(1, quoted());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    key.add(quoted(rows.getString(1)));
                }
            }
        }
        return key;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
