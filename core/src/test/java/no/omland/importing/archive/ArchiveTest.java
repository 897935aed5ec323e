package no.omland.importing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.testing.TableText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final String POINT =
            "{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":{\"type\":\"Point\",\"coordinates\":[10,60]}}";

    @TempDir
    private Path folder;

    private long leftBefore;

    @BeforeEach
    void countTemporaryFolders() throws IOException {
        leftBefore = temporaryFolders();
    }

    @AfterEach
    void nothingUnpackedIsLeft() throws IOException {
        assertThat(temporaryFolders()).isEqualTo(leftBefore);
    }

    @Test
    void everyDatasetInAnyFolderIsRead() throws IOException {
        Path zip = zip(
                StandardCharsets.UTF_8,
                Map.of(
                        "b/Målepunkt.csv",
                        "id;navn\n1;Å\n",
                        "b/a.geojson",
                        POINT,
                        "lesmeg.txt",
                        "Hei",
                        "b/",
                        "",
                        "x.xml",
                        "<a/>"));
        List<SourceTable> tables = Importer.readAll(zip, ImportOptions.NONE, Progress.SILENT);
        assertThat(tables).map(SourceTable::source).containsExactly("a.zip/b/Målepunkt.csv", "a.zip/b/a.geojson");
        assertThat(TableText.of(tables.get(0).features())).isEqualTo("id | navn\n1 | Å\n");
        SourceTable chosen = Importer.read(zip, ImportOptions.NONE.withLayer("målepunkt"), Progress.SILENT);
        assertThat(chosen.source()).isEqualTo("a.zip/b/Målepunkt.csv");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "IBM437", "IBM865", "IBM850"})
    void namesWithNorwegianLettersAreRead(String charset) throws IOException {
        String name = charset.equals("IBM437") ? "Våæ.csv" : "Vånøæ.csv";
        Path zip = zip(Charset.forName(charset), Map.of(name, "a;b\n1;2\n"));
        assertThat(Importer.read(zip, ImportOptions.NONE, Progress.SILENT).source())
                .isEqualTo("a.zip/" + name);
    }

    @Test
    void aNoteThatIsNoDatasetIsLeftOutAndTold() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("a.csv", "a;b\n1;2\n", "om.json", "{\"x\": 1}"));
        assertThat(TableText.issues(Importer.read(zip, ImportOptions.NONE, Progress.SILENT), "archive.file-left-out"))
                .containsExactly("archive.file-left-out@0[om.json]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../a.csv", "b/../../a.csv", "/etc/a.csv", "..\\a.csv", "C:\\a.csv"})
    void aPathThatLeadsOutIsRefused(String name) throws IOException {
        assertRefused(zip(StandardCharsets.UTF_8, Map.of(name, "a;b\n1;2\n")), "archive.leads-out");
        assertThat(Files.exists(folder.resolveSibling("a.csv"))).isFalse();
    }

    @Test
    void aBombIsRefused() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.csv"));
            writeMany(out);
        }
        assertRefused(zip, "archive.too-large");
        Path gz = folder.resolve("a.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            writeMany(out);
        }
        assertRefused(gz, "archive.too-large");
    }

    @Test
    void aGeodatabaseAnEmptyArchiveAndADamagedOneAreRefused() throws IOException {
        assertRefused(zip(StandardCharsets.UTF_8, Map.of("kart.gdb/a00000001.gdbtable", "x")), "file.geodatabase");
        assertRefused(zip(StandardCharsets.UTF_8, Map.of("a.pdf", "x", "b.zip", "y")), "archive.nothing");
        Path whole = zip(StandardCharsets.UTF_8, Map.of("a.csv", "a;b\n1;2\n"));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 4; length < bytes.length; length += 7) {
            Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, length));
            assertRefused(cut, "archive.damaged");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a.geojson.gz", "b.json.gz", "c.gz"})
    void gzippedGeoJsonIsRead(String name) throws IOException {
        Path file = folder.resolve(name);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(POINT.getBytes(StandardCharsets.UTF_8));
        }
        SourceTable table = Importer.read(file, ImportOptions.NONE, Progress.SILENT);
        assertThat(table.features().size()).isEqualTo(1);
        assertThat(table.source()).isEqualTo(name.replace(".gz", ""));
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> Importer.readAll(file, ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void writeMany(OutputStream out) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 80; i++) {
            out.write(zeros);
        }
    }

    private Path zip(Charset names, Map<String, String> files) throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static long temporaryFolders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> String.valueOf(each.getFileName()).startsWith("omland-unpacked"))
                    .count();
        }
    }
}
