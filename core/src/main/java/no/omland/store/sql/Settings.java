package no.omland.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.omland.issue.DataException;

/** What a workspace says of itself, and its named documents. */
final class Settings {

    static final String SCHEMA_VERSION = "schema_version";
    private static final String IDENTITY = "identity";
    private static final String WRITES = "writes";
    private static final String VERSIONS_KEPT = "versions_kept";
    private static final int USUAL_VERSIONS_KEPT = 5;

    private final Connection connection;
    private final String workspace;

    Settings(Connection connection, String workspace) {
        this.connection = connection;
        this.workspace = workspace;
    }

    /** Gives a new workspace its identity. */
    void begin() throws SQLException {
        set(IDENTITY, UUID.randomUUID().toString().substring(0, 8));
        set(WRITES, "0");
    }

    /** The number of the last schema step, refused when it is none or one that this program does not know. */
    int schemaVersion() throws SQLException {
        String written = get(SCHEMA_VERSION);
        if (!written.matches("[1-9]\\d{0,8}")) {
            throw damaged(SCHEMA_VERSION);
        }
        int version = Integer.parseInt(written);
        if (version > WorkspaceSchema.VERSION) {
            throw DataException.data("workspace.newer", workspace, version, WorkspaceSchema.VERSION);
        }
        return version;
    }

    String version() throws SQLException {
        return get(IDENTITY) + "-" + get(WRITES);
    }

    void countWrite() throws SQLException {
        set(WRITES, String.valueOf(Long.parseLong(get(WRITES)) + 1));
    }

    /** How many versions of a layer are kept besides the current one. */
    int versionsKept() throws SQLException {
        return find(VERSIONS_KEPT).map(Integer::parseInt).orElse(USUAL_VERSIONS_KEPT);
    }

    void keepVersions(int count) throws SQLException {
        set(VERSIONS_KEPT, String.valueOf(count));
    }

    private String get(String key) throws SQLException {
        return find(key).orElseThrow(() -> damaged(key));
    }

    private DataException damaged(String key) {
        return DataException.data("workspace.damaged", workspace, "omland_workspace." + key);
    }

    private Optional<String> find(String key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT value FROM omland_workspace WHERE key = ?")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    void set(String key, String value) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO omland_workspace (key, value) VALUES (?, ?)"
                        + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
            insert.setString(1, key);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    SortedMap<String, String> documents(String prefix) throws SQLException {
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
    }

    void putDocument(String name, String content) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO omland_documents (name, content, changed) VALUES (?, ?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET content = excluded.content, changed = excluded.changed")) {
            insert.setString(1, name);
            insert.setString(2, content);
            insert.setString(3, Instant.now().toString());
            insert.executeUpdate();
        }
    }
}
