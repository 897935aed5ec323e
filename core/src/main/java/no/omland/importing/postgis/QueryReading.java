package no.omland.importing.postgis;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.importing.simplefeatures.WellKnownBinary;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The rows of one table or query being read. */
final class QueryReading {

    private static final int ROWS_AT_A_TIME = 2_000;

    private final Connection connection;
    private final QueryColumns columns;
    private final String selection;
    private final IssueLog log;
    private final Progress progress;
    private final List<QueryColumn> fields;
    private final List<Feature> features = new ArrayList<>();
    private final RowSystems systems;
    private long curved;

    QueryReading(
            Connection connection,
            QueryColumns columns,
            String statement,
            RowSystems systems,
            IssueLog log,
            Progress progress) {
        this.connection = connection;
        this.columns = columns;
        this.selection = columns.selection(statement);
        this.systems = systems;
        this.log = log;
        this.progress = progress;
        this.fields = columns.fields();
    }

    /**
     * Reads all rows.
     *
     * @param said the reference system of the coordinates, over what the geometries say
     * @param count how many rows there are, NaN when unknown
     */
    SourceTable read(String name, @Nullable EpsgCode said, double count) throws SQLException {
        reportColumns();
        try (PreparedStatement statement = connection.prepareStatement(selection)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            String[] lastTexts = new String[fields.size()];
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    features.add(feature(rows, lastTexts));
                    progress.at("read", features.size(), features.size() / count);
                }
            }
        }
        if (curved > 0) {
            log.add(IssueCode.GEOMETRY_CURVE_APPROXIMATED, curved);
        }
        Schema schema = schema();
        int[] rows = new int[features.size()];
        Arrays.setAll(rows, i -> i + 1);
        FeatureSet set = columns.hasGeometry()
                ? systems.inOne(name, schema, features, said)
                : FeatureSet.table(name, schema, features);
        return new SourceTable(SourceFormat.POSTGIS, "UTF-8", set, rows, log);
    }

    private void reportColumns() {
        for (QueryColumn column : columns.all()) {
            switch (column.role()) {
                case BINARY -> log.addAt(IssueCode.COLUMN_BINARY, 0, column.name(), column.name());
                case FURTHER_GEOMETRY -> log.addAt(IssueCode.COLUMN_GEOMETRY, 0, column.name(), column.name());
                default -> {}
            }
        }
    }

    private Schema schema() {
        List<String> names =
                UniqueNames.of(fields.stream().map(QueryColumn::name).toList(), log);
        List<Field> schema = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            schema.add(new Field(names.get(i), fields.get(i).type()));
        }
        return new Schema(schema);
    }

    private Feature feature(ResultSet row, String[] lastTexts) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = value(row, i);
            if (value instanceof String text) {
                // A text equal to the one in the row above is the same object: tables repeat names row after row.
                lastTexts[i] = text.equals(lastTexts[i]) ? lastTexts[i] : text;
                value = lastTexts[i];
            }
            values[i] = value;
        }
        return new Feature(columns.hasGeometry() ? geometry(row) : null, values);
    }

    private @Nullable Object value(ResultSet row, int i) throws SQLException {
        QueryColumn column = fields.get(i);
        long number = features.size() + 1L;
        try {
            Object value = column.value(row, i + 2);
            if (value != null && column.type() == FieldType.REAL && column.isRounded(row, i + 2, value)) {
                log.addAt(IssueCode.VALUE_ROUNDED, number, column.name(), row.getString(i + 2), value);
            }
            return value;
        } catch (IllegalArgumentException e) {
            log.addAt(IssueCode.VALUE_UNREADABLE, number, column.name(), row.getString(i + 2));
            return null;
        }
    }

    private @Nullable Geometry geometry(ResultSet row) throws SQLException {
        long number = features.size() + 1L;
        byte[] bytes = row.getBytes(1);
        if (bytes == null) {
            log.addAt(IssueCode.GEOMETRY_MISSING, number, null);
            return null;
        }
        try {
            WellKnownBinary binary = new WellKnownBinary(ByteBuffer.wrap(bytes));
            Geometry geometry = binary.read();
            curved += binary.wasCurved() ? 1 : 0;
            if (geometry.isEmpty()) {
                log.addAt(IssueCode.GEOMETRY_MISSING, number, null);
                return null;
            }
            geometry.setSRID(binary.srid());
            return geometry;
        } catch (IllegalArgumentException e) {
            log.addAt(IssueCode.GEOMETRY_UNREADABLE, number, null, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
