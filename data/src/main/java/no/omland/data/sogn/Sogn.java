package no.omland.data.sogn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.CsvTable;
import no.omland.data.file.DrawingPlane;
import no.omland.data.file.GeoJson;
import no.omland.data.road.LandCells;
import no.omland.data.road.LandPaths;
import no.omland.data.road.Roads;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Draws the roads and borders of the dataset of Sogn from the tables kept by hand in its folder. */
public final class Sogn {

    /** Makes the borders wind; the year of the figures. */
    public static final long SEED = 2025;

    private final DrawingPlane projection = new DrawingPlane();
    private final Path folder;

    private Sogn(Path folder) {
        this.folder = folder;
    }

    /** Draws the dataset in a folder anew: {@code data/sogn} from the project's root. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("error: expected the folder of the dataset, got " + arguments.length + " arguments");
            System.err.println("hint:  mvn -q -pl data -am -Pdraw process-classes");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> file : draw(folder).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            System.err.println(file.getKey() + ": " + file.getValue().length() / 1024 + " kB");
        }
    }

    /**
     * The files that are drawn, by name; nothing is written.
     *
     * @param folder holds {@code coast.geojson}, {@code settlements.csv}, {@code neighbours.csv}, {@code landings.csv}, {@code population.csv}, {@code road-links.csv} and {@code
     *     ferries.csv}
     */
    public static TreeMap<String, String> draw(Path folder) {
        return new Sogn(folder).draw();
    }

    private TreeMap<String, String> draw() {
        List<Map<String, String>> settlements = CsvTable.read(folder.resolve("settlements.csv"));
        List<Map<String, String>> neighbours = CsvTable.read(folder.resolve("neighbours.csv"));
        List<Geometry> land = GeoJson.read(folder.resolve("coast.geojson")).stream()
                .map(feature -> projection.toMetres(feature.geometry()))
                .toList();
        LandCells cells = new LandCells(land, frame(neighbours));
        Map<String, Coordinate> places = new LinkedHashMap<>();
        settlements.forEach(row -> places.put(String.valueOf(row.get("name")), place(row)));
        CsvTable.read(folder.resolve("landings.csv"))
                .forEach(row -> places.put(String.valueOf(row.get("name")), place(row)));
        TreeMap<String, String> files = new TreeMap<>();
        files.put(
                "roads.geojson",
                GeoJson.write(new Roads(places, new LandPaths(cells), projection)
                        .drawn(
                                CsvTable.read(folder.resolve("road-links.csv")),
                                CsvTable.read(folder.resolve("ferries.csv")))));
        files.put(
                "population-projection.csv",
                new AgeProjection(CsvTable.read(folder.resolve("population.csv"))).drawn());
        files.put("municipalities.geojson", GeoJson.write(municipalities(settlements, neighbours, cells)));
        return files;
    }

    /** What the places outside span. */
    private Envelope frame(List<Map<String, String>> neighbours) {
        Envelope frame = new Envelope();
        neighbours.forEach(row -> frame.expandToInclude(place(row)));
        return frame;
    }

    private Coordinate place(Map<String, String> row) {
        return projection.toMetres(
                Double.parseDouble(String.valueOf(row.get("lon"))), Double.parseDouble(String.valueOf(row.get("lat"))));
    }

    private List<GeoJson.Feature> municipalities(
            List<Map<String, String>> settlements, List<Map<String, String>> neighbours, LandCells cells) {
        List<Coordinate> places = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Map<String, String> names = new TreeMap<>();
        for (Map<String, String> row : settlements) {
            places.add(place(row));
            numbers.add(String.valueOf(row.get("kommunenummer")));
            names.put(String.valueOf(row.get("kommunenummer")), String.valueOf(row.get("municipality")));
        }
        for (Map<String, String> row : neighbours) {
            places.add(place(row));
            numbers.add("");
        }
        List<GeoJson.Feature> features = new ArrayList<>();
        new Borders(cells, SEED).drawn(places, numbers).forEach((number, outline) -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("kommunenummer", number);
            properties.put("kommunenavn", String.valueOf(names.get(number)));
            features.add(new GeoJson.Feature(properties, projection.toDegrees(outline)));
        });
        return features;
    }
}
