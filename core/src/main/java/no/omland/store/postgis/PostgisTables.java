package no.omland.store.postgis;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.sql.GeometryColumn;
import no.omland.store.sql.GeometryTypes;
import no.omland.store.sql.LayerTables;
import no.omland.store.sql.SqlName;
import no.omland.store.sql.TableLayout;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyInputStream;

/**
 * Layers as tables of a schema, earlier states as tables of a schema beside it. A layer is written to a table of its own first and put in place at the end, so
 * that readers wait for an instant at most.
 */
final class PostgisTables implements LayerTables {

    private static final int ROWS_BETWEEN_REPORTS = 2_000;

    private final Connection connection;
    private final String schema;
    private final String workspace;
    private final Map<String, String> staged = new HashMap<>();

    PostgisTables(Connection connection, String schema, String workspace) {
        this.connection = connection;
        this.schema = schema;
        this.workspace = workspace;
    }

    /** The schema that holds what has been put aside. */
    static String history(String schema) {
        return PostgisName.of(schema + "_history");
    }

    private String current(String layer) {
        return SqlName.quoted(schema) + "." + SqlName.quoted(PostgisName.of(layer));
    }

    private String aside(String table) {
        return SqlName.quoted(history(schema)) + "." + SqlName.quoted(PostgisName.of(table));
    }

