package no.omland.web.travel;

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
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A collection of GeoJSON features in the making: longitude and latitude to six decimals, a decimetre; of areas to five, a metre, for they are drawn from cells of 250 m. */
public final class TravelGeoJson {

    private static final double SCALE = 1e6;
    private static final double AREA_SCALE = 1e5;

    private final CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
    private final List<Map<String, @Nullable Object>> features = new ArrayList<>();

    public void point(double easting, double northing, Map<String, @Nullable Object> properties) {
        double[] place = {easting, northing};
        toDegrees.apply(place, 0, 1);
        add("Point", position(place[0], place[1], SCALE), properties);
    }

    /** A line as a geometry of its own; null when it has no length. */
    static @Nullable Map<String, Object> geometry(LineString line) {
        TravelGeoJson alone = new TravelGeoJson();
        alone.line(line, Map.of());
        @SuppressWarnings("unchecked")
        Map<String, Object> geometry =
                (Map<String, Object>) alone.features.get(0).get("geometry");
        return geometry;
    }

    /** Lines as one geometry, {@code MultiLineString}; those without length are not in it. */
    public static Map<String, Object> lines(List<LineString> lines) {
        TravelGeoJson own = new TravelGeoJson();
        List<Object> parts = new ArrayList<>();
        lines.stream()
                .filter(line -> !line.isEmpty())
                .forEach(line ->
                        parts.add(positions(own.toDegrees.transform(line).getCoordinates(), SCALE)));
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", "MultiLineString");
        geometry.put("coordinates", parts);
        return geometry;
    }

    public void line(LineString line, Map<String, @Nullable Object> properties) {
        if (line.isEmpty()) {
            feature(null, properties);
            return;
        }
        add("LineString", positions(toDegrees.transform(line).getCoordinates(), SCALE), properties);
    }

    void areas(MultiPolygon areas, Map<String, @Nullable Object> properties) {
        List<Object> polygons = new ArrayList<>();
        Geometry moved = toDegrees.transform(areas);
        for (int i = 0; i < moved.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) moved.getGeometryN(i);
            List<Object> rings = new ArrayList<>();
            rings.add(positions(polygon.getExteriorRing().getCoordinates(), AREA_SCALE));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(positions(polygon.getInteriorRingN(hole).getCoordinates(), AREA_SCALE));
            }
            polygons.add(rings);
        }
        add("MultiPolygon", polygons, properties);
    }

    private void add(String type, Object coordinates, Map<String, @Nullable Object> properties) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", type);
        geometry.put("coordinates", coordinates);
        feature(geometry, properties);
    }

    private void feature(@Nullable Object geometry, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("properties", properties);
        feature.put("geometry", geometry);
        features.add(feature);
    }

    private static List<double[]> positions(Coordinate[] corners, double scale) {
        List<double[]> positions = new ArrayList<>(corners.length);
        for (Coordinate corner : corners) {
            positions.add(position(corner.x, corner.y, scale));
        }
        return positions;
    }

    private static double[] position(double longitude, double latitude, double scale) {
        return new double[] {Math.round(longitude * scale) / scale, Math.round(latitude * scale) / scale};
    }

    public Map<String, Object> collection() {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return collection;
    }
}
