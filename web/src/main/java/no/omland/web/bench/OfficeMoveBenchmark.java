package no.omland.web.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.server.OmlandServer;

/** A county's six offices on the roads of N1000 and the people of the 250 m grid: how soon the server answers when one of them has been moved. */
public final class OfficeMoveBenchmark {

    private static final List<String> FILES =
            List.of("kartverket/kommune.shp", "kartverket/veglenke.shp", "ssb/NOR0250M_POP_2022.csv");
    private static final int WARMING = 10;
    private static final int ROUNDS = 50;
    private static final long SEED = 20_260_101;

    /** The office in Bodø is moved within some kilometres of the town, where there are roads. */
    private static final double LATITUDE = 67.283;

    private static final double LONGITUDE = 14.45;
    private static final double LATITUDE_SPREAD = 0.02;
    private static final double LONGITUDE_SPREAD = 0.10;

    private static final String STUDY = """
        study: Nordland
        demand: {within: [Nordland]}
        sites:
          Bodø: {at: [%.5f, %.5f]}
          Mosjøen: {at: [65.837, 13.191]}
          Mo: {at: [66.313, 14.142]}
          Narvik: {at: [68.438, 17.427]}
          Svolvær: {at: [68.234, 14.568]}
          Sortland: {at: [68.694, 15.413]}
        scenarios:
          today:
            offices:
              Bodø: {site: Bodø}
              Mosjøen: {site: Mosjøen}
              Mo: {site: Mo}
              Narvik: {site: Narvik}
              Svolvær: {site: Svolvær}
              Sortland: {site: Sortland}
        """;

    private OfficeMoveBenchmark() {}

    /** Prints the figures; the files are looked for under {@code data}. */
    public static void run(Path data, Path work, PrintWriter out) throws IOException, InterruptedException {
        if (!FILES.stream().allMatch(name -> Files.exists(data.resolve(name)))) {
            out.println("a moved office: not measured, since not all of " + FILES + " are there");
            return;
        }
        Path file = work.resolve("offices.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            take(workspace, data.resolve(FILES.get(0)), DatasetKind.MUNICIPALITIES);
            take(workspace, data.resolve(FILES.get(1)), DatasetKind.ROADS);
            take(workspace, data.resolve(FILES.get(2)), DatasetKind.POPULATION_GRID);
        }
        try (OmlandServer server =
                OmlandServer.start(new LiveWorkspace(GeoPackageWorkspace.open(file)), "127.0.0.1", 0)) {
            move(URI.create("http://127.0.0.1:" + server.port() + "/api/scenarios/evaluate"), out);
        }
    }

    private static void take(GeoPackageWorkspace workspace, Path file, DatasetKind kind) {
        DatasetImport.run(
                workspace,
                new ImportRequest(file, ImportOptions.NONE, Optional.of(kind), Optional.empty(), "", false),
                Progress.SILENT);
    }

    private static void move(URI address, PrintWriter out) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        SplittableRandom random = new SplittableRandom(SEED);
        double[] server = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        long bytes = 0;
        for (int round = -WARMING; round < ROUNDS; round++) {
            String study = String.format(
                    Locale.ROOT,
                    STUDY,
                    LATITUDE + (random.nextDouble() - 0.5) * LATITUDE_SPREAD,
                    LONGITUDE + (random.nextDouble() - 0.5) * LONGITUDE_SPREAD);
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("X-Omland", "1")
                            .POST(HttpRequest.BodyPublishers.ofString(study, StandardCharsets.UTF_8))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
            }
            bytes = answer.body().length;
            if (round >= 0) {
                server[round] = timing(answer);
                whole[round] = (System.nanoTime() - begun) / 1e6;
            } else if (round == -WARMING) {
                out.printf(Locale.ROOT, "a moved office, first answer: %.0f ms%n", (System.nanoTime() - begun) / 1e6);
                out.flush();
            }
        }
        Arrays.sort(server);
        Arrays.sort(whole);
        out.printf(
                Locale.ROOT,
                "a moved office of six in Nordland, N1000 and 250 m cells, over HTTP: server median %.0f ms, 95th"
                        + " percentile %.0f ms; with the answer of %.2f MB read, median %.0f ms, slowest %.0f ms of %d%n",
                server[ROUNDS / 2],
                server[ROUNDS * 95 / 100],
                bytes / 1e6,
                whole[ROUNDS / 2],
                whole[ROUNDS - 1],
                ROUNDS);
        out.flush();
    }

    /** Milliseconds that the server says it worked on the answer. */
    private static double timing(HttpResponse<byte[]> answer) {
        String header = answer.headers().firstValue("Server-Timing").orElse("dur=NaN");
        return Double.parseDouble(header.substring(header.lastIndexOf('=') + 1));
    }
}
