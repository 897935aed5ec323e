package no.omland.data.lofoten;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside the project: without them a test skips on a person's machine and fails where CI is set. */
final class SharedFiles {

    private SharedFiles() {}

    static Path get(String path) {
        Path file = Path.of("..", "shared").resolve(path);
        if (!Files.exists(file) && System.getenv("CI") != null) {
            fail(file + " is missing, and CI is set");
        }
        assumeTrue(Files.exists(file), () -> file + " is missing");
        return file;
    }
}
