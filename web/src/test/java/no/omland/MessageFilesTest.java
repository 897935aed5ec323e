package no.omland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a key that stands twice in a message file, Java silently takes the last. */
class MessageFilesTest {

    static List<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Stream.of("core", "maps", "web")
                .map(module -> Path.of(module, "src", "main", "resources"))
                .flatMap(MessageFilesTest::walk)) {
            files = all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyStandsOnce(Path file) throws IOException {
        List<String> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }
}
