package no.omland.store.postgis;

import java.util.Properties;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import org.postgresql.Driver;

/**
 * A schema of a PostgreSQL database as {@code jdbc:postgresql://host:port/database?user=…}. The schema is {@code omland} unless {@code currentSchema} names another.
 * What is shown of an address never holds a password.
 */
public final class PostgisAddress {

    private static final String DATABASE = "jdbc:postgresql:";
    private static final String USUAL_SCHEMA = "omland";
    private static final String PASSWORD = "password";

    private final String text;
    private final Properties database;

    private PostgisAddress(String text, Properties database) {
        this.text = text;
        this.database = database;
    }

    /** Whether a text is meant as such an address. */
    public static boolean isMeant(String text) {
        return text.startsWith(DATABASE);
    }

    /**
     * Reads an address.
     *
     * @throws DataException when it is none
     */
    public static PostgisAddress of(String text) {
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
        return new PostgisAddress(text, parsed);
    }

    /** Whether there is a workspace already. */
    public boolean hasWorkspace() {
        return new PostgisConnections(this).hasWorkspace();
    }

    /** Opens the workspace, making it when there is none. */
    public Workspace open() {
        return PostgisWorkspace.open(this);
    }

    String text() {
        return text;
    }

    /** The driver's properties with user and password. */
    Properties properties() {
        Properties copy = new Properties();
        for (String name : database.stringPropertyNames()) {
            copy.setProperty(name, database.getProperty(name));
        }
        return copy;
    }

    /** The schema that holds the workspace. */
    String schema() {
        String first = database.getProperty("currentSchema", USUAL_SCHEMA)
                .split(",", -1)[0]
                .strip();
        return first.isEmpty() ? USUAL_SCHEMA : first;
    }

    String databaseName() {
        return database.getProperty("PGDBNAME", "");
    }

    /** Host, port, database and an unusual schema. */
    @Override
    public String toString() {
        String place = database.getProperty("PGHOST", "localhost") + ":" + database.getProperty("PGPORT", "5432") + "/"
                + databaseName();
        return schema().equals(USUAL_SCHEMA) ? place : place + "#" + schema();
    }
}
