package no.omland.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpsgDatabaseTest {
    private static final String ANSWER = "EPSG:23033 (ED50 / UTM zone 33N)";

    @TempDir
    private Path folder;

    @Test
    void isUnpackedOnceIntoTheGivenFolderThoughTwoProcessesStartAtOnce() throws Exception {
        Path database = folder.resolve("cache").resolve("epsg");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Lookup first = Lookup.start(folder, "first", database, temporary);
        Lookup second = Lookup.start(folder, "second", database, temporary);
        first.assertAnswers();
        second.assertAnswers();

        List<Path> unpacked = files(database, "EPSG.data");
        assertThat(unpacked).hasSize(1);
        FileTime written = Files.getLastModifiedTime(unpacked.get(0));
        Lookup.start(folder, "third", database, temporary).assertAnswers();
        assertThat(files(database, "EPSG.data")).isEqualTo(unpacked);
        assertThat(Files.getLastModifiedTime(unpacked.get(0))).isEqualTo(written);
        assertThat(files(temporary, "EPSG.data")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Linux, /home/someone/.cache/omland/epsg",
        "Mac OS X, /home/someone/Library/Caches/omland/epsg",
        "Windows 11, /home/someone/AppData/Local/omland/epsg"
    })
    void liesInTheUsersCacheFolderUnlessToldOtherwise(String operatingSystem, Path expected) {
        assertThat(EpsgDatabase.defaultFolder(Map.of(), operatingSystem, Path.of("/home/someone")))
                .isEqualTo(expected);
    }

    @Test
    void followsTheVariablesThatNameACacheFolder() {
        assertThat(EpsgDatabase.defaultFolder(Map.of("XDG_CACHE_HOME", "/cache"), "Linux", Path.of("/home/someone")))
                .isEqualTo(Path.of("/cache/omland/epsg"));
        assertThat(EpsgDatabase.defaultFolder(Map.of("LOCALAPPDATA", "/local"), "Windows 11", Path.of("/home/someone")))
                .isEqualTo(Path.of("/local/omland/epsg"));
    }

    @Test
    void testsDoNotUseTheUsersCacheFolder() {
        assertThat(EpsgDatabase.folder().toString()).contains("target");
    }

    private static List<Path> files(Path under, String name) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(path -> path.endsWith(name)).toList();
        }
    }

    /** A process of its own that looks up one code. */
    private record Lookup(Process process, Path out, Path err) {
        static Lookup start(Path folder, String name, Path database, Path temporary) throws IOException {
            Path out = folder.resolve(name + ".out");
            Path err = folder.resolve(name + ".err");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + temporary,
                            "-Djava.util.prefs.userRoot=" + temporary,
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            EpsgLookup.class.getName(),
                            database.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Lookup(process, out, err);
        }

        /** And says nothing else, neither there nor on the error stream. */
        void assertAnswers() throws IOException, InterruptedException {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(err)).isEmpty();
            assertThat(Files.readString(out).strip()).isEqualTo(ANSWER);
            assertThat(process.exitValue()).isZero();
        }
    }
}
