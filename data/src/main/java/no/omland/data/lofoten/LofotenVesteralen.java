package no.omland.data.lofoten;

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
import no.omland.data.terrain.Drainage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Draws the dataset: reads what is kept by hand in its folder and gives the files that follow from it. */
public final class LofotenVesteralen {

    /** The day the agreement that the figures come from was signed. */
    public static final long SEED = 20251117;

    /** Røst in the south-west to Andenes in the north-east, in metres, EPSG:25833. */
    private static final Envelope FRAME = new Envelope(352_000, 560_000, 7_462_000, 7_702_000);

    private static final String GROUNDWATER_AT = "Dverberg";

    private final DrawingPlane projection = new DrawingPlane();
    private final Path folder;
    private final long seed;

    private LofotenVesteralen(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** Draws the dataset in a folder anew: {@code data/lofoten-vesteralen} from the project's root. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("error: expected the folder of the dataset, got " + arguments.length + " arguments");
            System.err.println("hint:  mvn -q -pl data -am -Pdraw process-classes");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> file : draw(folder, SEED).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            System.err.println(file.getKey() + ": " + file.getValue().length() / 1024 + " kB");
        }
    }

    /**
     * The files that are drawn, by name; nothing is written.
     *
     * @param folder holds {@code coast.geojson}, {@code settlements.csv}, {@code sea-names.csv}, and what {@link #travel} needs
     */
    public static TreeMap<String, String> draw(Path folder, long seed) {
        return new LofotenVesteralen(folder, seed).draw();
    }

    private TreeMap<String, String> draw() {
        List<Settlement> settlements = Settlement.read(folder.resolve("settlements.csv"), projection);
        Landscape landscape = Landscape.of(land(), FRAME, seed);
        var districts = new Districts(landscape, settlements, seed);
        TreeMap<String, Geometry> municipalities = districts.municipalities();
        var surroundings = new Surroundings(settlements, seed);
        List<Body> bodies = new Bodies(
                        new Overlay(municipalities), new RiverBasins(landscape, settlements), surroundings)
                .identify(shapes(landscape, districts, settlements));
        var dice = new Dice(seed);
        TreeMap<String, Condition> conditions = new TreeMap<>();
        TreeMap<String, List<PressureRow>> pressures = new TreeMap<>();
        for (WaterArea area : WaterArea.values()) {
            conditions.putAll(Conditions.assign(area, bodies, surroundings, dice));
            pressures.putAll(Pressures.assign(area, bodies, conditions, surroundings, dice));
        }
        var typology = new Typology(landscape);
        var tables = new RegisterTables(conditions, pressures, typology, new ChangeDates(dice));
        TreeMap<String, String> files = new TreeMap<>();
        var earlier = new EarlierLakes(dice);
        files.put(
                "V-L-2025.csv",
                new RegisterTables(earlier.conditions(conditions), pressures, typology, new ChangeDates(dice))
                        .text(Category.LAKE, earlier.bodies(bodies)));
        files.put("quality-elements.csv", new QualityElements(conditions, dice).text(bodies));
        files.put("measures.csv", new Measures(conditions, pressures, dice).text(bodies));
        files.put("interests.csv", new Interests(conditions, pressures, surroundings, dice).text(bodies));
        for (Category category : Category.values()) {
            files.put("V-" + category.letter() + ".csv", tables.text(category, bodies));
        }
        var maps = new MapFiles(projection);
        files.put("municipalities.geojson", maps.municipalities(municipalities));
        files.put("water-areas.geojson", maps.waterAreas(districts.waterAreas()));
        files.put("water-bodies.geojson", maps.waterBodies(bodies));
        files.putAll(travel(folder));
        return files;
    }

    /**
     * The roads and who lives along them, which depend on nothing else that is drawn.
     *
     * @param folder holds {@code coast.geojson}, {@code settlements.csv}, {@code landings.csv}, {@code population.csv}, {@code road-links.csv} and {@code ferries.csv}
     */
    public static TreeMap<String, String> travel(Path folder) {
        var projection = new DrawingPlane();
        List<Map<String, String>> settlements = CsvTable.read(folder.resolve("settlements.csv"));
        List<Geometry> land = GeoJson.read(folder.resolve("coast.geojson")).stream()
                .map(feature -> projection.toMetres(feature.geometry()))
                .toList();
        Map<String, Coordinate> places = new LinkedHashMap<>();
        for (List<Map<String, String>> rows : List.of(settlements, CsvTable.read(folder.resolve("landings.csv")))) {
            rows.forEach(row -> places.put(
                    row.getOrDefault("name", ""),
                    projection.toMetres(
                            Double.parseDouble(row.getOrDefault("lon", "")),
                            Double.parseDouble(row.getOrDefault("lat", "")))));
        }
        TreeMap<String, String> files = new TreeMap<>();
        files.put(
                "roads.geojson",
                GeoJson.write(new Roads(places, new LandPaths(new LandCells(land, FRAME)), projection)
                        .drawn(
                                CsvTable.read(folder.resolve("road-links.csv")),
                                CsvTable.read(folder.resolve("ferries.csv")))));
        files.put("people.csv", Inhabitants.text(settlements, CsvTable.read(folder.resolve("population.csv"))));
        return files;
    }

    private List<Geometry> land() {
        return GeoJson.read(folder.resolve("coast.geojson")).stream()
                .map(feature -> projection.toMetres(feature.geometry()))
                .toList();
    }

    private List<Drawn> shapes(Landscape landscape, Districts districts, List<Settlement> settlements) {
        Drainage drainage = Drainage.of(landscape.grid(), landscape.heights());
        List<Drawn> lakes = Lakes.draw(landscape, districts, drainage);
        List<Drawn> shapes = new ArrayList<>(lakes);
        shapes.addAll(Rivers.draw(landscape, districts, drainage, lakes));
        List<SeaName> names = SeaName.read(folder.resolve("sea-names.csv"), projection);
        Geometry land = new GeometryFactory().buildGeometry(landscape.land());
        shapes.addAll(CoastStretches.draw(landscape, districts, names, land, seed));
        Coordinate plain = settlements.stream()
                .filter(settlement -> settlement.name().equals(GROUNDWATER_AT))
                .map(Settlement::place)
                .findFirst()
                .orElseThrow();
        shapes.add(Groundwater.draw(landscape, plain, seed));
        return shapes;
    }
}
