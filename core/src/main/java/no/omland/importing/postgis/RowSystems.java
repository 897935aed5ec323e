package no.omland.importing.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import no.omland.importing.simplefeatures.SpatialReference;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Brings rows into one reference system. A column of PostGIS may hold geometries of several; most are moved into that of the most. */
final class RowSystems {

    private final Connection connection;
    private final String postgis;
    private final IssueLog log;

    RowSystems(Connection connection, String postgis, IssueLog log) {
        this.connection = connection;
        this.postgis = postgis;
        this.log = log;
    }

    /**
     * The features in one system.
     *
     * @param features their geometries with the SRID that PostGIS gives them, 0 for none
     * @param said the system of all of them, over what they say
     * @throws DataException when no geometry has a system that is understood
     */
    FeatureSet inOne(String name, Schema schema, List<Feature> features, @Nullable EpsgCode said) throws SQLException {
        if (said != null) {
            return new FeatureSet(name, schema, said, features);
        }
        Map<Integer, Integer> counts = counts(features);
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        if (counts.isEmpty()) {
            return new FeatureSet(name, schema, EpsgCode.WGS84, features);
        }
        SpatialReference wanted = system(most);
        Map<Integer, UnaryOperator<Geometry>> moves = new TreeMap<>();
        if (wanted.conversion() != null) {
            moves.put(most, wanted.conversion()::transform);
        }
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            if (each.getKey() != most) {
                SpatialReference other = system(each.getKey());
                moves.put(each.getKey(), move(other, wanted.code()));
                log.add(IssueCode.CRS_SEVERAL, each.getValue(), other.code(), wanted.code());
            }
        }
        return new FeatureSet(name, schema, wanted.code(), moves.isEmpty() ? features : moved(features, moves));
    }

    private static UnaryOperator<Geometry> move(SpatialReference from, EpsgCode wanted) {
        CoordinateTransform toWanted = CoordinateTransform.between(from.code(), wanted);
        CoordinateTransform toCode = from.conversion();
        return toCode == null ? toWanted::transform : geometry -> toWanted.transform(toCode.transform(geometry));
    }

    private static Map<Integer, Integer> counts(List<Feature> features) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Feature feature : features) {
            Geometry geometry = feature.geometry();
            if (geometry != null) {
                counts.merge(geometry.getSRID(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<Feature> moved(List<Feature> features, Map<Integer, UnaryOperator<Geometry>> moves) {
        List<Feature> moved = new ArrayList<>(features.size());
        for (int i = 0; i < features.size(); i++) {
            Feature feature = features.get(i);
            Geometry geometry = feature.geometry();
            UnaryOperator<Geometry> move = geometry == null ? null : moves.get(geometry.getSRID());
            moved.add(
                    geometry == null || move == null
                            ? feature
                            : new Feature(moved(geometry, move, i + 1L), feature.values()));
        }
        return moved;
    }

    private @Nullable Geometry moved(Geometry geometry, UnaryOperator<Geometry> move, long row) {
        try {
            return move.apply(geometry);
        } catch (CoordinateOutOfDomainException e) {
            log.addAt(IssueCode.GEOMETRY_UNREADABLE, row, null, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private SpatialReference system(int srid) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT auth_name, auth_srid, srtext FROM " + postgis + ".spatial_ref_sys WHERE srid = ?")) {
            query.setInt(1, srid);
            try (ResultSet row = query.executeQuery()) {
                if (srid == 0 || !row.next()) {
                    throw DataException.data("crs.unstated", log.source(), "jdbc:postgresql://…");
                }
                return SpatialReference.of(row.getString(1), row.getInt(2), row.getString(3), log);
            }
        }
    }
}
