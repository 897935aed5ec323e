package no.omland.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path folder;

    /** A program that is at work in a scratch folder until it is told to end. */
    static final class AtWork {
        public static void main(String[] arguments) throws Exception {
            try (ScratchFolder scratch = ScratchFolder.in(Path.of(arguments[0]), ".work-")) {
                Files.createDirectories(scratch.path().resolve("a"));
                Files.writeString(scratch.path().resolve("a/b"), "half");
                System.out.println(scratch.path());
                // Nothing ever comes; the end of the input would be the end of the one who started it.
                System.in.read();
            }
        }
    }

    @Test
    void itGoesWhenTheProgramIsToldToEnd() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AtWork.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            Path made = Path.of(out.readLine());
            assertThat(made.resolve("a/b")).exists();
            child.destroy();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(made).doesNotExist();
            assertThat(folder).isEmptyDirectory();
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void itGoesWithAllThatIsInItWhenItIsClosed() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.in(folder, ".work-")) {
            Files.createDirectories(scratch.path().resolve("a/b/c"));
            Files.writeString(scratch.path().resolve("a/b/d"), "x");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
