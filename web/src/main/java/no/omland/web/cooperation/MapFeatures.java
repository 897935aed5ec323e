package no.omland.web.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A collection of GeoJSON features in the making: areas and lines in longitude and latitude to five decimals, a metre. */
final class MapFeatures {

    private static final double SCALE = 1e5;

    private final CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
    private final List<Map<String, @Nullable Object>> features = new ArrayList<>();

    /** Adds areas, or lines, with their properties; without any place the feature has no geometry. */
    void add(Geometry metric, Map<String, ? extends @Nullable Object> properties) {
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("properties", properties);
        feature.put("geometry", metric.isEmpty() ? null : geometry(toDegrees.transform(metric)));
        features.add(feature);
    }

    private static Map<String, Object> geometry(Geometry place) {
        List<Object> parts = new ArrayList<>();
        boolean areas = place.getDimension() == 2;
        for (int i = 0; i < place.getNumGeometries(); i++) {
            Geometry part = place.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                List<Object> rings = new ArrayList<>();
                rings.add(positions(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(positions(polygon.getInteriorRingN(hole)));
                }
                parts.add(rings);
            } else if (part instanceof LineString line && !areas) {
                parts.add(positions(line));
            }
        }
        return Map.of("type", areas ? "MultiPolygon" : "MultiLineString", "coordinates", parts);
    }

    private static List<double[]> positions(LineString line) {
        List<double[]> positions = new ArrayList<>(line.getNumPoints());
        for (Coordinate corner : line.getCoordinates()) {
            positions.add(new double[] {Math.round(corner.x * SCALE) / SCALE, Math.round(corner.y * SCALE) / SCALE});
        }
        return positions;
    }

    Map<String, Object> collection() {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return collection;
    }
}
