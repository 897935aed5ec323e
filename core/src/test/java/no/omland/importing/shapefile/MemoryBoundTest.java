package no.omland.importing.shapefile;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No shapefile takes more memory than ten times its size, over the few megabytes that any Java program needs to have. Each is read in a process whose heap ends there,
 * and garbage counts as well.
 */
class MemoryBoundTest {

    private static final long LEAST_HEAP_BYTES = 16L << 20;
    private static final int TIMES = 10;

    @Test
    void noneTakesMoreThanTenTimesItsSize() throws IOException, InterruptedException {
        Map<Long, List<Path>> byHeap = new TreeMap<>();
        for (String folder : new String[] {"shapefiles", "kartverket"}) {
            for (Path shp : shapefiles(sharedData(folder))) {
                byHeap.computeIfAbsent(Math.max(LEAST_HEAP_BYTES, TIMES * bytes(shp)), heap -> new ArrayList<>())
                        .add(shp);
            }
        }
        assertThat(byHeap.get(LEAST_HEAP_BYTES)).hasSizeGreaterThan(45);
        for (Map.Entry<Long, List<Path>> each : byHeap.entrySet()) {
            List<String> told = read(each.getKey(), each.getValue());
            assertThat(told).as("in %d bytes: %s", each.getKey(), told).hasSameSizeAs(each.getValue());
        }
    }

    private static List<Path> shapefiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".shp"))
                    .sorted()
                    .toList();
        }
    }

    private static long bytes(Path shp) throws IOException {
        String name = shp.toString();
        Path dbf = Path.of(name.substring(0, name.length() - 3) + "dbf");
        return Files.size(shp) + (Files.exists(dbf) ? Files.size(dbf) : 0);
    }

    private static List<String> read(long heapBytes, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapBytes,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ReadInLittleMemory.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return told.lines()
                .filter(line -> line.startsWith("read ") || line.startsWith("refused "))
                .toList();
    }
}
