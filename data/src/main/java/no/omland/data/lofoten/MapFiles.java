package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.DrawingPlane;
import no.omland.data.file.GeoJson;
import org.locationtech.jts.geom.Geometry;

/** The drawn shapes as GeoJSON, with the few fields that map exports have. */
final class MapFiles {

    private final DrawingPlane projection;

    MapFiles(DrawingPlane projection) {
        this.projection = projection;
    }

    String municipalities(TreeMap<String, Geometry> municipalities) {
        List<GeoJson.Feature> features = new ArrayList<>();
        municipalities.forEach((number, outline) -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("kommunenummer", number);
            properties.put("kommunenavn", MunicipalityNames.get(number));
            features.add(new GeoJson.Feature(properties, projection.toDegrees(outline)));
        });
        return GeoJson.write(features);
    }

    String waterAreas(TreeMap<WaterArea, Geometry> areas) {
        List<GeoJson.Feature> features = new ArrayList<>();
        areas.forEach((area, outline) -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("vannomrade", area.label());
            properties.put("vannregion", "Nordland og Jan Mayen");
            features.add(new GeoJson.Feature(properties, projection.toDegrees(outline)));
        });
        return GeoJson.write(features);
    }

    String waterBodies(List<Body> bodies) {
        List<GeoJson.Feature> features = new ArrayList<>();
        for (Body body : bodies) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("identifikasjon_lokalId", body.id());
            properties.put("eUVannforekomstId", "NO" + body.id());
            properties.put("navn", body.name());
            properties.put("kategori", body.category().label());
            if (body.category() == Category.RIVER) {
                properties.put("lengdeKilometer", thousandths(body.geometry().getLength() / 1e3));
            } else {
                properties.put(
                        "arealKvadratkilometer", thousandths(body.geometry().getArea() / 1e6));
            }
            features.add(new GeoJson.Feature(properties, projection.toDegrees(body.geometry())));
        }
        return GeoJson.write(features);
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
