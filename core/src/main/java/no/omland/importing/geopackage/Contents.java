package no.omland.importing.geopackage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table that the contents list of a GeoPackage names.
 *
 * @param geometryColumn null for a table of attributes
 * @param srsId its row in {@code gpkg_spatial_ref_sys}
 */
record Contents(String table, @Nullable String geometryColumn, int srsId) {

    /** The tables in the order of the list; tiles, and what a workspace keeps for itself, are left out. */
    static List<Contents> of(Connection connection) throws SQLException {
        List<Contents> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            boolean spatial = hasTable(statement, "gpkg_geometry_columns");
            String sql = spatial
                    ? "SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c"
                            + " LEFT JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name)"
                    : "SELECT c.table_name, NULL, 0 FROM gpkg_contents c";
            try (ResultSet rows = statement.executeQuery(sql
                    + " WHERE c.data_type IN ('features', 'attributes', 'aspatial')"
                    + " AND c.table_name NOT LIKE 'omland\\_%' ESCAPE '\\' ORDER BY c.rowid")) {
                while (rows.next()) {
                    tables.add(new Contents(rows.getString(1), rows.getString(2), rows.getInt(3)));
                }
            }
        }
        return tables;
    }

    static boolean isGeoPackage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return hasTable(statement, "gpkg_contents");
        }
    }

    private static boolean hasTable(Statement statement, String name) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT 1 FROM sqlite_master WHERE lower(name) = '" + name + "'")) {
            return rows.next();
        }
    }
}
