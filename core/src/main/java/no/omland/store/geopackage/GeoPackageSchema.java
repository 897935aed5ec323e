package no.omland.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.store.sql.SqlName;

/** The tables that every GeoPackage has (OGC 12-128r17, version 1.3). Those that make one a workspace are in {@link GeoPackageDialect}. */
final class GeoPackageSchema {

    /** {@code GPKG} in ASCII. */
    static final int APPLICATION_ID = 0x47504B47;

    static final int GEOPACKAGE_VERSION = 10300;

    private static final int SMALLEST_EPSG_CODE = 1024;

    /** The tables of any GeoPackage. */
    static final List<String> TABLES = List.of("""
            CREATE TABLE gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""", """
            CREATE TABLE gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""", """
            CREATE TABLE gpkg_geometry_columns (
              table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
              z TINYINT NOT NULL, m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""", """
            CREATE TABLE gpkg_extensions (
              table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
              CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""", """
            INSERT INTO gpkg_spatial_ref_sys VALUES
              ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
              ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
              ('WGS 84 geodetic', 4326, 'EPSG', 4326,
               'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
            AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
            UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
               'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid')""");

    /** The tables of a workspace that other programs are to see. */
    static final String WORKSPACE_CONTENTS =
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES"
                    + " ('omland_imports', 'attributes', 'omland_imports', 'Every import into this workspace'),"
                    + " ('omland_issues', 'attributes', 'omland_issues', 'What each import found doubtful')";

    private GeoPackageSchema() {}

    /** Makes an empty database a GeoPackage. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + GEOPACKAGE_VERSION);
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    /** The reference system of an {@code srs_id}; empty for the two undefined ones, and for numbers that EPSG does not give. */
    static Optional<EpsgCode> crs(int srsId) {
        return srsId < SMALLEST_EPSG_CODE ? Optional.empty() : Optional.of(new EpsgCode(srsId));
    }

    static String rtree(String table, String geometryColumn) {
        return "rtree_" + table + "_" + geometryColumn;
    }

    /**
     * The triggers that keep the spatial index right when another program edits the layer (extension {@code gpkg_rtree_index}, annex F.3). They call
     * functions that GDAL and QGIS provide; the workspace itself replaces whole tables and never fires them.
     */
    static List<String> rtreeTriggers(String table, String geometryColumn, String key) {
        String t = SqlName.quoted(table);
        String g = SqlName.quoted(geometryColumn);
        String k = SqlName.quoted(key);
        String r = SqlName.quoted(rtree(table, geometryColumn));
        String box = "ST_MinX(NEW." + g + "), ST_MaxX(NEW." + g + "), ST_MinY(NEW." + g + "), ST_MaxY(NEW." + g + ")";
        String some = "(NEW." + g + " NOTNULL AND NOT ST_IsEmpty(NEW." + g + "))";
        String none = "(NEW." + g + " ISNULL OR ST_IsEmpty(NEW." + g + "))";
        String put = "INSERT OR REPLACE INTO " + r + " VALUES (NEW." + k + ", " + box + ");";
        return List.of(
                trigger(table, geometryColumn, "insert", "AFTER INSERT ON " + t + " WHEN " + some, put),
                trigger(
                        table,
                        geometryColumn,
                        "update1",
                        "AFTER UPDATE OF " + g + " ON " + t + " WHEN OLD." + k + " = NEW." + k + " AND " + some,
                        put),
                trigger(
                        table,
                        geometryColumn,
                        "update2",
                        "AFTER UPDATE OF " + g + " ON " + t + " WHEN OLD." + k + " = NEW." + k + " AND " + none,
                        "DELETE FROM " + r + " WHERE id = OLD." + k + ";"),
                trigger(
                        table,
                        geometryColumn,
                        "update3",
                        "AFTER UPDATE ON " + t + " WHEN OLD." + k + " != NEW." + k + " AND " + some,
                        "DELETE FROM " + r + " WHERE id = OLD." + k + "; " + put),
                trigger(
                        table,
                        geometryColumn,
                        "update4",
                        "AFTER UPDATE ON " + t + " WHEN OLD." + k + " != NEW." + k + " AND " + none,
                        "DELETE FROM " + r + " WHERE id IN (OLD." + k + ", NEW." + k + ");"),
                trigger(
                        table,
                        geometryColumn,
                        "delete",
                        "AFTER DELETE ON " + t + " WHEN OLD." + g + " NOT NULL",
                        "DELETE FROM " + r + " WHERE id = OLD." + k + ";"));
    }

    /** The names of those triggers, also those of other versions of the standard. A table that is renamed takes them along under their old names. */
    static List<String> rtreeTriggerNames(String table, String geometryColumn) {
        return Stream.of(
                        "insert", "update1", "update2", "update3", "update4", "update5", "update6", "update7", "delete")
                .map(name -> rtree(table, geometryColumn) + "_" + name)
                .toList();
    }

    private static String trigger(String table, String geometryColumn, String name, String when, String action) {
        return "CREATE TRIGGER " + SqlName.quoted(rtree(table, geometryColumn) + "_" + name) + " " + when + " BEGIN "
                + action + " END";
    }
}
