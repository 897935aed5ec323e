package no.omland.importing.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Builds a geometry from its GeoJSON object. Coordinates stay x,y(,z) as written. */
final class GeoJsonGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJsonGeometry() {}

    /**
     * The geometry of a GeoJSON geometry object.
     *
     * @throws IllegalArgumentException when type or coordinates are not as RFC 7946 says, with what was found
     */
    static Geometry of(JsonNode object) {
        String type = object.path("type").asText();
        JsonNode coordinates = object.path("coordinates");
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinates.isEmpty() ? null : position(coordinates));
            case "MultiPoint" ->
                FACTORY.createMultiPoint(each(coordinates, node -> FACTORY.createPoint(position(node)))
                        .toArray(Point[]::new));
            case "LineString" -> FACTORY.createLineString(positions(coordinates));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(each(coordinates, node -> FACTORY.createLineString(positions(node)))
                        .toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        each(coordinates, GeoJsonGeometry::polygon).toArray(Polygon[]::new));
            case "GeometryCollection" ->
                FACTORY.createGeometryCollection(
                        each(object.path("geometries"), GeoJsonGeometry::of).toArray(Geometry[]::new));
            default -> throw new IllegalArgumentException("type \"" + type + "\"");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = each(rings, ring -> FACTORY.createLinearRing(positions(ring)));
        if (all.isEmpty()) {
            return FACTORY.createPolygon();
        }
        return FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(JsonNode array) {
        return each(array, GeoJsonGeometry::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IllegalArgumentException("position " + position);
        }
        double x = position.get(0).doubleValue();
        double y = position.get(1).doubleValue();
        return position.path(2).isNumber()
                ? new Coordinate(x, y, position.get(2).doubleValue())
                : new Coordinate(x, y);
    }

    private static <T> List<T> each(JsonNode array, java.util.function.Function<JsonNode, T> read) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("coordinates " + array);
        }
        List<T> all = new ArrayList<>(array.size());
        array.forEach(node -> all.add(read.apply(node)));
        return all;
    }
}
