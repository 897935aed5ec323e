package no.omland.importing.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.LayerAddress;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.importing.UsableTables;
import no.omland.importing.simplefeatures.SpatialReference;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One table of a GeoPackage being read. */
final class TableReading {

    /** What GDAL, QGIS and we ourselves call a key that says nothing of the feature. */
    private static final Pattern FEATURE_ID = Pattern.compile("(?i)(ogc_|ogr_|_|(omland_)+)?fid(_?\\d+)?");

    /** What other programs call it; it may be a number of the register's too, unless it is made by counting. */
    private static final Pattern COUNTED = Pattern.compile("(?i)id|gid|objectid|pk|pkid|pkuid|primaryindex");

    private final Connection connection;
    private final Contents contents;
    private final IssueLog log;
    private final Progress progress;
    private final List<Column> columns = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private long curved;

    TableReading(Connection connection, Contents contents, IssueLog log, Progress progress) {
        this.connection = connection;
        this.contents = contents;
        this.log = log;
        this.progress = progress;
    }

    SourceTable read(ImportOptions options) throws SQLException {
        SpatialReference system = contents.geometryColumn() == null ? null : system(options);
        String key = readColumns();
        long count = count();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(selection(key))) {
            String[] lastTexts = new String[columns.size()];
            while (rows.next()) {
                features.add(feature(rows, system, lastTexts));
                progress.at("read", features.size(), (double) features.size() / count);
            }
        }
        if (curved > 0) {
            log.add(IssueCode.GEOMETRY_CURVE_APPROXIMATED, curved);
        }
        List<String> names = UniqueNames.of(columns.stream().map(Column::name).toList(), log);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Field(names.get(i), columns.get(i).type()));
        }
        int[] rows = new int[features.size()];
        Arrays.setAll(rows, i -> i + 1);
        EpsgCode crs = system == null ? null : system.code();
        FeatureSet set = new FeatureSet(contents.table(), new Schema(fields), crs, features);
        return new SourceTable(SourceFormat.GEOPACKAGE, "UTF-8", set, rows, log);
    }

    private SpatialReference system(ImportOptions options) throws SQLException {
        EpsgCode said = options.crs();
        if (said != null && !options.crsFills()) {
            return new SpatialReference(said, null);
        }
        try {
            return stated();
        } catch (DataException unstated) {
            if (said == null || !UsableTables.isWithoutSystem(unstated)) {
                throw unstated;
            }
            return new SpatialReference(said, null);
        }
    }

    private SpatialReference stated() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?")) {
            query.setInt(1, contents.srsId());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw DataException.data("crs.unstated", log.source(), LayerAddress.of(log.source()));
                }
                return SpatialReference.of(row.getString(1), row.getInt(2), row.getString(3), log);
            }
        }
    }

    /** Finds the columns that are kept, and gives the key when it is a single number, by which the rows are ordered. */
    private @Nullable String readColumns() throws SQLException {
        List<String> keys = new ArrayList<>();
        boolean numbers = true;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_info(" + quoted(contents.table()) + ")")) {
            while (rows.next()) {
                String name = rows.getString("name");
                String declared = String.valueOf(rows.getString("type"));
                if (rows.getInt("pk") > 0) {
                    keys.add(name);
                    numbers &= Column.typeOf(declared) == FieldType.INTEGER;
                }
                if (Column.isBinary(declared)) {
                    log.addAt(IssueCode.COLUMN_BINARY, 0, name, name);
                } else if (!name.equalsIgnoreCase(contents.geometryColumn())) {
                    columns.add(new Column(name, Column.typeOf(declared)));
                }
            }
        }
        if (keys.size() != 1 || !numbers) {
            return null;
        }
        String key = keys.get(0);
        boolean counted = COUNTED.matcher(key).matches() && isCounted();
        if (FEATURE_ID.matcher(key).matches() || counted) {
            columns.removeIf(column -> column.name().equals(key));
            if (counted) {
                log.addAt(IssueCode.COLUMN_KEY, 0, key, key);
            }
        }
        return key;
    }

    /** Whether SQLite itself gives the rows their numbers. */
    private boolean isCounted() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT sql FROM sqlite_master WHERE lower(name) = lower(?)")) {
            query.setString(1, contents.table());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        && String.valueOf(row.getString(1))
                                .toUpperCase(Locale.ROOT)
                                .contains("AUTOINCREMENT");
            }
        }
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + quoted(contents.table()))) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private String selection(@Nullable String key) {
        List<String> wanted = new ArrayList<>();
        wanted.add(contents.geometryColumn() == null ? "NULL" : quoted(contents.geometryColumn()));
        columns.forEach(column -> wanted.add(quoted(column.name())));
        return "SELECT " + String.join(", ", wanted) + " FROM " + quoted(contents.table())
                + (key == null ? "" : " ORDER BY " + quoted(key));
    }

    private Feature feature(ResultSet row, @Nullable SpatialReference system, String[] lastTexts) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                Object value = columns.get(i).value(row, i + 2);
                if (value instanceof String text) {
                    // A text equal to the one in the row above is the same object: tables repeat names row after row.
                    lastTexts[i] = text.equals(lastTexts[i]) ? lastTexts[i] : text;
                    value = lastTexts[i];
                }
                values[i] = value;
            } catch (IllegalArgumentException e) {
                String name = columns.get(i).name();
                log.addAt(IssueCode.VALUE_UNREADABLE, features.size() + 1L, name, String.valueOf(e.getMessage()));
            }
        }
        return new Feature(system == null ? null : geometry(row, system), values);
    }

    private @Nullable Geometry geometry(ResultSet row, SpatialReference system) throws SQLException {
        long number = features.size() + 1L;
        if (row.getObject(1) == null) {
            log.addAt(IssueCode.GEOMETRY_MISSING, number, null);
            return null;
        }
        try {
            GeometryBlob blob = GeometryBlob.of(row.getBytes(1));
            curved += blob.curved() ? 1 : 0;
            if (blob.geometry().isEmpty()) {
                log.addAt(IssueCode.GEOMETRY_MISSING, number, null);
                return null;
            }
            return system.conversion() == null
                    ? blob.geometry()
                    : system.conversion().transform(blob.geometry());
        } catch (IllegalArgumentException | CoordinateOutOfDomainException e) {
            log.addAt(IssueCode.GEOMETRY_UNREADABLE, number, null, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
