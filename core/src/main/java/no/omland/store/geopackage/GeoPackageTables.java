package no.omland.store.geopackage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.feature.FeatureSet;
import no.omland.feature.FeaturesOnDemand;
import no.omland.importing.Progress;
import no.omland.store.LayerRecord;
import no.omland.store.sql.GeometryColumn;
import no.omland.store.sql.LayerTables;
import no.omland.store.sql.SqlName;
import org.jspecify.annotations.Nullable;

/** Layers as feature and attribute tables of a GeoPackage. What is put aside is renamed and taken out of the table of contents, which takes no time. */
final class GeoPackageTables implements LayerTables {

    /**
     * How much of an import is held back in memory. What is more goes into the file while the import is at work, and readers are locked out from then on. A
     * layer of all of Norway's water bodies takes less.
     */
    private static final long CACHE_BYTES = 1L << 30;

    /** The same of a layer that is not held in memory because it is large. */
    private static final long CACHE_BYTES_OF_LARGE = 64L << 20;

    private final Connection connection;
    private final LayerReader reader;

    GeoPackageTables(Connection connection, String workspace) {
        this.connection = connection;
        this.reader = new LayerReader(connection, workspace);
    }

    @Override
    public List<LayerRecord> list() throws SQLException {
        List<LayerRecord> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT c.table_name, c.srs_id, g.geometry_type_name, c.last_change, c.description"
                                + " FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g USING (table_name)"
                                + " WHERE c.table_name NOT LIKE 'omland\\_%' ESCAPE '\\' AND c.data_type IN ('features', 'attributes')"
                                + " AND EXISTS (SELECT 1 FROM sqlite_master m WHERE m.name = c.table_name COLLATE NOCASE)"
                                + " ORDER BY c.table_name")) {
            while (rows.next()) {
                String name = rows.getString(1);
                boolean spatial = rows.getString(3) != null;
                layers.add(new LayerRecord(
                        name,
                        spatial ? GeoPackageSchema.crs(rows.getInt(2)).orElse(null) : null,
                        rows.getString(3),
                        count(name),
                        changed(rows.getString(4)),
                        rows.getString(5)));
            }
        }
        return layers;
    }

    /** The standard wants {@code 2024-01-01T10:00:00.000Z}; others write a blank for the T, leave out the Z, or the time. Without any day it is the beginning of time. */
    private static Instant changed(@Nullable String text) {
        LocalDateTime moment = text == null ? null : WrittenMoment.of(text);
        return moment == null ? Instant.EPOCH : moment.toInstant(ZoneOffset.UTC);
    }

    @Override
    public Optional<FeatureSet> read(String layer) throws SQLException {
        return reader.read(layer);
    }

    @Override
    public @Nullable GeometryColumn geometry(String layer) throws SQLException {
        return reader.geometryColumn(layer);
    }

    @Override
    public boolean isThere(String layer) throws SQLException {
        return reader.isThere(layer);
    }

    @Override
    public boolean isAside(String table) throws SQLException {
        return reader.isThere(table);
    }

    @Override
    public long count(String layer) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + SqlName.quoted(layer))) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Nothing to do: what a transaction writes is seen by nobody until it is committed. */
    @Override
    public void stage(FeatureSet set, Progress progress) {}

    @Override
    public void publish(FeatureSet set, String source, Progress progress) throws SQLException {
        holdBack(set.features() instanceof FeaturesOnDemand ? CACHE_BYTES_OF_LARGE : CACHE_BYTES);
        new LayerWriter(connection, progress).write(set, source);
    }

    private void holdBack(long bytes) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA page_size")) {
            long pageBytes = rows.next() ? rows.getLong(1) : bytes;
            statement.execute("PRAGMA cache_spill = " + bytes / pageBytes);
        }
    }

    @Override
    public void setAside(String layer, String table) throws SQLException {
        new LayerWriter(connection, Progress.SILENT).hide(layer, table);
    }

    @Override
    public void forget(String layer) throws SQLException {
        new LayerWriter(connection, Progress.SILENT).forget(layer);
    }

    @Override
    public FeatureSet readAside(String table, String layer, @Nullable GeometryColumn geometry) throws SQLException {
        return reader.readTable(table, layer, geometry);
    }

    @Override
    public boolean dropAside(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + SqlName.quoted(table));
        }
        return true;
    }
}
