package no.omland.data.nordland;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.data.file.CsvTable;
import no.omland.data.file.DrawingPlane;
import no.omland.data.file.GeoJson;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Draws each municipality of Nordland as a hexagon of a grid, about where it lies; neighbours in the grid share their sides point by point. */
public final class Nordland {

    /** The middle of the cell in row 0, column 0, and the distance between rows: the grid is as long as the county. */
    private static final double WEST_METRES = 320_000;

    private static final double NORTH_METRES = 7_680_000;
    private static final double ROW_METRES = 38_400;
    /** From the middle of a hexagon to each of its corners. */
    private static final double RADIUS_METRES = ROW_METRES / 1.5;

    private static final double HALF_WIDTH_METRES = RADIUS_METRES * Math.sqrt(3) / 2;
    private static final int CORNERS = 6;

    private Nordland() {}

    /** Draws the dataset in a folder anew: {@code data/nordland} from the project's root. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("error: expected the folder of the dataset, got " + arguments.length + " arguments");
            System.err.println("hint:  mvn -q -pl data -am -Pdraw process-classes");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        String drawn = draw(folder);
        Files.writeString(folder.resolve("municipalities.geojson"), drawn, StandardCharsets.UTF_8);
        System.err.println("municipalities.geojson: " + drawn.length() / 1024 + " kB");
    }

    /**
     * The map as GeoJSON; nothing is written.
     *
     * @param folder holds {@code municipality-cells.csv}: row from the north, column from the west, number and name
     */
    public static String draw(Path folder) {
        DrawingPlane projection = new DrawingPlane();
        List<GeoJson.Feature> features = new ArrayList<>();
        for (Map<String, String> cell : CsvTable.read(folder.resolve("municipality-cells.csv"))) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("kommunenummer", String.valueOf(cell.get("kommunenummer")));
            properties.put("kommunenavn", String.valueOf(cell.get("kommune")));
            features.add(new GeoJson.Feature(
                    properties, projection.toDegrees(hexagon(number(cell, "row"), number(cell, "column")))));
        }
        return GeoJson.write(features);
    }

    private static int number(Map<String, String> cell, String column) {
        return Integer.parseInt(String.valueOf(cell.get(column)));
    }

    /** Corners are counted in half widths and half radii, so that neighbours reach the very same numbers. */
    private static Geometry hexagon(int row, int column) {
        int middleHalves = 2 * column + row % 2;
        int[] across = {0, 1, 1, 0, -1, -1};
        int[] up = {2, 1, -1, -2, -1, 1};
        Coordinate[] ring = new Coordinate[CORNERS + 1];
        for (int corner = 0; corner < CORNERS; corner++) {
            ring[corner] = new Coordinate(
                    WEST_METRES + (middleHalves + across[corner]) * HALF_WIDTH_METRES,
                    NORTH_METRES + (up[corner] - 3 * row) * (RADIUS_METRES / 2));
        }
        ring[CORNERS] = ring[0].copy();
        return new GeometryFactory().createPolygon(ring);
    }
}
