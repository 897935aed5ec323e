package no.omland.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the real datasets that lie beside the project, in {@code ../shared/data}. Where they are missing a test skips and
 * says so on a person's machine, and fails where the environment variable {@code CI} is set.
 */
public final class SharedData {
    private static final Path FOLDER = Path.of("..", "shared", "data");

    private SharedData() {}

    /** The file or folder at this path under {@code ../shared/data}, as in {@code kartverket/kommune.prj}. */
    public static Path sharedData(String relative) {
        Path path = FOLDER.resolve(relative);
        if (!Files.exists(path)) {
            String message = "missing test data " + path.toAbsolutePath().normalize();
            if (System.getenv("CI") != null) {
                Assertions.fail(message + ", and CI is set");
            }
            Assumptions.abort(message);
        }
        return path;
    }
}
