package no.omland.importing.archive;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
import no.omland.crs.EpsgCode;
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

    /** The list at the end of the archive tells of four gigabytes that a few bytes unpack to. */
    @Test
    void anArchiveThatTellsOfTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("a.csv", "a;b\n1;2\n"));
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 < bytes.limit(); i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putInt(i + 24, 0xfffffff0);
            }
        }
        Files.write(zip, bytes.array());
        assertRefused(zip, "archive.too-large");
    }

    @Test
    void whatUnpacksToMoreThanIsAllowedIsRefusedWhateverItTells() throws IOException {
        Allowance allowance = new Allowance("a.zip", 10);
        Path file = folder.resolve("out");
        allowance.copy(new ByteArrayInputStream(new byte[10]), file);
        assertThatThrownBy(() -> allowance.copy(new ByteArrayInputStream(new byte[1]), file))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("archive.too-large"));
        assertThat(Files.size(file)).isLessThanOrEqualTo(10);
    }

    /** Wide columns of a shapefile that are mostly blank pack to less than a thousandth. */
    @Test
    void anHonestArchiveOfWideColumnsIsRead() throws IOException {
        String row = "x;" + " ".repeat(1_000_000) + "\n";
        SourceTable table = Importer.read(
                zip(StandardCharsets.UTF_8, Map.of("a.csv", "a;b\n" + row.repeat(100))),
                ImportOptions.NONE,
                Progress.SILENT);
        assertThat(table.features().size()).isEqualTo(100);
    }

    @Test
    void whatIsOfAKindThatIsNotReadIsTold() throws IOException {
        Path zip = zip(
                StandardCharsets.UTF_8,
                Map.of(
                        "a.csv",
                        "a;b\n1;2\n",
                        "alone.dbf",
                        "x",
                        "b.kml",
                        "<kml/>",
                        "inner.zip",
                        "x",
                        "om.pdf",
                        "x",
                        "lesmeg.txt",
                        "x"));
        SourceTable table = Importer.read(zip, ImportOptions.NONE, Progress.SILENT);
        assertThat(TableText.issues(table, "archive.file-not-read", "archive.file-left-out"))
                .containsExactlyInAnyOrder(
                        "archive.file-not-read@0[b.kml]",
                        "archive.file-not-read@0[inner.zip]",
                        "archive.file-not-read@0[alone.dbf]",
                        "archive.file-left-out@0[om.pdf]");
    }

    @Test
    void aShapefileWithoutPrjIsLeftOutOfAnArchiveOfSeveralOrFilledIn() throws IOException {
        Path zip = folder.resolve("to.zip");
        Path shp = sharedData("kartverket/kommune-vestland-utm32-latin1.shp");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String ending : List.of("shp", "shx", "dbf", "prj")) {
                byte[] part = Files.readAllBytes(
                        shp.resolveSibling(shp.getFileName().toString().replace(".shp", "." + ending)));
                out.putNextEntry(new ZipEntry("med." + ending));
                out.write(part);
                if (!ending.equals("prj")) {
                    out.putNextEntry(new ZipEntry("uten." + ending));
                    out.write(part);
                }
            }
        }
        SourceTable only = Importer.read(zip, ImportOptions.NONE, Progress.SILENT);
        assertThat(TableText.issues(only, "layer.without-system"))
                .containsExactly("layer.without-system@0[uten.shp, to.zip --layer uten.shp]");
        List<SourceTable> both = Importer.readAll(zip, new ImportOptions(EpsgCode.ETRS89_UTM33, null), Progress.SILENT);
        assertThat(both)
                .map(table -> table.source() + " " + table.features().crs())
                .containsExactly("to.zip/med.shp EPSG:25832", "to.zip/uten.shp EPSG:25833");
    }

    @Test
    void aMemberThatCannotBeUsedIsLeftOutAndTheRestIsRead() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("a.csv", "a;b\n1;2\n", "b.gml", "<gml/>"));
        assertThat(TableText.issues(Importer.read(zip, ImportOptions.NONE, Progress.SILENT), "layer.left-out"))
                .singleElement()
                .asString()
                .startsWith("layer.left-out@0[b.gml, ");
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

    @Test
    void anArchiveOfMoreFilesThanAnyoneSendsIsRefused() throws IOException {
        Path file = folder.resolve("mange.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= 20_000; i++) {
                out.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }
        assertRefused(file, "archive.too-many");
        assertThatThrownBy(() -> Importer.readAll(file, ImportOptions.NONE, Progress.SILENT))
                .hasMessage("mange.zip: the archive holds 20001 files");
    }

    /** As LibreOffice and Word mark theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"mimetype", "[Content_Types].xml"})
    void anOfficeDocumentIsRefused(String mark) throws IOException {
        Path file = zip(StandardCharsets.UTF_8, Map.of(mark, "x", "content.xml", "<a/>"));
        assertRefused(file, "file.office");
        assertThatThrownBy(() -> Importer.readAll(file, ImportOptions.NONE, Progress.SILENT))
                .hasMessage("a.zip: this is an office document that is not read");
    }

    @Test
    void aBrokenShapefileInAnArchiveIsLeftOutAndTold() throws IOException {
        Path file = zip(StandardCharsets.UTF_8, Map.of("a.csv", "id;navn\n1;Å\n", "b.shp", "Service Unavailable"));
        SourceTable table = Importer.read(file, ImportOptions.NONE, Progress.SILENT);
        assertThat(TableText.sentences(table.log().issues(), "layer.left-out"))
                .containsExactly("\"b.shp\" was left out: a.zip/b.shp: this is no shapefile, or a broken one: "
                        + "it begins with \"Service Unavailable\", and 00 00 27 0A was expected");
    }
}
