package no.omland.importing.postgis;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.importing.UsableTables;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** Reads tables of a PostgreSQL database, or the rows of a query. */
public final class PostgisReader {

    private static final String NAME_OF_A_QUERY = "query";

    private final DatabaseAddress address;
    private final Connection connection;
    private final String postgis;
    private final ImportOptions options;
    private final Progress progress;

    private PostgisReader(DatabaseAddress address, Connection connection, ImportOptions options, Progress progress)
            throws SQLException {
        this.address = address;
        this.connection = connection;
        this.postgis = schemaOfPostgis(connection);
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads the rows of the query, else the table that is wanted, else every table with geometry; all as they are at one moment.
     *
     * @throws DataException when the database cannot be reached or entered, there is no such table or none with geometry, or the query is none
     */
    public static List<SourceTable> read(
            DatabaseAddress address, @Nullable String query, ImportOptions options, Progress progress) {
        try (Connection connection = address.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                PostgisReader reader = new PostgisReader(address, connection, options, progress);
                return query == null ? reader.tables() : List.of(reader.rowsOf(query));
            } finally {
                rollBack(connection);
            }
        } catch (SQLException e) {
            throw DatabaseFailure.of(e, address);
        }
    }

    /** A connection that is broken is closed next, and what broke it is on its way up. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            // Nothing was written, so nothing is lost.
        }
    }

    private List<SourceTable> tables() throws SQLException {
        UsableTables tables = new UsableTables();
        for (ReadableTable each : wanted(ReadableTable.all(connection))) {
            IssueLog log = new IssueLog(address + "/" + each.name());
            String statement = "SELECT * FROM " + each.quoted();
            List<String> key = each.key(connection);
            String ordered = key.isEmpty() ? statement : statement + " ORDER BY " + String.join(", ", key);
            tables.<SQLException>add(
                    log.source(), () -> List.of(reading(ordered, log).read(each.table(), options.crs(), count(each))));
        }
        return tables.get();
    }

    private List<ReadableTable> wanted(List<ReadableTable> all) {
        String layer = options.layer();
        List<ReadableTable> usual = all.stream().filter(ReadableTable::usual).toList();
        if (layer == null) {
            if (usual.isEmpty()) {
                throw DataException.data("database.no-tables", address.toString());
            }
            return usual;
        }
        List<ReadableTable> whole =
                all.stream().filter(each -> each.name().equalsIgnoreCase(layer)).toList();
        List<ReadableTable> named = whole.isEmpty()
                ? all.stream()
                        .filter(each -> each.table().equalsIgnoreCase(layer))
                        .toList()
                : whole;
        List<ReadableTable> visible =
                named.stream().filter(ReadableTable::visible).toList();
        List<ReadableTable> chosen = named.size() > 1 && visible.size() == 1 ? visible : named;
        if (chosen.isEmpty()) {
            throw DataException.use("layer.unknown", address.toString(), layer, names(usual));
        }
        if (chosen.size() > 1) {
            throw DataException.use("layer.several", address.toString(), names(chosen));
        }
        return chosen;
    }

    private static String names(List<ReadableTable> relations) {
        return relations.isEmpty()
                ? "–"
                : String.join(", ", relations.stream().map(ReadableTable::name).toList());
    }

    private SourceTable rowsOf(String query) throws SQLException {
        String statement = query.strip().replaceAll("[;\\s]+$", "");
        IssueLog log = new IssueLog(address + "/" + NAME_OF_A_QUERY);
        QueryReading reading = reading(statement, log);
        log.add(IssueCode.DATABASE_QUERY, statement.replaceAll("\\s+", " "));
        return reading.read(NAME_OF_A_QUERY, options.crs(), Double.NaN);
    }

    private QueryReading reading(String statement, IssueLog log) throws SQLException {
        QueryColumns columns = QueryColumns.of(connection, statement, postgis)
                .orElseThrow(() -> DataException.use("database.no-rows", address.toString()));
        return new QueryReading(
                connection, columns, statement, new RowSystems(connection, postgis, log), log, progress);
    }

    private double count(ReadableTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table.quoted())) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        }
    }

    private static String schemaOfPostgis(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT n.nspname FROM pg_extension e"
                        + " JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'")) {
            return ReadableTable.quoted(row.next() ? row.getString(1) : "public");
        }
    }
}
