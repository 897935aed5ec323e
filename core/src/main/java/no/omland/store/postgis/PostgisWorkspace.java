package no.omland.store.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.omland.issue.DataException;
import no.omland.store.sql.LayerTables;
import no.omland.store.sql.SqlName;
import no.omland.store.sql.SqlWorkspace;

/** A workspace in a schema of a PostgreSQL database with PostGIS, shared by as many servers and people as wanted. */
final class PostgisWorkspace extends SqlWorkspace {

    private static final int SECONDS_TO_WAIT_FOR_A_LOCK = 4;

    private final PostgisAddress address;
    private final PostgisConnections connections;
    private Connection connection;

    private PostgisWorkspace(PostgisAddress address, PostgisConnections connections, Connection connection) {
        this.address = address;
        this.connections = connections;
        this.connection = connection;
    }

    /**
     * Opens a workspace, making schema and tables when there are none.
     *
     * @throws DataException when the database cannot be reached or entered, has no PostGIS, or holds something else or a newer version in that schema
     */
    static PostgisWorkspace open(PostgisAddress address) {
        PostgisConnections connections = new PostgisConnections(address);
        try {
            PostgisWorkspace workspace = new PostgisWorkspace(address, connections, connections.connect());
            try {
                workspace.prepare();
            } catch (SQLException | RuntimeException e) {
                workspace.close();
                throw e;
            }
            return workspace;
        } catch (SQLException e) {
            throw PostgisFailure.of(e, address);
        }
    }

    private void prepare() throws SQLException {
        if (!hasTables() || isBehind(connection)) {
            inTransaction(this::createOrMigrate);
        }
    }

    private boolean hasTables() throws SQLException {
        if (countInSchema("SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = 'omland_workspace'")
                > 0) {
            return true;
        }
        if (countInSchema("SELECT count(*) FROM pg_tables WHERE schemaname = ?") > 0) {
            throw DataException.use("workspace.foreign-schema", title(), address.schema());
        }
        return false;
    }

    /** Looks again: another process may have done it before this one got the lock. */
    private boolean createOrMigrate(Connection locked) throws SQLException {
        if (hasTables()) {
            migrate(locked, PostgisDialect.DIALECT);
            return true;
        }
        addPostgis(locked);
        try (Statement statement = locked.createStatement()) {
            for (String schema : new String[] {address.schema(), PostgisTables.history(address.schema())}) {
                // Who may use a schema that is there need not be allowed to make one.
                try (PreparedStatement query = locked.prepareStatement("SELECT to_regnamespace(quote_ident(?))")) {
                    query.setString(1, schema);
                    try (ResultSet row = query.executeQuery()) {
                        row.next();
                        if (row.getString(1) == null) {
                            statement.execute("CREATE SCHEMA " + SqlName.quoted(schema));
                        }
                    }
                }
            }
        }
        create(locked, PostgisDialect.DIALECT);
        return true;
    }

    private void addPostgis(Connection locked) throws SQLException {
        try (Statement statement = locked.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public");
        } catch (SQLException notAllowedOrNotThere) {
            throw DataException.caused(notAllowedOrNotThere, "workspace.no-postgis", title());
        }
    }

    private long countInSchema(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, address.schema());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    @Override
    public String title() {
        return address.toString();
    }

    @Override
    protected Connection connection() throws SQLException {
        if (connection.isClosed()) {
            connection = connections.connect();
        }
        return connection;
    }

    @Override
    protected LayerTables tables(Connection open) {
        return new PostgisTables(open, address.schema(), title());
    }

    @Override
    protected DataException failure(SQLException failure) {
        return PostgisFailure.of(failure, address);
    }

    /** One writer at a time, by an advisory lock that goes with the transaction, whatever becomes of the process. */
    @Override
    protected <T> T inTransaction(Work<T> work) throws SQLException {
        Connection open = connection();
        open.setAutoCommit(false);
        try {
            lock(open);
            T done = work.run(open);
            open.commit();
            return done;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(open, e);
            throw e;
        } finally {
            if (!open.isClosed()) {
                open.setAutoCommit(true);
            }
        }
    }

    private void lock(Connection open) throws SQLException {
        try (Statement statement = open.createStatement();
                PreparedStatement lock =
                        open.prepareStatement("SELECT pg_advisory_xact_lock(hashtext('omland'), hashtext(?))")) {
            statement.execute("SET LOCAL lock_timeout = '" + SECONDS_TO_WAIT_FOR_A_LOCK + "s'");
            lock.setString(1, address.schema());
            lock.execute();
            // Readers hold a layer for as long as they read it; they are waited for.
            statement.execute("SET LOCAL lock_timeout = '60s'");
        }
    }

    private static void rollBack(Connection open, Throwable because) {
        try {
            open.rollback();
        } catch (SQLException connectionLost) {
            because.addSuppressed(connectionLost);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw PostgisFailure.of(e, address);
        }
    }
}
