package no.omland.web.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.water.WaterBodySelection;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.server.OmlandServer;
import no.omland.web.water.StatusTable;

/** All of Norway: the memory it takes, the figures by municipality, and the tiles of someone who pans and zooms. */
public final class NorwayBenchmark {

    private static final List<String> FILES =
            List.of("vann-nett/V-C.csv", "vann-nett/vannforekomster-punkt.csv", "kartverket/kommune.shp");
    private static final int ROUNDS = 200;
    private static final int VIEWS = 120;
    private static final int SCREEN_TILES_ACROSS = 7;
    private static final int SCREEN_TILES_DOWN = 5;
    private static final long SEED = 20_260_101;

    private NorwayBenchmark() {}

    /** Prints the figures; the files are looked for under {@code data}. */
    public static void run(Path data, Path work, PrintWriter out) throws IOException, InterruptedException {
        if (!FILES.stream().allMatch(name -> Files.exists(data.resolve(name)))) {
            out.println("Norway: not measured, since not all of " + FILES + " are there");
            return;
        }
        Path file = work.resolve("norway.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            for (String name : FILES) {
                DatasetImport.run(workspace, ImportRequest.of(data.resolve(name)), Progress.SILENT);
            }
        }
        long before = usedHeapBytes();
        LiveWorkspace live = new LiveWorkspace(GeoPackageWorkspace.open(file));
        live.served().tiles();
        long loaded = usedHeapBytes();
        out.printf(
                Locale.ROOT,
                "heap with all of Norway loaded: %.0f MB, of which the snapshot %.0f MB%n",
                loaded / 1e6,
                (loaded - before) / 1e6);
        figures(live.served().snapshot(), out);
        try (OmlandServer server = OmlandServer.start(live, "127.0.0.1", 0)) {
            tiles(server.port(), live.served().version(), out);
        }
        out.printf(Locale.ROOT, "heap after the tiles: %.0f MB%n", usedHeapBytes() / 1e6);
    }

    private static void figures(WorkspaceSnapshot snapshot, PrintWriter out) {
        double[] millis = new double[ROUNDS];
        int groups = 0;
        double first = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            groups = StatusTable.of(snapshot, WaterBodySelection.ALL, "municipality")
                    .size();
            millis[round] = (System.nanoTime() - begun) / 1e6;
            first = round == 0 ? millis[0] : first;
        }
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "status of all of Norway by municipality (%d groups): first %.0f ms, median %.1f ms, 95th percentile %.1f ms%n",
                groups,
                first,
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100]);
    }

    /** A person who looks at the whole country, then zooms and pans about: every tile of every view is asked for, none twice. */
    private static void tiles(int port, String version, PrintWriter out) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Random random = new Random(SEED);
        List<Double> millis = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        long bytes = 0;
        for (int view = 0; view < VIEWS; view++) {
            int zoom = 4 + view % 8;
            double longitude = 5 + random.nextDouble() * 22;
            double latitude = 58.5 + random.nextDouble() * 12;
            int column = (int) Math.floor((longitude + 180) / 360 * (1 << zoom));
            double sine = Math.sin(Math.toRadians(latitude));
            int row = (int) Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * (1 << zoom));
            for (int x = column - SCREEN_TILES_ACROSS / 2; x <= column + SCREEN_TILES_ACROSS / 2; x++) {
                for (int y = Math.max(0, row - SCREEN_TILES_DOWN / 2); y <= row + SCREEN_TILES_DOWN / 2; y++) {
                    String path = "/tiles/" + zoom + "/" + x + "/" + y + ".mvt?v=" + version;
                    if (x >= 0 && y < 1 << zoom && x < 1 << zoom && !asked.contains(path)) {
                        asked.add(path);
                        long begun = System.nanoTime();
                        HttpResponse<byte[]> answer = client.send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                        if (answer.statusCode() == 200) {
                            millis.add((System.nanoTime() - begun) / 1e6);
                            bytes += answer.body().length;
                        }
                    }
                }
            }
        }
        millis.sort(null);
        out.printf(
                Locale.ROOT,
                "tiles of all of Norway over HTTP, none asked for twice, empty ones left out: %d tiles, median %.1f ms, 95th percentile %.1f ms,"
                        + " slowest %.0f ms, %.1f MB in all%n",
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1),
                bytes / 1e6);
        out.flush();
    }

    private static long usedHeapBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
