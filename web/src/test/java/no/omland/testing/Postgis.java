package no.omland.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A schema of a real PostgreSQL with PostGIS: of the server that {@code OMLAND_TEST_POSTGIS} names, else of one that {@code .ci/postgis} starts and that is
 * stopped with the test. Without any, a test skips and says so on a person's machine, and fails where {@code CI} is set.
 */
public record Postgis(String address, Path folder) implements AutoCloseable {

    public static Postgis ownSchema() throws IOException, InterruptedException {
        String given = System.getenv("OMLAND_TEST_POSTGIS");
        String schema = "&currentSchema=t" + UUID.randomUUID().toString().substring(0, 8);
        Path folder = Files.createTempDirectory("omland-postgis");
        if (given != null) {
            return new Postgis(given + schema, folder);
        }
        Process start = new ProcessBuilder("bash", ".ci/postgis", "start", folder.toString()).start();
        String out = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String error = new String(start.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (start.waitFor() != 0) {
            String message = "no PostGIS to test on: " + error;
            if (System.getenv("CI") != null) {
                Assertions.fail(message + ", and CI is set");
            }
            Assumptions.abort(message);
        }
        return new Postgis(out + schema, folder);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        new ProcessBuilder("bash", ".ci/postgis", "stop", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