    @Override
    public List<LayerRecord> list() throws SQLException {
        List<LayerRecord> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT name, srs_id, geometry_type, changed, source FROM omland_layers"
                                + " WHERE to_regclass(quote_ident(current_schema()) || '.' || quote_ident(table_name)) IS NOT NULL"
                                + " ORDER BY name COLLATE \"C\"")) {
            while (rows.next()) {
                String type = rows.getString(3);
                layers.add(new LayerRecord(
                        rows.getString(1),
                        type == null ? null : new EpsgCode(rows.getInt(2)),
                        type,
                        count(rows.getString(1)),
                        rows.getObject(4, OffsetDateTime.class).toInstant(),
                        rows.getString(5)));
            }
        }
        return layers;
    }

    @Override
    public @Nullable GeometryColumn geometry(String layer) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT a.attname, l.srs_id FROM omland_layers l JOIN pg_attribute a ON a.attrelid = to_regclass(?)"
                        + " JOIN pg_type t ON t.oid = a.atttypid WHERE l.name = ? AND l.geometry_column IS NOT NULL"
                        + " AND t.typname = 'geometry' AND NOT a.attisdropped ORDER BY a.attname <> l.geometry_column, a.attnum LIMIT 1")) {
            query.setString(1, current(layer));
            query.setString(2, layer);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new GeometryColumn(row.getString(1), row.getInt(2)) : null;
            }
        }
    }

    @Override
    public long count(String layer) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + current(layer))) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Holds the table from before its columns are looked up until it is read, so that no import can put another in its place meanwhile. */
    @Override
    public Optional<FeatureSet> read(String layer) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            if (!isLayer(layer)) {
                return Optional.empty();
            }
            execute("LOCK TABLE " + current(layer) + " IN ACCESS SHARE MODE");
            return Optional.of(read(current(layer), layer, geometry(layer)));
        } finally {
            if (alone && !connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public boolean isThere(String layer) throws SQLException {
        return PostgisObjects.exists(connection, current(layer));
    }

    @Override
    public boolean isAside(String table) throws SQLException {
        return PostgisObjects.exists(connection, aside(table));
    }

    private boolean isLayer(String layer) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT to_regclass(?) FROM omland_layers WHERE name = ?")) {
            query.setString(1, current(layer));
            query.setString(2, layer);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getString(1) != null;
            }
        }
    }

    @Override
    public FeatureSet readAside(String table, String layer, @Nullable GeometryColumn geometry) throws SQLException {
        return read(aside(table), layer, geometry);
    }

    private FeatureSet read(String table, String layer, @Nullable GeometryColumn geometry) throws SQLException {
        PostgisColumns columns = PostgisColumns.of(connection, table, geometry);
        String copy = "COPY (" + columns.selection(table) + ") TO STDOUT (FORMAT binary)";
        try (InputStream in = new PGCopyInputStream(connection.unwrap(PGConnection.class), copy)) {
            List<Feature> features = new PostgisCopyReader(in, geometry != null, columns.fields()).read();
            EpsgCode crs = geometry == null ? null : new EpsgCode(geometry.srsId());
            return new FeatureSet(layer, new Schema(columns.fields()), crs, features);
        } catch (IOException | IllegalArgumentException e) {
            if (e.getCause() instanceof SQLException said) {
                throw said;
            }
            throw DataException.caused(e, "workspace.damaged", workspace, layer + ": " + e.getMessage());
        }
    }

    @Override
    public void stage(FeatureSet set, Progress progress) throws SQLException {
        PostgisLayout layout = PostgisLayout.of(set, serial());
        String table = "omland_staged_" + layout.serial();
        String full = SqlName.quoted(schema) + "." + SqlName.quoted(table);
        for (String sql : layout.creation(full)) {
            execute(sql);
        }
        fill(set, full, progress);
        for (String sql : layout.completion(full)) {
            execute(sql);
        }
        staged.put(set.name(), table);
    }

    private void fill(FeatureSet set, String table, Progress progress) throws SQLException {
        EpsgCode crs = set.crs();
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " FROM STDIN (FORMAT binary)");
        try {
            PostgisCopyWriter writer = new PostgisCopyWriter(copy);
            int number = 0;
            for (Feature feature : set.features()) {
                number++;
                writer.row(number, feature, set.schema(), crs == null ? null : crs.number());
                if (number % ROWS_BETWEEN_REPORTS == 0 || number == set.size()) {
                    progress.at("write", number, (double) number / set.size());
                }
            }
            writer.end();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written to", e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private long serial() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT nextval('omland_serial')")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void publish(FeatureSet set, String source, Progress progress) throws SQLException {
        String table = stagedTable(set.name());
        if (table == null) {
            throw new IllegalStateException(set.name() + " was not staged");
        }
        if (isThere(set.name())) {
            PostgisSuccession.refill(connection, current(set.name()), table);
        } else {
            execute("ALTER TABLE " + table + " RENAME TO " + SqlName.quoted(PostgisName.of(set.name())));
        }
        staged.remove(set.name());
        TableLayout names = TableLayout.of(set);
        EpsgCode crs = set.crs();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO omland_layers (name, table_name, geometry_column, srs_id, geometry_type, source)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, set.name());
            insert.setString(2, PostgisName.of(set.name()));
            insert.setString(3, crs == null ? null : names.geometry());
            insert.setObject(4, crs == null ? null : crs.number(), Types.INTEGER);
            insert.setString(5, crs == null ? null : GeometryTypes.of(set).name());
            insert.setString(6, source);
            insert.executeUpdate();
        }
    }

    private @Nullable String stagedTable(String layer) {
        String table = staged.get(layer);
        return table == null ? null : SqlName.quoted(schema) + "." + SqlName.quoted(table);
    }

    /**
     * Where the next state has the same columns the table stays and its rows are copied, so that what others have built on it or been granted stays too. Else
     * the table itself is put aside, unless something is built on it, and the next one takes over its grants.
     */
    @Override
    public void setAside(String layer, String table) throws SQLException {
        String next = stagedTable(layer);
        if (next != null && PostgisSuccession.fits(connection, current(layer), next)) {
            PostgisSuccession.copy(connection, current(layer), aside(table));
            unregister(layer);
            return;
        }
        List<String> dependents = PostgisObjects.dependents(connection, current(layer));
        if (!dependents.isEmpty()) {
            throw DataException.use("layer.depended-on", layer, String.join(", ", dependents));
        }
        if (next != null) {
            PostgisSuccession.grant(connection, current(layer), next);
        }
        execute("ALTER TABLE " + current(layer) + " SET SCHEMA " + SqlName.quoted(history(schema)));
        execute("ALTER TABLE " + aside(layer) + " RENAME TO " + SqlName.quoted(PostgisName.of(table)));
        unregister(layer);
    }

    @Override
    public void forget(String layer) throws SQLException {
        unregister(layer);
    }

    private void unregister(String layer) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM omland_layers WHERE name = ?")) {
            delete.setString(1, layer);
            delete.executeUpdate();
        }
    }

    @Override
    public boolean dropAside(String table) throws SQLException {
        if (isAside(table)
                && !PostgisObjects.dependents(connection, aside(table)).isEmpty()) {
            return false;
        }
        execute("DROP TABLE IF EXISTS " + aside(table));
        return true;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
