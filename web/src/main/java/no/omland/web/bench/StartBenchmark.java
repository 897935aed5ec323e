package no.omland.web.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** From the start of a Java process to the first answer, with the sample data; the process is the very jar that is running. */
public final class StartBenchmark {

    private static final int ROUNDS = 7;
    private static final long MILLIS_BETWEEN_QUESTIONS = 10;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private StartBenchmark() {}

    /** Prints the median and the slowest start. The first start, which may have to load the sample data, is told apart. */
    public static void run(PrintWriter out) throws IOException, InterruptedException {
        Path jar = runningJar();
        if (!jar.toString().endsWith(".jar")) {
            out.println("start: not measured, since this is not run from omland.jar");
            return;
        }
        double first = start(jar);
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = start(jar);
        }
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "start to first answer, sample data: first %.0f ms, then median %.0f ms, slowest %.0f ms of %d%n",
                first,
                millis[ROUNDS / 2],
                millis[ROUNDS - 1],
                ROUNDS);
        out.flush();
    }

    private static double start(Path jar) throws IOException, InterruptedException {
        int port = freePort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/water/selection"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--sample",
                        "--port",
                        String.valueOf(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (System.nanoTime() - begun < LONGEST_NANOS && process.isAlive()) {
                if (answers(client, request)) {
                    return (System.nanoTime() - begun) / 1e6;
                }
            }
            return Double.NaN;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            // Asking without a pause would take one of the cores that are measured.
            Thread.sleep(MILLIS_BETWEEN_QUESTIONS);
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path runningJar() {
        try {
            return Path.of(StartBenchmark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a code source has an address", e);
        }
    }
}
