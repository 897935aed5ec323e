package no.omland.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Files and programs that a test needs from outside the module. What is missing skips the test visibly, and fails it where the environment variable CI is set. */
public final class OutsideFiles {

    private OutsideFiles() {}

    /** A real file beside the project, under {@code ../shared/data}, such as {@code vann-nett/V-C.csv}. */
    public static Path sharedData(String relative) {
        return existing(Path.of("..", "shared", "data").resolve(relative));
    }

    /** The sample dataset of the project. */
    public static Path sampleDataset() {
        return existing(Path.of("data", "lofoten-vesteralen", "dataset.json")).resolveSibling("");
    }

    /** A file of one of the project's other datasets. */
    public static Path ofDataset(String folder, String file) {
        return existing(Path.of("data", folder, file));
    }

    /** The file, or the end of the test. */
    public static Path existing(Path file) {
        if (!Files.exists(file)) {
            String message = "missing " + file.toAbsolutePath().normalize();
            if (System.getenv("CI") != null) {
                Assertions.fail(message + ", and CI is set");
            }
            Assumptions.abort(message);
        }
        return file;
    }
}
