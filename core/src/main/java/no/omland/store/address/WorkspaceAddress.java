package no.omland.store.address;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.store.postgis.PostgisAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a workspace is: a GeoPackage file, or a schema of a PostgreSQL database as {@code jdbc:postgresql://host:port/database?user=…}. The schema is {@code
 * omland} unless {@code currentSchema} names another. What is shown of an address never holds a password.
 */
public final class WorkspaceAddress {

    private final String text;
    private final @Nullable PostgisAddress database;

    private WorkspaceAddress(String text, @Nullable PostgisAddress database) {
        this.text = text;
        this.database = database;
    }

    /**
     * Reads an address.
     *
     * @throws DataException when it begins as that of a database, but is none
     */
    public static WorkspaceAddress of(String text) {
        return new WorkspaceAddress(text, isDatabase(text) ? PostgisAddress.of(text) : null);
    }

    /** Whether a text is the address of a database and no file's. */
    public static boolean isDatabase(String text) {
        return PostgisAddress.isMeant(text);
    }

    /** Whether there is a workspace already. */
    public boolean exists() {
        return database == null ? Files.exists(Path.of(text)) : database.hasWorkspace();
    }

    /** The file that the workspace is kept in; empty when it is kept in a database. */
    public Optional<Path> file() {
        return database == null ? Optional.of(Path.of(text)) : Optional.empty();
    }

    /** Opens the workspace, making it when there is none. */
    public Workspace open() {
        return database == null ? GeoPackageWorkspace.open(Path.of(text)) : database.open();
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

    /** The file's path, or host, port, database and an unusual schema. */
    @Override
    public String toString() {
        return database == null ? text : database.toString();
    }
}
