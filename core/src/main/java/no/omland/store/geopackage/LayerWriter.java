package no.omland.store.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.GeometrySurvey;
import no.omland.feature.OrderedChunks;
import no.omland.importing.Progress;
import no.omland.store.sql.GeometryTypes;
import no.omland.store.sql.SqlName;
import no.omland.store.sql.TableLayout;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes feature sets as layers of a GeoPackage, and takes them away, inside the caller's transaction. */
final class LayerWriter {

    /** Without the Z of the standard, as GDAL writes a clock whose zone is not known: with it other programs would move it to their own zone. */
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");

    private final Connection connection;
    private final Progress progress;

    LayerWriter(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** Writes the layer; there is none of its name. */
    void write(FeatureSet set, String description) throws SQLException {
        TableLayout layout = TableLayout.of(set);
        GeometrySurvey survey = GeometrySurvey.of(set);
        execute(GeoPackageLayout.creation(set, layout, GeometryTypes.of(survey)));
        EpsgCode crs = set.crs();
        if (crs != null) {
            ensureReferenceSystem(crs);
            // One that a dropped or renamed table has left behind.
            execute("DROP TABLE IF EXISTS " + rtree(set, layout));
            execute("CREATE VIRTUAL TABLE " + rtree(set, layout) + " USING rtree(id, minx, maxx, miny, maxy)");
        }
        insert(set, layout);
        register(set, layout, survey, description);
    }

    /** Takes away what is left of a layer whose table another program has dropped or renamed. */
    void forget(String table) throws SQLException {
        String geometry = geometryColumn(table);
        if (geometry != null) {
            execute("DROP TABLE IF EXISTS " + SqlName.quoted(GeoPackageSchema.rtree(table, geometry)));
        }
        unregister(table);
    }

    /** Gives a layer another name, under which no other program finds it: without spatial index, triggers and entries in the tables of contents. */
    void hide(String table, String newName) throws SQLException {
        for (String trigger : triggers(table)) {
            execute("DROP TRIGGER " + SqlName.quoted(trigger));
        }
        String geometry = geometryColumn(table);
        if (geometry != null) {
            execute("DROP TABLE IF EXISTS " + SqlName.quoted(GeoPackageSchema.rtree(table, geometry)));
        }
        execute("ALTER TABLE " + SqlName.quoted(table) + " RENAME TO " + SqlName.quoted(newName));
        unregister(table);
    }

    private List<String> triggers(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private void unregister(String table) throws SQLException {
        for (String register : new String[] {"gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"}) {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + register + " WHERE table_name = ?")) {
                delete.setString(1, table);
                delete.executeUpdate();
            }
        }
    }

    private @Nullable String geometryColumn(String table) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private void ensureReferenceSystem(EpsgCode code) throws SQLException {
        ReferenceSystem system = ReferenceSystem.of(code);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?, NULL)")) {
            insert.setString(1, system.name());
            insert.setInt(2, code.number());
            insert.setInt(3, code.number());
            insert.setString(4, system.wkt());
            insert.executeUpdate();
        }
    }

    /** A feature as the table holds it. */
    private record Row(
            byte @Nullable [] geometry,
            @Nullable Envelope box,
            @Nullable Object[] values) {}

    /** Makes rows on all processors while this thread, which alone speaks to the database, puts them in. */
    private void insert(FeatureSet set, TableLayout layout) throws SQLException {
        EpsgCode crs = set.crs();
        Integer srsId = crs == null ? null : crs.number();
        SpatialIndex index = new SpatialIndex();
        int[] id = new int[1];
        try (PreparedStatement statement = connection.prepareStatement(GeoPackageLayout.insertion(set))) {
            OrderedChunks.<List<Row>, SQLException>run(
                    set.size(), (from, to) -> rows(set.features().subList(from, to), srsId), (rows, to) -> {
                        for (Row row : rows) {
                            id[0]++;
                            bind(statement, id[0], row, crs != null);
                            statement.addBatch();
                            if (row.box() != null) {
                                index.add(id[0], row.box());
                            }
                        }
                        statement.executeBatch();
                        progress.at("write", to, (double) to / set.size());
                    });
        }
        if (crs != null) {
            index.write(connection, GeoPackageSchema.rtree(set.name(), layout.geometry()));
        }
    }

    private static List<Row> rows(List<Feature> features, @Nullable Integer srsId) {
        List<Row> rows = new ArrayList<>(features.size());
        for (Feature feature : features) {
            Geometry geometry = srsId == null ? null : feature.geometry();
            Envelope box = geometry == null || geometry.isEmpty() ? null : geometry.getEnvelopeInternal();
            byte[] blob = geometry == null || srsId == null ? null : GeoPackageGeometry.encode(geometry, srsId);
            rows.add(new Row(blob, box, feature.values()));
        }
        return rows;
    }

    private static void bind(PreparedStatement statement, int id, Row row, boolean spatial) throws SQLException {
        int at = 1;
        statement.setInt(at++, id);
        if (spatial) {
            statement.setBytes(at++, row.geometry());
        }
        for (Object value : row.values()) {
            bindValue(statement, at++, value);
        }
    }

    private static void bindValue(PreparedStatement row, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            row.setNull(at, Types.NULL);
        } else if (value instanceof Long number) {
            row.setLong(at, number);
        } else if (value instanceof Double number) {
            row.setDouble(at, number);
        } else if (value instanceof Boolean truth) {
            row.setInt(at, truth ? 1 : 0);
        } else if (value instanceof LocalDateTime moment) {
            row.setString(at, DATE_TIME.format(moment));
        } else {
            row.setString(at, value.toString());
        }
    }

    private void register(FeatureSet set, TableLayout layout, GeometrySurvey survey, String description)
            throws SQLException {
        Envelope all = survey.envelope();
        EpsgCode crs = set.crs();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, set.name());
            insert.setString(2, crs == null ? "attributes" : "features");
            insert.setString(3, set.name());
            insert.setString(4, description);
            double[] box = {all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()};
            for (int i = 0; i < box.length; i++) {
                if (all.isNull()) {
                    insert.setNull(5 + i, Types.DOUBLE);
                } else {
                    insert.setDouble(5 + i, box[i]);
                }
            }
            if (crs == null) {
                insert.setNull(9, Types.INTEGER);
            } else {
                insert.setInt(9, crs.number());
            }
            insert.executeUpdate();
        }
        if (crs != null) {
            registerGeometry(set, layout, GeometryTypes.of(survey), crs);
        }
    }

    private void registerGeometry(FeatureSet set, TableLayout layout, GeometryTypes types, EpsgCode crs)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, set.name());
            insert.setString(2, layout.geometry());
            insert.setString(3, types.name());
            insert.setInt(4, crs.number());
            insert.setInt(5, types.z());
            insert.setInt(6, types.m());
            insert.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index',"
                        + " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')")) {
            insert.setString(1, set.name());
            insert.setString(2, layout.geometry());
            insert.executeUpdate();
        }
        for (String trigger : GeoPackageSchema.rtreeTriggerNames(set.name(), layout.geometry())) {
            execute("DROP TRIGGER IF EXISTS " + SqlName.quoted(trigger));
        }
        for (String trigger : GeoPackageSchema.rtreeTriggers(set.name(), layout.geometry(), layout.key())) {
            execute(trigger);
        }
    }

    private static String rtree(FeatureSet set, TableLayout layout) {
        return SqlName.quoted(GeoPackageSchema.rtree(set.name(), layout.geometry()));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
