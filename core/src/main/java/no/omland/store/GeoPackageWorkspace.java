package no.omland.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import org.sqlite.SQLiteConfig;

/** A workspace in one GeoPackage file. */
public final class GeoPackageWorkspace implements Workspace {

    private static final int BUSY_TIMEOUT_MILLISECONDS = 4_000;
    private static final int SQLITE_HEADER_BYTES = 16;

    private final Path file;
    private final Connection connection;
    private final ImportHistory history;

    private GeoPackageWorkspace(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.history = new ImportHistory(connection);
    }

    /**
     * Opens a workspace, making the file when there is none.
     *
     * @throws DataException when the file is something else, of a newer version, locked, damaged, or cannot be written to
     */
    public static GeoPackageWorkspace open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLISECONDS);
        return open(file, config);
    }

    /** Opens a workspace with other settings of SQLite: a shorter wait for a lock, a smaller disk. */
    static GeoPackageWorkspace open(Path file, SQLiteConfig config) {
        String title = String.valueOf(file.getFileName());
        checkPlace(file, title);
        try {
            GeoPackageWorkspace workspace =
                    new GeoPackageWorkspace(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
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
        if (number("SELECT count(*) FROM sqlite_master") == 0) {
            inTransaction(this::create);
            return;
        }
        if (number("SELECT count(*) FROM sqlite_master WHERE name = 'omland_workspace'") == 0) {
            throw DataException.use("workspace.foreign", title());
        }
        String written = setting("schema_version");
        if (!written.matches("\\d{1,9}")) {
            throw DataException.data("workspace.damaged", title(), "omland_workspace.schema_version");
        }
        int version = Integer.parseInt(written);
        if (version > GeoPackageSchema.WORKSPACE_VERSION) {
            throw DataException.data("workspace.newer", title(), version, GeoPackageSchema.WORKSPACE_VERSION);
        }
    }

    private void create() throws SQLException {
        // Another process may have made the tables between the look and the lock.
        if (number("SELECT count(*) FROM sqlite_master") > 0) {
            return;
        }
        GeoPackageSchema.create(connection);
        try (Statement statement = connection.createStatement()) {
            for (String table : GeoPackageSchema.WORKSPACE_TABLES) {
                statement.execute(table);
            }
        }
        set("schema_version", String.valueOf(GeoPackageSchema.WORKSPACE_VERSION));
        set("identity", UUID.randomUUID().toString().substring(0, 8));
        set("writes", "0");
    }

    @Override
    public String title() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String version() {
        return query(this::currentVersion);
    }

    private String currentVersion() throws SQLException {
        return setting("identity") + "-" + setting("writes");
    }

    @Override
    public List<LayerRecord> layers() {
        return query(() -> {
            List<LayerRecord> layers = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT c.table_name, c.srs_id, g.geometry_type_name, c.last_change, c.description"
                                    + " FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g USING (table_name)"
                                    + " WHERE c.table_name NOT LIKE 'omland\\_%' ESCAPE '\\' ORDER BY c.table_name")) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    boolean spatial = rows.getString(3) != null;
                    layers.add(new LayerRecord(
                            name,
                            spatial ? GeoPackageSchema.crs(rows.getInt(2)).orElse(null) : null,
                            rows.getString(3),
                            number("SELECT count(*) FROM " + GeoPackageSchema.quoted(name)),
                            Instant.parse(rows.getString(4)),
                            rows.getString(5)));
                }
            }
            return layers;
        });
    }

    @Override
    public Optional<FeatureSet> read(String layer) {
        return query(() -> new LayerReader(connection, title()).read(layer));
    }

    @Override
    public List<ImportRecord> imports() {
        return query(history::imports);
    }

    @Override
    public List<ImportIssue> issues(long importId) {
        return query(() -> history.issues(importId));
    }

    @Override
    public SortedMap<String, String> documents(String prefix) {
        return query(() -> {
            SortedMap<String, String> documents = new TreeMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT name, content FROM omland_documents")) {
                while (rows.next()) {
                    if (rows.getString(1).startsWith(prefix)) {
                        documents.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
            return documents;
        });
    }

    @Override
    public ImportRecord write(WorkspaceChange change) {
        List<ImportRecord> kept = new ArrayList<>();
        query(() -> {
            inTransaction(() -> {
                String basedOn = change.basedOn();
                if (basedOn != null && !basedOn.equals(currentVersion())) {
                    throw new ConcurrentChangeException(basedOn, currentVersion());
                }
                LayerWriter writer = new LayerWriter(connection, change.progress());
                for (FeatureSet layer : change.layers()) {
                    writer.replace(layer, change.imported().file());
                }
                kept.add(history.add(change.imported(), change.issues()));
                countWrite();
            });
            return true;
        });
        return kept.get(0);
    }

    @Override
    public void writeDocument(String name, String content) {
        query(() -> {
            inTransaction(() -> {
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT OR REPLACE INTO omland_documents VALUES (?, ?, ?)")) {
                    insert.setString(1, name);
                    insert.setString(2, content);
                    insert.setString(3, Instant.now().toString());
                    insert.executeUpdate();
                }
                countWrite();
            });
            return true;
        });
    }

    private void countWrite() throws SQLException {
        set("writes", String.valueOf(Long.parseLong(setting("writes")) + 1));
    }

    private String setting(String key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT value FROM omland_workspace WHERE key = ?")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw DataException.data("workspace.damaged", title(), "omland_workspace." + key);
                }
                return rows.getString(1);
            }
        }
    }

    private void set(String key, String value) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO omland_workspace VALUES (?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Work against the database. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    /** Work against the database without an answer. */
    private interface Step {
        void run() throws SQLException;
    }

    private <T> T query(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw StoreFailure.of(e, title());
        }
    }

    /** Takes the write lock at once, so that a locked workspace is known before the work, not after it. */
    private void inTransaction(Step step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                step.run();
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(statement, e);
                throw e;
            }
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
