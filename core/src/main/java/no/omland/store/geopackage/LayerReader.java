package no.omland.store.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.geopackage.GeometryBlob;
import no.omland.issue.DataException;
import no.omland.store.sql.GeometryColumn;
import no.omland.store.sql.SqlName;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads layers and attribute tables of a GeoPackage. */
final class LayerReader {

    private final Connection connection;
    private final String workspace;

    LayerReader(Connection connection, String workspace) {
        this.connection = connection;
        this.workspace = workspace;
    }

    Optional<FeatureSet> read(String layer) throws SQLException {
        if (!exists(layer)) {
            return Optional.empty();
        }
        return Optional.of(readTable(layer, layer, geometryColumn(layer)));
    }

    /** Reads a table, registered or not, as the layer that it is or was. */
    FeatureSet readTable(String table, String layer, @Nullable GeometryColumn geometry) throws SQLException {
        EpsgCode crs = geometry == null ? null : crs(geometry, layer);
        List<Field> fields = StoredTypes.of(connection, table, fields(table, geometry));
        Set<Integer> unreadable = new TreeSet<>();
        List<Feature> features = features(table, layer, geometry, fields, unreadable);
        if (!unreadable.isEmpty()) {
            unreadable.forEach(i -> fields.set(i, Field.text(fields.get(i).name())));
            features = features(table, layer, geometry, fields, unreadable);
        }
        return new FeatureSet(layer, new Schema(fields), crs, features);
    }

    /** @param unreadable is told which columns of days and times hold texts that are none */
    private List<Feature> features(
            String table, String layer, @Nullable GeometryColumn geometry, List<Field> fields, Set<Integer> unreadable)
            throws SQLException {
        List<Feature> features = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(selection(table, key(table), geometry, fields))) {
            String[] lastTexts = new String[fields.size()];
            while (rows.next()) {
                features.add(feature(rows, layer, geometry, fields, lastTexts, unreadable));
            }
        }
        return features;
    }

    /** What another program has drawn without saying where in the world cannot be used, but is not damaged either. */
    private EpsgCode crs(GeometryColumn geometry, String layer) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ? AND upper(organization) = 'EPSG'")) {
            query.setInt(1, geometry.srsId());
            try (ResultSet row = query.executeQuery()) {
                Optional<EpsgCode> code = GeoPackageSchema.crs(row.next() ? row.getInt(1) : geometry.srsId());
                return code.orElseThrow(() -> DataException.data("layer.no-system", workspace, layer));
            }
        }
    }

    /** A table of contents may speak of a table that another program has dropped. */
    private boolean exists(String layer) throws SQLException {
        return finds(
                        "SELECT 1 FROM gpkg_contents WHERE table_name = ? AND data_type IN ('features', 'attributes')",
                        layer)
                && isThere(layer);
    }

    /** Whether the file has a table or view of this name, as SQLite compares names. */
    boolean isThere(String table) throws SQLException {
        return finds("SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE", table);
    }

    private boolean finds(String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Nullable
    GeometryColumn geometryColumn(String layer) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?")) {
            query.setString(1, layer);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? new GeometryColumn(rows.getString(1), rows.getInt(2)) : null;
            }
        }
    }

    private List<Field> fields(String layer, @Nullable GeometryColumn geometry) throws SQLException {
        List<Field> fields = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("PRAGMA table_info(" + SqlName.quoted(layer) + ")")) {
            while (columns.next()) {
                String name = columns.getString("name");
                boolean isKey = columns.getInt("pk") > 0;
                if (!isKey && (geometry == null || !name.equals(geometry.name()))) {
                    fields.add(new Field(name, GeoPackageLayout.fieldType(columns.getString("type"))));
                }
            }
        }
        return fields;
    }

    /** The column of feature ids, which is not called rowid since a source may have a column of that name. */
    private @Nullable String key(String layer) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name FROM pragma_table_info(?) WHERE pk > 0")) {
            query.setString(1, layer);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static String selection(
            String layer, @Nullable String key, @Nullable GeometryColumn geometry, List<Field> fields) {
        List<String> columns = new ArrayList<>();
        if (geometry != null) {
            columns.add(SqlName.quoted(geometry.name()));
        }
        fields.forEach(field -> columns.add(StoredTypes.expression(field)));
        if (columns.isEmpty()) {
            columns.add("1");
        }
        columns.add(presence(fields));
        return "SELECT " + String.join(", ", columns) + " FROM " + SqlName.quoted(layer)
                + (key == null ? "" : " ORDER BY " + SqlName.quoted(key));
    }

    /**
     * One number whose bits say which of the fields have a value. Asking SQLite for each of forty blank cells of a row costs more than reading those that
     * are not.
     */
    private static String presence(List<Field> fields) {
        // Parentheses around each: in SQLite << binds no tighter than |.
        StringJoiner bits = new StringJoiner(" | ", "(", ")").setEmptyValue("0");
        for (int i = 0; i < Math.min(fields.size(), Long.SIZE - 1); i++) {
            bits.add("((" + SqlName.quoted(fields.get(i).name()) + " NOTNULL) << " + i + ")");
        }
        return bits.toString();
    }

    private static boolean isPresent(int field, long presence) {
        return field >= Long.SIZE - 1 || (presence >> field & 1) != 0;
    }

    private Feature feature(
            ResultSet rows,
            String layer,
            @Nullable GeometryColumn geometry,
            List<Field> fields,
            String[] lastTexts,
            Set<Integer> unreadable)
            throws SQLException {
        int at = 1;
        Geometry shape = null;
        if (geometry != null) {
            byte[] blob = rows.getBytes(at++);
            shape = blob == null ? null : decode(blob, layer);
        }
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        long presence = rows.getLong(at + Math.max(values.length, geometry == null ? 1 : 0));
        for (int i = 0; i < values.length; i++) {
            if (isPresent(i, presence)) {
                FieldType type = fields.get(i).type();
                values[i] = value(rows, at, type, i, lastTexts);
                boolean aboutTime = type == FieldType.DATE || type == FieldType.DATE_TIME;
                if (values[i] == null && aboutTime && rows.getString(at) != null) {
                    unreadable.add(i);
                }
            }
            at++;
        }
        return new Feature(shape, values);
    }

    private Geometry decode(byte[] blob, String layer) {
        try {
            return GeometryBlob.of(blob).geometry();
        } catch (IllegalArgumentException e) {
            throw DataException.caused(e, "workspace.damaged", workspace, layer + ": " + e.getMessage());
        }
    }

    /** A text equal to the one in the row above is the same object: tables repeat areas, words and names row after row. */
    private static @Nullable Object value(ResultSet rows, int at, FieldType type, int column, String[] lastTexts)
            throws SQLException {
        if (type == FieldType.INTEGER || type == FieldType.BOOLEAN) {
            long number = rows.getLong(at);
            if (rows.wasNull()) {
                return null;
            }
            return type == FieldType.BOOLEAN ? (Object) (number != 0) : (Object) number;
        }
        if (type == FieldType.REAL) {
            double number = rows.getDouble(at);
            return rows.wasNull() ? null : number;
        }
        String text = rows.getString(at);
        if (text == null) {
            return null;
        }
        return switch (type) {
            case DATE -> day(text);
            case DATE_TIME -> WrittenMoment.of(text);
            default -> {
                lastTexts[column] = text.equals(lastTexts[column]) ? lastTexts[column] : text;
                yield lastTexts[column];
            }
        };
    }

    /** Null when another program has written something else into the column. */
    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException written) {
            return null;
        }
    }
}
