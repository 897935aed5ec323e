package no.omland.maps.tile;

import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Seeded features spread over a strip shaped like Norway, longitude 4–31, latitude 58–71, in EPSG:3857. */
final class MadeUpNorway {

    /** The number of water bodies in Vann-Nett. */
    static final int WATER_BODIES = 32_436;

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double[][] SPINE = {{7, 58.3}, {9.5, 61}, {12, 64.5}, {16, 68}, {22, 69.6}, {29.5, 70.3}};
    private static final String[] CLASSES = {"HIGH", "GOOD", "GOOD", "GOOD", "MODERATE", "POOR", "BAD", "UNKNOWN"};
    private static final String[] CATEGORIES = {"R", "R", "R", "L", "L", "C"};

    private final Random random;

    MadeUpNorway(long seed) {
        random = new Random(seed);
    }

    DrawnLayer points() {
        DrawnLayer.Builder layer = DrawnLayer.named("water");
        for (int i = 0; i < WATER_BODIES; i++) {
            layer.add(i, FACTORY.createPoint(place()), properties(category()));
        }
        return layer.build();
    }

    /** Rivers as lines and the rest as rings, each with so many vertices. */
    DrawnLayer shapes(int vertices) {
        DrawnLayer.Builder layer = DrawnLayer.named("water");
        for (int i = 0; i < WATER_BODIES; i++) {
            String category = category();
            Geometry shape = category.equals("R") ? river(vertices) : lake(vertices);
            layer.add(i, shape, properties(category));
        }
        return layer.build();
    }

    /** A place along the spine from 0 in the south to 1 in the north. */
    static Coordinate spine(double along) {
        double step = Math.min(along, 0.999999) * (SPINE.length - 1);
        int from = (int) step;
        double part = step - from;
        return mercator(
                SPINE[from][0] + part * (SPINE[from + 1][0] - SPINE[from][0]),
                SPINE[from][1] + part * (SPINE[from + 1][1] - SPINE[from][1]));
    }

    static Coordinate mercator(double longitude, double latitude) {
        double radius = TileAddress.WORLD_HALF_METRES / Math.PI;
        return new Coordinate(
                radius * Math.toRadians(longitude),
                radius * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }

    private Coordinate place() {
        Coordinate centre = spine(random.nextDouble());
        double side = 250_000;
        return new Coordinate(centre.x + clampedGaussian() * side, centre.y + clampedGaussian() * side);
    }

    private double clampedGaussian() {
        return Math.max(-1, Math.min(1, random.nextGaussian() / 2));
    }

    private Geometry river(int vertices) {
        Coordinate here = place();
        Coordinate[] line = new Coordinate[vertices];
        double heading = random.nextDouble() * 2 * Math.PI;
        double step = 200 + random.nextDouble() * 1200;
        for (int i = 0; i < vertices; i++) {
            line[i] = new Coordinate(here);
            heading += random.nextGaussian() * 0.5;
            here = new Coordinate(here.x + step * Math.cos(heading), here.y + step * Math.sin(heading));
        }
        return FACTORY.createLineString(line);
    }

    private Geometry lake(int vertices) {
        Coordinate centre = place();
        double size = 300 + Math.pow(random.nextDouble(), 4) * 15_000;
        Coordinate[] ring = new Coordinate[vertices + 1];
        for (int i = 0; i < vertices; i++) {
            double angle = 2 * Math.PI * i / vertices;
            double reach = size * (0.6 + 0.4 * random.nextDouble());
            ring[i] = new Coordinate(centre.x + reach * Math.cos(angle), centre.y + reach * Math.sin(angle));
        }
        ring[vertices] = new Coordinate(ring[0]);
        return FACTORY.createPolygon(ring);
    }

    private String category() {
        return CATEGORIES[random.nextInt(CATEGORIES.length)];
    }

    private Map<String, ?> properties(String category) {
        String status = CLASSES[random.nextInt(CLASSES.length)];
        String modification = random.nextInt(10) == 0 ? "H" : "N";
        return random.nextInt(20) == 0
                ? Map.of("c", category, "s", status, "m", modification, "d", 1)
                : Map.of("c", category, "s", status, "m", modification);
    }
}
