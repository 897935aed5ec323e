package no.omland.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The workspace's own tables, step by step, for every kind of store. A workspace holds the number of the last step that it has been through; an older one
 * goes through the rest in one transaction, a newer one is refused. A step that has been published is never changed: what is wrong is put right by the next.
 * What one kind of store needs besides is in its {@link SqlDialect}.
 */
final class WorkspaceSchema {

    private static final List<List<String>> STEPS = List.of(
            List.of(
                    "CREATE TABLE omland_workspace (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
                    """
                    CREATE TABLE omland_imports (
                      id {number}, file TEXT NOT NULL, sha256 TEXT NOT NULL, bytes {whole} NOT NULL,
                      imported {moment} NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL, crs TEXT NOT NULL,
                      kind TEXT NOT NULL, layer TEXT NOT NULL, dataset TEXT NOT NULL, rows {whole} NOT NULL,
                      features {whole} NOT NULL, created {whole} NOT NULL, changed {whole} NOT NULL,
                      unchanged {whole} NOT NULL, rejected {whole} NOT NULL)""",
                    """
                    CREATE TABLE omland_issues (
                      id {number}, import_id {whole} NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL,
                      source TEXT NOT NULL, source_row {whole} NOT NULL, field TEXT, arguments TEXT NOT NULL,
                      message TEXT NOT NULL, longitude {real}, latitude {real})""",
                    "CREATE INDEX omland_issues_import ON omland_issues (import_id)",
                    "CREATE TABLE omland_documents (name TEXT PRIMARY KEY, content TEXT NOT NULL, changed {moment} NOT"
                            + " NULL)"),
            List.of("""
                CREATE TABLE omland_versions (
                  layer TEXT NOT NULL, import_id {whole} NOT NULL, main_layer TEXT NOT NULL, kept_in TEXT,
                  features {whole}, geometry_column TEXT, srs_id INTEGER, PRIMARY KEY (layer, import_id))"""),
            // The versions of a GeoPackage from before there were any.
            List.of());

    /** The number of the last step that this program knows. */
    static final int VERSION = STEPS.size();

    private WorkspaceSchema() {}

    /** Takes a workspace that has been through {@code done} steps through the rest, inside the caller's transaction. */
    static void migrate(Connection connection, SqlDialect dialect, int done) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int step = done; step < VERSION; step++) {
                for (String sql : dialect.first().get(step)) {
                    statement.execute(sql);
                }
                for (String sql : STEPS.get(step)) {
                    statement.execute(dialect.written(sql));
                }
            }
        }
        new Settings(connection, "").set(Settings.SCHEMA_VERSION, String.valueOf(VERSION));
    }
}
