package no.omland.maps.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;

/**
 * Prints how long it takes to build a layer as large as Norway's water and to make the tiles that a screen of 1440 × 900 pixels
 * asks for while it is drawn from south to north, zoom 4–10, on two threads, with nothing remembered; empty tiles not counted.
 */
final class TileBenchmark {

    private static final int SCREEN_WIDTH = 1440;
    private static final int SCREEN_HEIGHT = 900;
    private static final int THREADS = 2;

    private TileBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        for (int round = 1; round <= 3; round++) {
            System.out.printf(Locale.ROOT, "round %d%n", round);
            measure("points", () -> new MadeUpNorway(7).points());
            measure("40 vertices", () -> new MadeUpNorway(7).shapes(40));
            measure("400 vertices", () -> new MadeUpNorway(7).shapes(400));
        }
    }

    private static void measure(String title, Supplier<DrawnLayer> source) throws Exception {
        long before = System.nanoTime();
        DrawnLayer layer = source.get();
        System.out.printf(
                Locale.ROOT,
                "%s: %d features, %d vertices, made up and built in %.0f ms, %.1f MB packed%n",
                title,
                layer.featureCount(),
                layer.vertexCount(),
                (System.nanoTime() - before) / 1e6,
                layer.memoryBytes() / 1e6);
        TileSet tiles = new TileSet(List.of(layer));
        for (int zoom = 4; zoom <= 10; zoom++) {
            measure(zoom, tiles);
        }
    }

    private static void measure(int zoom, TileSet tiles) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<double[]>> requests = new ArrayList<>();
        for (TileAddress address : viewed(zoom)) {
            requests.add(threads.submit(() -> {
                long start = System.nanoTime();
                int bytes = tiles.find(address).map(tile -> tile.length).orElse(0);
                return new double[] {(System.nanoTime() - start) / 1e6, bytes / 1e3};
            }));
        }
        List<double[]> drawn = new ArrayList<>();
        for (Future<double[]> request : requests) {
            if (request.get()[1] > 0) {
                drawn.add(request.get());
            }
        }
        double[] milliseconds = drawn.stream().mapToDouble(tile -> tile[0]).toArray();
        double[] kilobytes = drawn.stream().mapToDouble(tile -> tile[1]).toArray();
        threads.shutdown();
        System.out.printf(
                Locale.ROOT,
                "  zoom %2d: %d of %d tiles, %s ms, %s kB%n",
                zoom,
                drawn.size(),
                requests.size(),
                spread(milliseconds),
                spread(kilobytes));
    }

    private static Set<TileAddress> viewed(int zoom) {
        Set<TileAddress> viewed = new LinkedHashSet<>();
        double pixel = TileAddress.pixelMetres(zoom);
        for (double along = 0; along <= 1; along += 0.01) {
            Coordinate centre = MadeUpNorway.spine(along);
            TileAddress first =
                    TileAddress.at(zoom, centre.x - pixel * SCREEN_WIDTH / 2, centre.y + pixel * SCREEN_HEIGHT / 2);
            TileAddress last =
                    TileAddress.at(zoom, centre.x + pixel * SCREEN_WIDTH / 2, centre.y - pixel * SCREEN_HEIGHT / 2);
            for (int row = first.row(); row <= last.row(); row++) {
                for (int column = first.column(); column <= last.column(); column++) {
                    viewed.add(new TileAddress(zoom, column, row));
                }
            }
        }
        return viewed;
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %.1f p95 %.1f max %.1f",
                sorted[sorted.length / 2],
                sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)],
                sorted[sorted.length - 1]);
    }
}
