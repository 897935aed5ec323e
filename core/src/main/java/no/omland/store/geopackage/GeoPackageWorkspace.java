package no.omland.store.geopackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.omland.issue.DataException;
import no.omland.store.sql.LayerTables;
import no.omland.store.sql.SqlWorkspace;
import org.sqlite.SQLiteConfig;

/** A workspace in one GeoPackage file. */
public final class GeoPackageWorkspace extends SqlWorkspace {

    private static final int BUSY_TIMEOUT_MILLISECONDS = 4_000;
    /** Readers hold a table for as long as they read it; they are waited for before a finished import is given up. */
    private static final int COMMIT_TIMEOUT_MILLISECONDS = 60_000;

    private static final int SQLITE_HEADER_BYTES = 16;

    private final String title;
    private final Connection connection;

    private GeoPackageWorkspace(String title, Connection connection) {
        this.title = title;
        this.connection = connection;
    }

    /**
     * Opens a workspace, making the file when there is none.
     *
     * @throws DataException when the file is something else, of a newer version, locked, damaged, or cannot be written to
     */
    public static GeoPackageWorkspace open(Path file) {
        return open(file, String.valueOf(file.getFileName()));
    }

    /** Opens a workspace that people know by another name than that of its file. */
    public static GeoPackageWorkspace open(Path file, String title) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLISECONDS);
        return open(file, title, config);
    }

    /** Opens a workspace with other settings of SQLite: a shorter wait for a lock, a smaller disk. */
    static GeoPackageWorkspace open(Path file, SQLiteConfig config) {
        return open(file, String.valueOf(file.getFileName()), config);
    }

    private static GeoPackageWorkspace open(Path file, String title, SQLiteConfig config) {
        checkPlace(file, title);
        try {
            GeoPackageWorkspace workspace =
                    new GeoPackageWorkspace(title, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
            try {
                workspace.prepare();
            } catch (SQLException | RuntimeException e) {
                workspace.close();
                throw e;
            }
            return workspace;
        } catch (SQLException e) {
            throw StoreFailure.of(e, title);
        }
    }

    private static void checkPlace(Path file, String title) {
        if (Files.isDirectory(file)) {
            throw DataException.use("workspace.directory", title);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw DataException.use("workspace.no-folder", title, folder);
        }
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !startsAsDatabase(file)) {
                throw DataException.use("workspace.not-geopackage", title);
            }
        } catch (IOException e) {
            throw DataException.caused(e, "workspace.unwritable", title);
        }
    }

    private static boolean startsAsDatabase(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SQLITE_HEADER_BYTES), StandardCharsets.ISO_8859_1)
                    .startsWith("SQLite format 3");
        }
    }

    private void prepare() throws SQLException {
        boolean isNew = number("SELECT count(*) FROM sqlite_master") == 0;
        if (!isNew && number("SELECT count(*) FROM sqlite_master WHERE name = 'omland_workspace'") == 0) {
            throw DataException.use("workspace.foreign", title());
        }
        if (isNew || isBehind(connection)) {
            inTransaction(this::createOrMigrate);
        }
        // Another program's views and triggers need not be understood when a layer is put aside.
        execute("PRAGMA legacy_alter_table = ON");
    }

    /** Looks again: another process may have done it between the look and the lock. */
    private boolean createOrMigrate(Connection locked) throws SQLException {
        if (number("SELECT count(*) FROM sqlite_master") == 0) {
            execute("PRAGMA application_id = " + GeoPackageSchema.APPLICATION_ID);
            execute("PRAGMA user_version = " + GeoPackageSchema.GEOPACKAGE_VERSION);
            create(locked, GeoPackageDialect.DIALECT);
        } else {
            migrate(locked, GeoPackageDialect.DIALECT);
        }
        return true;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    protected Connection connection() {
        return connection;
    }

    @Override
    protected LayerTables tables(Connection open) {
        return new GeoPackageTables(open, title());
    }

    @Override
    protected DataException failure(SQLException failure) {
        return StoreFailure.of(failure, title());
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes the write lock at once, so that a locked workspace is known before the work, not after it. */
    @Override
    protected <T> T inTransaction(Work<T> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                T done = work.run(connection);
                commit(statement);
                return done;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(statement, e);
                throw e;
            }
        }
    }

    private void commit(Statement statement) throws SQLException {
        long usual = number("PRAGMA busy_timeout");
        statement.execute("PRAGMA busy_timeout = " + COMMIT_TIMEOUT_MILLISECONDS);
        try {
            statement.execute("COMMIT");
        } finally {
            statement.execute("PRAGMA busy_timeout = " + usual);
        }
    }

    /** SQLite has already rolled back by itself after some failures, such as a full disk. */
    private static void rollBack(Statement statement, Throwable because) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            because.addSuppressed(alreadyRolledBack);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.of(e, title());
        }
    }
}
