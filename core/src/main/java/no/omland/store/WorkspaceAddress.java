package no.omland.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a workspace is: a GeoPackage file, or a schema of a PostgreSQL database as {@code jdbc:postgresql://host:port/database?user=…}. The schema is {@code
 * omland} unless {@code currentSchema} names another. What is shown of an address never holds a password.
 */
public final class WorkspaceAddress {

    private static final String DATABASE = "jdbc:postgresql:";
    private static final String USUAL_SCHEMA = "omland";
    private static final String PASSWORD = "password";

    private final String text;
    private final @Nullable Properties database;

    private WorkspaceAddress(String text, @Nullable Properties database) {
        this.text = text;
        this.database = database;
    }

    /**
     * Reads an address.
     *
     * @throws DataException when it begins as that of a database, but is none
     */
    public static WorkspaceAddress of(String text) {
        if (!isDatabase(text)) {
            return new WorkspaceAddress(text, null);
        }
        // Before an @ there would be a user and a password, which the driver does not know; it would take them for a
        // host and a port, and log them.
        boolean withLogin = text.split("\\?", -1)[0].contains("@");
        Properties parsed = withLogin ? null : Driver.parseURL(text, null);
        if (parsed == null || parsed.getProperty("PGDBNAME") == null) {
            throw DataException.use("workspace.address", DATABASE + "…");
        }
        if (parsed.getProperty(PASSWORD) == null && System.getenv("PGPASSWORD") != null) {
            parsed.setProperty(PASSWORD, System.getenv("PGPASSWORD"));
        }
        return new WorkspaceAddress(text, parsed);
    }

    /** Whether a text is the address of a database and no file's. */
    public static boolean isDatabase(String text) {
        return text.startsWith(DATABASE);
    }

    /** Whether there is a workspace already. */
    public boolean exists() {
        return database == null ? Files.exists(Path.of(text)) : new PostgisConnections(this).hasWorkspace();
    }

    /** The file that the workspace is kept in; empty when it is kept in a database. */
    public Optional<Path> file() {
        return database == null ? Optional.of(Path.of(text)) : Optional.empty();
    }

    /** Opens the workspace, making it when there is none. */
    public Workspace open() {
        return database == null ? GeoPackageWorkspace.open(Path.of(text)) : PostgisWorkspace.open(this);
    }

    /**
     * Opens the workspace that is there. Never makes one, not even of a file that is there and empty.
     *
     * @throws DataException when there is none
     */
    public Workspace openExisting() {
        if (!exists()) {
            throw DataException.use("workspace.missing", toString(), this);
        }
        if (database == null && isEmptyFile(Path.of(text))) {
            throw DataException.use("workspace.not-geopackage", text);
        }
        return open();
    }

    private static boolean isEmptyFile(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            throw DataException.caused(e, "workspace.unwritable", file.toString());
        }
    }

    /** Takes away a file that was made in vain; a database is left as it is. */
    public void deleteFile() {
        try {
            if (database == null) {
                Files.deleteIfExists(Path.of(text));
            }
        } catch (IOException e) {
            throw DataException.caused(e, "workspace.unwritable", text);
        }
    }

    String text() {
        return text;
    }

    /** The driver's properties with user and password; empty for a file. */
    Properties properties() {
        Properties copy = new Properties();
        if (database != null) {
            for (String name : database.stringPropertyNames()) {
                copy.setProperty(name, database.getProperty(name));
            }
        }
        return copy;
    }

    /** The schema that holds the workspace. */
    String schema() {
        String first = property("currentSchema", USUAL_SCHEMA).split(",", -1)[0].strip();
        return first.isEmpty() ? USUAL_SCHEMA : first;
    }

    String databaseName() {
        return property("PGDBNAME", "");
    }

    private String property(String name, String otherwise) {
        return database == null ? otherwise : database.getProperty(name, otherwise);
    }

    /** The file's path, or host, port, database and an unusual schema. */
    @Override
    public String toString() {
        if (database == null) {
            return text;
        }
        String place = property("PGHOST", "localhost") + ":" + property("PGPORT", "5432") + "/" + databaseName();
        return schema().equals(USUAL_SCHEMA) ? place : place + "#" + schema();
    }
}
