package no.omland.data.lofoten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.DrawingPlane;
import no.omland.data.file.GeoJson;
import org.locationtech.jts.geom.Geometry;

/** The committed files, as a user of the dataset reads them; geometries moved to metres. */
final class Sample {

    static final Path DATA = Path.of("data");
    static final Path FOLDER = DATA.resolve("lofoten-vesteralen");
    static final DrawingPlane PROJECTION = new DrawingPlane();

    private Sample() {}

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a tab-separated file, by column. */
    static List<Map<String, String>> rows(String file) {
        List<String> lines = text(FOLDER.resolve(file)).lines().toList();
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = List.of(line.split("\t", -1));
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, String>> allRows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            rows.addAll(rows("V-" + category.letter() + ".csv"));
        }
        return rows;
    }

    /** The first row of each body, by id. */
    static TreeMap<String, Map<String, String>> bodies() {
        TreeMap<String, Map<String, String>> bodies = new TreeMap<>();
        allRows().forEach(row -> bodies.putIfAbsent(get(row, "VannforekomstID"), row));
        return bodies;
    }

    static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** Geometries in metres, by the value of a property. */
    static TreeMap<String, Geometry> metres(String file, String property) {
        TreeMap<String, Geometry> geometries = new TreeMap<>();
        for (GeoJson.Feature feature : GeoJson.read(FOLDER.resolve(file))) {
            geometries.put(feature.text(property), PROJECTION.toMetres(feature.geometry()));
        }
        return geometries;
    }

    /** Bodies of one category in metres, by id. */
    static TreeMap<String, Geometry> metres(Category category) {
        TreeMap<String, Geometry> all = metres("water-bodies.geojson", "identifikasjon_lokalId");
        all.keySet().removeIf(id -> !id.endsWith("-" + category.letter()));
        return all;
    }

    static List<Geometry> land() {
        return GeoJson.read(FOLDER.resolve("coast.geojson")).stream()
                .map(feature -> PROJECTION.toMetres(feature.geometry()))
                .toList();
    }
}
