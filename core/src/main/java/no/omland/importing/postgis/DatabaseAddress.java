package no.omland.importing.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import no.omland.issue.DataException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * A PostgreSQL database to read from, as {@code jdbc:postgresql://host:port/database?user=…}. The password may also stand in {@code PGPASSWORD} or {@code
 * ~/.pgpass}, and is never shown.
 */
public final class DatabaseAddress {

    private static final String SCHEME = "jdbc:postgresql:";
    private static final String PASSWORD = "password";
    private static final String SECONDS_TO_CONNECT = "10";

    private final String text;
    private final Properties properties;

    private DatabaseAddress(String text, Properties properties) {
        this.text = text;
        this.properties = properties;
    }

    /**
     * Reads an address.
     *
     * @throws DataException when it is none
     */
    public static DatabaseAddress of(String text) {
        // Before an @ there would be a user and a password, which the driver does not know; it would take them for a
        // host and a port, and log them.
        boolean withLogin = text.split("\\?", -1)[0].contains("@");
        Properties parsed = withLogin ? null : Driver.parseURL(text, null);
        if (parsed == null || parsed.getProperty("PGDBNAME") == null) {
            throw DataException.use("database.address", SCHEME + "…");
        }
        if (parsed.getProperty(PASSWORD) == null && System.getenv("PGPASSWORD") != null) {
            parsed.setProperty(PASSWORD, System.getenv("PGPASSWORD"));
        }
        return new DatabaseAddress(text, parsed);
    }

    /** Whether a text is the address of a database and no file's. */
    public static boolean isDatabase(String text) {
        return text.startsWith(SCHEME);
    }

    /** A session that cannot write, outside a transaction. */
    Connection connect() throws SQLException {
        Properties copy = new Properties();
        properties.stringPropertyNames().forEach(name -> copy.setProperty(name, properties.getProperty(name)));
        copy.putIfAbsent(PGProperty.CONNECT_TIMEOUT.getName(), SECONDS_TO_CONNECT);
        copy.putIfAbsent(PGProperty.APPLICATION_NAME.getName(), "omland");
        copy.putIfAbsent(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        copy.setProperty(PGProperty.READ_ONLY.getName(), "true");
        copy.setProperty(PGProperty.READ_ONLY_MODE.getName(), "always");
        Connection connection = new Driver().connect(text, copy);
        if (connection == null) {
            throw DataException.use("database.address", toString());
        }
        return connection;
    }

    String databaseName() {
        return properties.getProperty("PGDBNAME", "");
    }

    /** Host, port and database. */
    @Override
    public String toString() {
        return properties.getProperty("PGHOST", "localhost") + ":" + properties.getProperty("PGPORT", "5432") + "/"
                + databaseName();
    }
}
