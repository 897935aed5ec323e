package no.omland.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of versions: which import made which state of which layer, and where that state is kept. */
final class VersionRegister {

    private final Connection connection;

    VersionRegister(Connection connection) {
        this.connection = connection;
    }

    /**
     * One version of one layer.
     *
     * @param mainLayer the layer that the import was about; layers of one main layer go back together
     * @param keptIn the table that holds it: the layer's own name while it is the current one, null when it has been dropped
     * @param features how many it had when it was put aside; null when the layer was not there after this import
     */
    record Row(
            String layer,
            long importId,
            String mainLayer,
            @Nullable String keptIn,
            @Nullable Long features,
            @Nullable GeometryColumn geometry) {

        boolean isCurrent() {
            return layer.equals(keptIn);
        }

        boolean isAbsence() {
            return features == null;
        }

        Row with(@Nullable GeometryColumn column) {
            return new Row(layer, importId, mainLayer, keptIn, features, column);
        }

        Row keptIn(@Nullable String table, @Nullable Long count) {
            return new Row(layer, importId, mainLayer, table, count, geometry);
        }
    }

    /** All versions of a layer, newest first, dropped ones too. */
    List<Row> of(String layer) throws SQLException {
        return rows("WHERE layer = ? ORDER BY import_id DESC", layer);
    }

    Optional<Row> newest(String layer) throws SQLException {
        return of(layer).stream().findFirst();
    }

    /** The layers that go back together with this one, itself included, by name. */
    List<String> group(String layer) throws SQLException {
        Optional<Row> own = newest(layer);
        if (own.isEmpty()) {
            return List.of();
        }
        String mainLayer = own.get().mainLayer();
        List<String> group = new ArrayList<>();
        String seen = "";
        for (Row row : rows("ORDER BY layer, import_id DESC", null)) {
            if (!row.layer().equals(seen) && row.mainLayer().equals(mainLayer)) {
                group.add(row.layer());
            }
            seen = row.layer();
        }
        return group;
    }

    void put(Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO omland_versions (layer, import_id, main_layer, kept_in, features, geometry_column, srs_id)"
                        + " VALUES (?,?,?,?,?,?,?) ON CONFLICT (layer, import_id) DO UPDATE"
                        + " SET kept_in = excluded.kept_in, features = excluded.features,"
                        + " geometry_column = excluded.geometry_column, srs_id = excluded.srs_id")) {
            insert.setString(1, row.layer());
            insert.setLong(2, row.importId());
            insert.setString(3, row.mainLayer());
            insert.setString(4, row.keptIn());
            Long features = row.features();
            if (features == null) {
                insert.setNull(5, Types.BIGINT);
            } else {
                insert.setLong(5, features);
            }
            GeometryColumn geometry = row.geometry();
            insert.setString(6, geometry == null ? null : geometry.name());
            if (geometry == null) {
                insert.setNull(7, Types.INTEGER);
            } else {
                insert.setInt(7, geometry.srsId());
            }
            insert.executeUpdate();
        }
    }

    private List<Row> rows(String condition, @Nullable String value) throws SQLException {
        List<Row> versions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT layer, import_id, main_layer, kept_in, features, geometry_column, srs_id FROM omland_versions "
                        + condition)) {
            if (value != null) {
                query.setString(1, value);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long features = row.getLong(5);
                    Long count = row.wasNull() ? null : (Long) features;
                    String geometry = row.getString(6);
                    versions.add(new Row(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            count,
                            geometry == null ? null : new GeometryColumn(geometry, row.getInt(7))));
                }
            }
        }
        return versions;
    }
}
