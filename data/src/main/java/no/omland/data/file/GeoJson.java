package no.omland.data.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON by RFC 7946: longitude and latitude on WGS 84, outer rings against the clock, numbers with five decimals. */
public final class GeoJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GeoJson() {}

    /** @param geometry in longitude and latitude */
    public record Feature(Map<String, Object> properties, Geometry geometry) {
        public Feature {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        /** A property as text, empty when it is missing. */
        public String text(String name) {
            Object value = properties.get(name);
            return value == null ? "" : value.toString();
        }
    }

    /** Reads a collection of polygons and lines, single or multiple; other kinds are refused. */
    public static List<Feature> read(Path file) {
        try {
            List<Feature> features = new ArrayList<>();
            for (JsonNode node : JSON.readTree(Files.readAllBytes(file)).path("features")) {
                Map<String, Object> properties = new LinkedHashMap<>();
                node.path("properties")
                        .properties()
                        .forEach(e -> properties.put(e.getKey(), e.getValue().asText()));
                features.add(new Feature(properties, geometry(node.path("geometry"))));
            }
            return List.copyOf(features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a collection, one feature per line. */
    public static String write(List<Feature> features) {
        return GeoJsonText.of(features);
    }

    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Geometry geometry(JsonNode node) {
        var factory = new GeometryFactory();
        JsonNode places = node.path("coordinates");
        return switch (node.path("type").asText()) {
            case "LineString" -> factory.createLineString(line(places));
            case "Polygon" -> polygon(factory, places);
            case "MultiLineString" -> {
                List<LineString> parts = new ArrayList<>();
                places.forEach(part -> parts.add(factory.createLineString(line(part))));
                yield factory.createMultiLineString(parts.toArray(LineString[]::new));
            }
            case "MultiPolygon" -> {
                List<Polygon> parts = new ArrayList<>();
                places.forEach(part -> parts.add(polygon(factory, part)));
                yield factory.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
            default -> throw new IllegalArgumentException("expected lines or polygons, got " + node.path("type"));
        };
    }

    private static Polygon polygon(GeometryFactory factory, JsonNode rings) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 1; i < rings.size(); i++) {
            holes.add(factory.createLinearRing(line(rings.get(i))));
        }
        return factory.createPolygon(factory.createLinearRing(line(rings.get(0))), holes.toArray(LinearRing[]::new));
    }

    private static Coordinate[] line(JsonNode places) {
        Coordinate[] line = new Coordinate[places.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(
                    places.get(i).get(0).asDouble(), places.get(i).get(1).asDouble());
        }
        return line;
    }
}
