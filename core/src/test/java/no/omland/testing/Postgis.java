package no.omland.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL with PostGIS: the one that the environment variable {@code OMLAND_TEST_POSTGIS} names by its JDBC address, else one that {@code
 * .ci/postgis} starts for this run. Without any, a test skips and says so on a person's machine, and fails where {@code CI} is set.
 */
public final class Postgis {

    private static @Nullable String address;
    private static @Nullable String missing;

    private Postgis() {}

    /** The address of the database {@code omland}, which has PostGIS. */
    public static synchronized String address() {
        if (address == null && missing == null) {
            address = System.getenv("OMLAND_TEST_POSTGIS");
            if (address == null) {
                start();
            }
        }
        if (address == null) {
            String message = "no PostGIS to test on: " + missing;
            if (System.getenv("CI") != null) {
                Assertions.fail(message + ", and CI is set");
            }
            Assumptions.abort(message);
        }
        return address;
    }

    /** The address of a schema that nobody else uses. */
    public static String ownSchema() {
        return address() + "&currentSchema=t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The address with another database in place of {@code omland}. */
    public static String database(String name) {
        return address().replaceFirst("/omland\\?", "/" + name + "?");
    }

    /** Executes SQL on a database of {@link #database}. */
    public static void execute(String address, String... statements) {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void start() {
        try {
            Path folder = Files.createTempDirectory("omland-postgis");
            Process process = run("start", folder);
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() == 0) {
                address = out;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
            } else {
                missing = error;
                Files.deleteIfExists(folder);
            }
        } catch (IOException noBash) {
            missing = noBash.getMessage();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Path folder) {
        try {
            run("stop", folder).waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process run(String command, Path folder) throws IOException {
        return new ProcessBuilder("bash", ".ci/postgis", command, folder.toString()).start();
    }
}
