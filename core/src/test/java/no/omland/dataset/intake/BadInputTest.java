package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Part A, "Bad input": a clear message with a hint, and the workspace is as it was, byte for byte. */
class BadInputTest extends TwoBodies {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tom.csv      | file.empty           | ``                    | tom.csv: the file is empty",
                "blank.csv    | file.empty           | 200A0D0A              | blank.csv: the file is empty",
                "kart.png     | file.wrong-kind      | 89504E470D0A1A0A0000000D49484452 | kart.png: this is no kind of file that can be imported",
                "alt.zip      | archive.damaged      | 504B030414000000      | alt.zip: the archive is damaged: zip END header not found",
                "ark.xlsx     | archive.damaged      | 504B030414000600      | ark.xlsx: the archive is damaged: zip END header not found",
                "andre.gpkg   | file.unreadable      | 53514C69746520666F726D6174203300 | andre.gpkg: the file could not be read: [SQLITE_NOTADB] File opened that is not a database file (file is not a database)",
                "kart.fgb     | file.cut-off         | 6667620366676201      | kart.fgb: the file ends before its first record",
                "kart.gml     | file.xml             | 3C3F786D6C20766572    | kart.gml: this is XML, which is not read",
                "bom.gml      | file.xml             | EFBBBF0A3C3F786D6C    | bom.gml: this is XML, which is not read",
                "a.prj        | file.beside-shapefile| 50524F4A43535B22      | a.prj: this is one part of a shapefile",
                "b.prj        | file.beside-shapefile| 50524F4A4352535B22    | b.prj: this is one part of a shapefile",
                "a.shx        | file.beside-shapefile| 0000270A000000000000  | a.shx: this is one part of a shapefile",
                "a.bin        | shapefile.name       | 0000270A000000000000  | a.bin: the file is a shapefile, but its name does not end in .shp",
                "a.shp        | crs.missing          | 0000270A000000000000  | a.shp: no .prj beside it, so its reference system is unknown"
            })
    void aFileOfTheWrongKindIsRefused(String name, String code, String hex, String message) throws IOException {
        Path file = Files.write(folder.resolve(name), HexFormat.of().parseHex(hex == null ? "" : hex));
        assertRefused(file, code, message);
    }

    /** A download that failed, and a disk that kept the room and lost the bytes. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kart.shp      | text | this is no shapefile, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and 00 00 27 0A was expected",
                "kart.shp      | zero | this is no shapefile, or a broken one: it begins with 00 00 00 00, and 00 00 27 0A was expected",
                "KART.SHP      | zero | this is no shapefile, or a broken one: it begins with 00 00 00 00, and 00 00 27 0A was expected",
                "kart.gpkg     | text | this is no .gpkg file, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and \"SQLite format 3\" was expected",
                "kart.gpkg     | zero | this is no .gpkg file, or a broken one: it begins with 00 00 00 00, and \"SQLite format 3\" was expected",
                "kart.geojson  | text | this is no .geojson file, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and { was expected",
                "kart.geojson  | zero | this is no .geojson file, or a broken one: it begins with 00 00 00 00, and { was expected",
                "kart.fgb      | text | this is no .fgb file, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and \"fgb\" was expected",
                "kart.fgb      | zero | this is no .fgb file, or a broken one: it begins with 00 00 00 00, and \"fgb\" was expected",
                "ark.xlsx      | text | this is no .xlsx file, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and \"PK\" was expected",
                "ark.xlsx      | zero | this is no .xlsx file, or a broken one: it begins with 00 00 00 00, and \"PK\" was expected",
                "alt.zip       | text | this is no .zip file, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and \"PK\" was expected",
                "alt.zip       | zero | this is no .zip file, or a broken one: it begins with 00 00 00 00, and \"PK\" was expected",
                "kart.csv.gz   | text | this is no .gz file, or a broken one: it begins with \"<!DOCTYPE html> <p>Not f…\", and 1F 8B was expected",
                "kart.csv.gz   | zero | this is no .gz file, or a broken one: it begins with 00 00 00 00, and 1F 8B was expected"
            })
    void aFileThatIsNotWhatItsNameSaysIsCalledBroken(String name, String content, String message) throws IOException {
        byte[] bytes = content.equals("zero")
                ? new byte[1_000]
                : "<!DOCTYPE html>\n<p>Not found".getBytes(StandardCharsets.UTF_8);
        boolean shapefile = name.toLowerCase(Locale.ROOT).endsWith(".shp");
        assertRefused(
                Files.write(folder.resolve(name), bytes),
                shapefile ? "shapefile.broken" : "file.broken",
                name + ": " + message);
    }

    /** Norwegian letters, bytes that are no letters, and a text that would do as a table under another name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"c3a520c3b8       | \"å ø\"", "e520f8           | E5 20 F8", "613b620a313b320a | \"a;b 1;2\""})
    void whatABrokenFileBeginsWithIsShown(String hex, String found) throws IOException {
        assertRefused(
                Files.write(folder.resolve("a.shp"), HexFormat.of().parseHex(hex)),
                "shapefile.broken",
                "a.shp: this is no shapefile, or a broken one: it begins with " + found
                        + ", and 00 00 27 0A was expected");
    }

    @Test
    void aTableOfAShapefileAloneIsRefused() throws IOException {
        byte[] header = new byte[65];
        header[0] = 3;
        header[2] = 12;
        header[3] = 31;
        assertRefused(
                Files.write(folder.resolve("kommune.dbf"), header),
                "file.beside-shapefile",
                "kommune.dbf: this is one part of a shapefile");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Path file = folder.resolve("nei.csv");
        assertRefused(file, "file.not-found", file + ": there is no such file");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        assertRefused(data, "file.directory", data + ": this is a folder without a dataset.json");
        Path geodatabase = Files.createDirectory(folder.resolve("vann.gdb"));
        assertRefused(
                geodatabase, "file.geodatabase", geodatabase + ": this is an Esri file geodatabase, which is not read");
    }

    @ParameterizedTest(name = "as {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WATER_BODIES      | water-bodies.no-id                | a.csv: no column holds the ids of water bodies; the columns are x, y",
                "WATER_BODY_POINTS | water-bodies.no-id                | a.csv: no column holds the ids of water bodies; the columns are x, y",
                "MUNICIPALITIES    | municipalities.no-number          | a.csv: there is no column of municipality numbers and one of names with polygons"
            })
    void aFileThatLacksWhatItsKindNeedsIsRefused(DatasetKind kind, String code, String message) throws IOException {
        Path file = write("a.csv", "x;y\n1;2\n");
        assertRefused(request(file, kind), code, message);
    }

    @Test
    void pointsWithoutCoordinatesAreRefused() throws IOException {
        assertRefused(
                request(write("a.csv", "id;str\n179-1-L;2\n"), DatasetKind.WATER_BODY_POINTS),
                "water-body-points.no-coordinates",
                "a.csv: no columns hold longitude and latitude; the columns are id, str");
    }

    @Test
    void aTableOfTooManyColumnsSaysHowManyThereMayBe() throws IOException {
        String header = String.join(
                ";",
                java.util.stream.IntStream.range(0, 2_100)
                        .mapToObj(i -> "k" + i)
                        .toList());
        Path file = write("bred.csv", header + "\n" + "1;".repeat(2_099) + "1\n");
        assertThatThrownBy(() -> importing(file)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("layer.too-many-columns");
            assertThat(e.hint(Language.ENGLISH)).contains("1998");
        });
    }

    private void assertRefused(Path file, String code, String message) {
        assertRefused(ImportRequest.of(file), code, message);
    }

    private void assertRefused(ImportRequest request, String code, String message) {
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            String version = workspace.version();
            assertThatThrownBy(() -> DatasetImport.run(workspace, request, Progress.SILENT))
                    .isInstanceOfSatisfying(DataException.class, error -> {
                        assertThat(error.code()).isEqualTo(code);
                        assertThat(error.message(Language.ENGLISH)).isEqualTo(message);
                        assertThat(error.hint(Language.ENGLISH)).isNotBlank();
                        assertThat(error.message(Language.BOKMAAL)).isNotEqualTo(message);
                    });
            assertThat(workspace.version()).isEqualTo(version);
        }
        assertThat(gpkg).hasBinaryContent(before);
    }

    private static ImportRequest request(Path file, DatasetKind kind) {
        return new ImportRequest(file, ImportOptions.NONE, Optional.of(kind), Optional.empty(), "", false);
    }
}
