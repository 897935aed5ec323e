package no.omland.data.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes GeoJSON so that the same features always give the same bytes. */
final class GeoJsonText {

    private final StringBuilder text = new StringBuilder();

    private GeoJsonText() {}

    static String of(List<GeoJson.Feature> features) {
        var writer = new GeoJsonText();
        writer.text.append("{\"type\":\"FeatureCollection\",\"features\":[\n");
        for (int i = 0; i < features.size(); i++) {
            writer.feature(features.get(i));
            writer.text.append(i + 1 < features.size() ? ",\n" : "\n");
        }
        return writer.text.append("]}\n").toString();
    }

    private void feature(GeoJson.Feature feature) {
        text.append("{\"type\":\"Feature\",\"properties\":{");
        String comma = "";
        for (Map.Entry<String, Object> property : feature.properties().entrySet()) {
            text.append(comma).append(GeoJson.quoted(property.getKey())).append(':');
            Object value = property.getValue();
            text.append(value instanceof Number ? value.toString() : GeoJson.quoted(value.toString()));
            comma = ",";
        }
        text.append("},\"geometry\":");
        geometry(feature.geometry());
        text.append('}');
    }

    private void geometry(Geometry geometry) {
        boolean areal = geometry.getDimension() == 2;
        boolean many = geometry.getNumGeometries() > 1;
        text.append("{\"type\":\"").append(many ? "Multi" : "").append(areal ? "Polygon" : "LineString");
        text.append("\",\"coordinates\":").append(many ? "[" : "");
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            text.append(i > 0 ? "," : "");
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                polygon(polygon);
            } else {
                places(((LineString) geometry.getGeometryN(i)).getCoordinates());
            }
        }
        text.append(many ? "]}" : "}");
    }

    private void polygon(Polygon polygon) {
        text.append('[');
        ring(polygon.getExteriorRing().getCoordinates(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            text.append(',');
            ring(polygon.getInteriorRingN(i).getCoordinates(), false);
        }
        text.append(']');
    }

    private void ring(Coordinate[] ring, boolean againstClock) {
        if (Orientation.isCCW(ring) == againstClock) {
            places(ring);
            return;
        }
        Coordinate[] turned = new Coordinate[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[ring.length - 1 - i];
        }
        places(turned);
    }

    private void places(Coordinate[] line) {
        List<String> places = new ArrayList<>();
        for (Coordinate place : line) {
            String written = "[" + decimals(place.x) + "," + decimals(place.y) + "]";
            // Places that fall together when rounded are written once, or a line could have no length.
            if (places.size() < 2 || !places.get(places.size() - 1).equals(written)) {
                places.add(written);
            }
        }
        text.append('[').append(String.join(",", places)).append(']');
    }

    private static String decimals(double degrees) {
        long scaled = Math.round(degrees * 100_000);
        String sign = scaled < 0 ? "-" : "";
        long absolute = Math.abs(scaled);
        String fraction = String.valueOf(100_000 + absolute % 100_000).substring(1);
        fraction = fraction.replaceAll("0{1,4}$", "");
        return sign + absolute / 100_000 + "." + fraction;
    }
}
