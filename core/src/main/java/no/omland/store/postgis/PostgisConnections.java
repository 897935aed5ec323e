package no.omland.store.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import no.omland.issue.DataException;
import no.omland.store.sql.SqlName;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Connects to the database of an address, with its schema in front of the path. */
final class PostgisConnections {

    private static final int SECONDS_TO_CONNECT = 10;

    private final PostgisAddress address;

    PostgisConnections(PostgisAddress address) {
        this.address = address;
    }

    Connection connect() throws SQLException {
        Properties properties = address.properties();
        properties.putIfAbsent(PGProperty.CONNECT_TIMEOUT.getName(), String.valueOf(SECONDS_TO_CONNECT));
        properties.putIfAbsent(PGProperty.APPLICATION_NAME.getName(), "omland");
        properties.putIfAbsent(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        properties.remove(PGProperty.CURRENT_SCHEMA.getName());
        Connection connection = new Driver().connect(address.text(), properties);
        if (connection == null) {
            throw DataException.use("workspace.address", address.toString());
        }
        try (Statement statement = connection.createStatement()) {
            String postgis = schemaOfPostgis(statement);
            statement.execute(
                    "SET search_path TO " + SqlName.quoted(address.schema()) + ", " + SqlName.quoted(postgis));
            // A moment with a zone is read as the clock of one zone, whatever machine reads it; in a GeoPackage it is
            // that one too.
            statement.execute("SET TIME ZONE 'UTC'");
            // The notices of "if not exists" are for nobody.
            statement.execute("SET client_min_messages TO warning");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static String schemaOfPostgis(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'postgis'")) {
            return row.next() ? row.getString(1).replace("\"", "") : "public";
        }
    }

    boolean hasWorkspace() {
        try (Connection connection = connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT 1 FROM pg_tables WHERE schemaname = ? AND tablename = ?")) {
            query.setString(1, address.schema());
            query.setString(2, "omland_workspace");
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw PostgisFailure.of(e, address);
        }
    }
}
