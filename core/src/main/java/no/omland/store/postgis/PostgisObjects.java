package no.omland.store.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the catalogue of PostgreSQL knows of a table. Tables are given with their schema, quoted. */
final class PostgisObjects {

    private PostgisObjects() {}

    /** Whether there is a table, view or anything else of this name. */
    static boolean exists(Connection connection, String table) throws SQLException {
        return !list(connection, "SELECT to_regclass(?) WHERE to_regclass(?) IS NOT NULL", table, table)
                .isEmpty();
    }

    /** The views that select from a table, and the tables that refer to it, with their schemas. */
    static List<String> dependents(Connection connection, String table) throws SQLException {
        return list(connection, """
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid <> ?::regclass AND (
                  c.oid IN (SELECT r.ev_class FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
                    WHERE d.classid = 'pg_rewrite'::regclass AND d.refobjid = ?::regclass)
                  OR c.oid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND confrelid = ?::regclass))
                ORDER BY 1""", table, table, table);
    }

    static List<String> list(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
