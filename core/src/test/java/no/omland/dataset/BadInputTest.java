package no.omland.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import no.omland.store.GeoPackageWorkspace;
import no.omland.store.Workspace;
import no.omland.testing.TableText;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Part A, "Bad input": a clear message with a hint, and the workspace is as it was, byte for byte. */
class BadInputTest {

    private static final String BODIES = """
            VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Økologisk tilstand;Økologisk potensial;Kommunenummer
            179-1-L;Storvatnet;Naturlig;God;Ikke relevant;1865
            179-2-L;Litlvatnet;SMVF;Ikke relevant;Moderat;1865
            """;

    @TempDir
    private Path folder;

    private Path gpkg = Path.of("");
    private byte[] before = {};

    @BeforeEach
    void fill() throws IOException {
        gpkg = folder.resolve("arbeid.gpkg");
        importing(write("bodies.csv", BODIES));
        before = Files.readAllBytes(gpkg);
    }

    @AfterEach
    void noFilesAreLeftBeside() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.endsWith("-journal") || name.endsWith("-wal"));
        }
    }

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
    void aFileThatIsCutOffGivesTheRowsBeforeTheCut() throws IOException {
        ImportReport report =
                importing(write("cut.csv", BODIES.replace("179-", "180-").substring(0, BODIES.length() - 20)));
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(report.imported().features()).isEqualTo(2);
        assertThat(TableText.issues(report.issues(), "row.length")).containsExactly("row.length@3[4, 6]");
    }

    @Test
    void anIdThatIsRepeatedWithOtherValuesKeepsTheFirstAndTellsEachOther() throws IOException {
        ImportReport report = importing(write("a.csv", """
                VannforekomstID;Vannforekomstnavn;Påvirkningstype;Påvirkningsgrad;Økologisk tilstand eller potensial
                179-9-R;Elva;Avløp;Stor grad;Moderat
                179-9-R;Elva;Vannkraft;Liten grad;Moderat
                179-9-R;Åa;Vannkraft;Liten grad;
                """));
        assertThat(TableText.issues(report.issues(), "id.repeated-with-other-values", "pressure.repeated"))
                .containsExactly(
                        "id.repeated-with-other-values@4[Vannforekomstnavn][179-9-R, Vannforekomstnavn, Åa, Elva, 2]",
                        "id.repeated-with-other-values@4[Økologisk tilstand eller potensial]"
                                + "[179-9-R, Økologisk tilstand eller potensial, –, Moderat, 2]",
                        "pressure.repeated@4[Påvirkningstype][179-9-R, Vannkraft]");
        WaterBody body = body("179-9-R");
        assertThat(body.name()).isEqualTo("Elva");
        assertThat(body.ecologicalClass()).isEqualTo(EcologicalClass.MODERATE);
        assertThat(body.pressures()).extracting("type").containsExactly("Avløp", "Vannkraft");
    }

    @Test
    void anUnknownStatusWordIsAnIssueAndCountsAsUnknown() throws IOException {
        ImportReport report = importing(write("a.csv", BODIES.replace("God;", "Fantastisk;")));
        assertThat(TableText.issues(report.issues(), "status.unknown-word"))
                .containsExactly("status.unknown-word@2[Økologisk tilstand][Fantastisk]");
        assertThat(report.issues().stream()
                        .filter(issue -> issue.code() == IssueCode.STATUS_UNKNOWN_WORD)
                        .map(issue -> issue.message(Language.ENGLISH)))
                .containsExactly("\"Fantastisk\" is no known status; it counts as unknown");
        assertThat(body("179-1-L").ecologicalClass()).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(body("179-2-L").ecologicalClass()).isEqualTo(EcologicalClass.MODERATE);
    }

    @Test
    void aRowWithoutIdIsLeftOutAndCounted() throws IOException {
        String more = "179-4-L;;;;;\n179-5-L;;;;;\n179-6-L;;;;;\n";
        ImportReport report = importing(write("a.csv", BODIES.replace("179-1-L;", ";") + more));
        assertThat(report.imported().rejected()).isEqualTo(1);
        assertThat(report.imported().features()).isEqualTo(4);
        assertThat(TableText.issues(report.issues(), "id.missing")).containsExactly("id.missing@2[VannforekomstID][]");
    }

    @Test
    void lookingAtAFileWritesNothing() throws IOException {
        Path file = write("andre.csv", BODIES.replace("179-", "180-"));
        ImportRequest request =
                new ImportRequest(file, ImportOptions.NONE, Optional.empty(), Optional.empty(), "", true);
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            ImportReport report = DatasetImport.run(workspace, request, Progress.SILENT);
            assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.EXAMINED);
            assertThat(report.imported().created()).isEqualTo(2);
        }
        ImportReport examined = DatasetImport.examine(ImportRequest.of(file), Progress.SILENT);
        assertThat(examined.outcome()).isEqualTo(ImportReport.Outcome.EXAMINED);
        assertThat(examined.imported().kind()).isEqualTo("water-bodies");
        assertThat(Files.readAllBytes(gpkg)).isEqualTo(before);
    }

    @Test
    void theSameFileAgainWritesNothing() throws IOException {
        ImportReport report = importing(folder.resolve("bodies.csv"));
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(report.imported().unchanged()).isEqualTo(2);
        assertThat(Files.readAllBytes(gpkg)).isEqualTo(before);
    }

    @Test
    void coordinatesThatAreNoNumbersAreLeftOutAndSaid() throws IOException {
        Path file = write(
                "steder.csv", "navn;wkt\na;POINT (500000 7500000)\nb;\"LINESTRING (500000 7500000, 1e999 7500000)\"\n");
        ImportRequest request = new ImportRequest(
                file, new ImportOptions(EpsgCode.ETRS89_UTM33, null), Optional.empty(), Optional.empty(), "", false);
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            ImportReport report = DatasetImport.run(workspace, request, Progress.SILENT);
            assertThat(TableText.issues(
                            report.issues(), "coordinate.not-finite", "geometry.unreadable", "geometry.missing"))
                    .containsExactly("coordinate.not-finite@3[LineString]");
            assertThat(workspace.read("steder").orElseThrow().geometries()).hasSize(1);
            assertThat(workspace.read("steder").orElseThrow().size()).isEqualTo(2);
        }
    }

    @Test
    void aLayerThatTakesThePlaceOfAnotherFilesIsSaid() throws IOException {
        importing(write("land.csv", "a;b\n1;2\n3;4\n"));
        assertThat(TableText.issues(importing(write("land.csv", "a;b\n1;2\n")).issues(), "layer.replaced"))
                .isEmpty();
        assertThat(TableText.issues(importing(write("land.tsv", "a\tb\n1\t3\n")).issues(), "layer.replaced"))
                .containsExactly("layer.replaced@0[land, land.csv, 1]");
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

    /** As QGIS does to a row, a value, or a layer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM water_bodies WHERE id = '179-1-L'",
                "UPDATE water_bodies SET name = 'Annet'",
                "DROP TABLE water_bodies"
            })
    void theSameFileAgainPutsRightWhatAnotherProgramChanged(String edit) throws Exception {
        edit(edit);
        assertThat(importing(folder.resolve("bodies.csv")).outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(importing(folder.resolve("bodies.csv")).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM land WHERE fid = 1", "UPDATE land SET a = 'x'", "DROP TABLE land"})
    void aPlainLayerThatAnotherProgramChangedIsImportedAgain(String edit) throws Exception {
        Path file = write("land.csv", "a;b\n1;2\n3;4\n");
        importing(file);
        assertThat(importing(file).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        edit(edit);
        assertThat(importing(file).outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(importing(file).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    private void edit(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + gpkg);
                Statement statement = connection.createStatement()) {
            for (String trigger : List.of("update1", "update2", "update3", "update4", "delete")) {
                statement.execute("DROP TRIGGER IF EXISTS rtree_water_bodies_geom_" + trigger);
            }
            statement.execute(sql);
        }
    }

    @Test
    void aChangedFileOfTheSameNameIsImportedAndCountsWhatChanged() throws IOException {
        ImportReport report = importing(write(
                "bodies.csv", BODIES.replace("Moderat", "Dårlig") + "179-3-L;Ny;Naturlig;God;Ikke relevant;1866\n"));
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(report.imported().created()).isEqualTo(1);
        assertThat(report.imported().changed()).isEqualTo(1);
        assertThat(report.imported().unchanged()).isEqualTo(1);
        assertThat(body("179-2-L").ecologicalClass()).isEqualTo(EcologicalClass.POOR);
    }

    @Test
    void pressuresOfTheBodiesInAFileAreReplacedAndThoseOfOthersStay() throws IOException {
        String header = "VannforekomstID;Påvirkningstype;Påvirkningsgrad\n";
        importing(write(
                "a.csv", header + "179-1-L;Avløp;Stor grad\n179-1-L;Vannkraft;Liten grad\n179-2-L;Avløp;Liten grad\n"));
        importing(write("b.csv", header + "179-1-L;Landbruk;Middels grad\n"));
        assertThat(body("179-1-L").pressures()).extracting("type").containsExactly("Landbruk");
        assertThat(body("179-2-L").pressures()).extracting("type").containsExactly("Avløp");
        importing(write("c.csv", header + "179-1-L;;\n"));
        assertThat(body("179-1-L").pressures()).isEmpty();
    }

    @Test
    void theRowsOfOneMunicipalityAreJoinedToOneArea() throws IOException {
        ImportReport report = importing(write("kommuner.geojson", """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
                {"type": "Feature", "properties": {"kommunenummer": "1508", "kommunenavn": "Ålesund"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]}},
                {"type": "Feature", "properties": {"kommunenummer": "1508", "kommunenavn": "Ålesund"}, "geometry": {"type": "Polygon", "coordinates": [[[50, 0], [55, 0], [55, 5], [50, 5], [50, 0]]]}}]}
                """));
        assertThat(report.imported().kind()).isEqualTo("municipalities");
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            assertThat(WorkspaceSnapshot.of(workspace).municipalities().list())
                    .singleElement()
                    .satisfies(each -> assertThat(
                                    Objects.requireNonNull(each.geometry()).getArea())
                            .isEqualTo(125.0));
        }
    }

    /** A layer that was exported and comes back has columns of the names that the layer gives itself. */
    @Test
    void aLayerOfTheWorkspaceCanBeImportedAgain() throws IOException {
        ImportReport report = importing(write("eksport.csv", """
                id;name;category;category_given;modification;Changed;navn
                181-1-L;Vatnet;LAKE;x;NATURAL;y;z
                """));
        assertThat(report.imported().features()).isEqualTo(1);
        assertThat(body("181-1-L").name()).isEqualTo("z");
        assertThat(body("181-1-L").attributes()).containsKeys("name_given", "category_given", "category_given_given");
    }

    @Test
    void severalRowsOfLinesAreOneBody() throws IOException {
        ImportReport report = importing(write("elver.geojson", """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
                {"type": "Feature", "properties": {"lokalId": "179-7-R"}, "geometry": {"type": "LineString", "coordinates": [[500000, 7500000], [500030, 7500040]]}},
                {"type": "Feature", "properties": {"lokalId": "179-7-R"}, "geometry": {"type": "LineString", "coordinates": [[500030, 7500040], [500030, 7500050]]}},
                {"type": "Feature", "properties": {"lokalId": "179-7-R"}, "geometry": {"type": "LineString", "coordinates": [[500030, 7500040], [500030, 7500050]]}},
                {"type": "Feature", "properties": {"lokalId": "179-8-R"}, "geometry": {"type": "LineString", "coordinates": [[0, 0], [3, 4]]}}]}
                """));
        assertThat(report.imported().features()).isEqualTo(2);
        assertThat(TableText.issues(report.issues(), "body.parts-joined"))
                .containsExactly("body.parts-joined@0[179-7-R, 2]");
        assertThat(Objects.requireNonNull(body("179-7-R").geometry()).getLength())
                .isEqualTo(60.0);
        assertThat(Objects.requireNonNull(body("179-8-R").geometry()).getLength())
                .isEqualTo(5.0);
        assertThat(importing(folder.resolve("elver.geojson")).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    @Test
    void aPolygonThatCrossesItselfIsMendedAndAnEmptyOneIsNone() throws IOException {
        ImportReport report = importing(write("vann.geojson", """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
                {"type": "Feature", "properties": {"lokalId": "179-7-L"}, "geometry": {"type": "Polygon", "coordinates": [[[500000, 7500000], [500010, 7500010], [500010, 7500000], [500000, 7500010], [500000, 7500000]]]}},
                {"type": "Feature", "properties": {"lokalId": "179-8-L"}, "geometry": {"type": "Polygon", "coordinates": []}},
                {"type": "Feature", "properties": {"lokalId": "179-9-L"}, "geometry": {"type": "Polygon", "coordinates": [[[1, 1], [1, 1], [1, 1], [1, 1]]]}}]}
                """));
        assertThat(TableText.issues(report.issues(), "geometry.mended"))
                .hasSize(2)
                .first()
                .asString()
                .contains("Self-intersection");
        assertThat(report.issues().stream()
                        .filter(issue -> issue.code() == IssueCode.GEOMETRY_MENDED && issue.row() == 1))
                .allSatisfy(issue -> assertThat(
                                Objects.requireNonNull(issue.location()).longitudeDegrees())
                        .isBetween(14.9, 15.1));
        // Two triangles of base 10 m and height 5 m.
        assertThat(Objects.requireNonNull(body("179-7-L").geometry()).getArea()).isEqualTo(50.0);
        assertThat(body("179-8-L").geometry()).isNull();
        assertThat(body("179-9-L").geometry()).isNull();
        assertThat(IssueLog.countByCode(report.issues())).containsEntry(IssueCode.GEOMETRY_MISSING, 2);
    }

    @Test
    void aPointDoesNotTakeThePlaceOfAnArea() throws IOException {
        importing(write("vann.geojson", """
                {"type": "Feature", "properties": {"lokalId": "179-1-L"}, "geometry": {"type": "Polygon", "coordinates": [[[15, 68], [15.1, 68], [15.1, 68.1], [15, 68]]]}}"""));
        ImportReport report = importing(
                write("p.csv", "id;lat;lon\n179-1-L;68.0;15.0\n179-2-L;68,5;15,5\n179-3-L;91;15\n179-4-L;NA;15\n"));
        assertThat(report.imported().kind()).isEqualTo("water-body-points");
        assertThat(TableText.issues(report.issues(), "geometry.kept", "coordinate.outside", "coordinate.missing"))
                .containsExactly(
                        "coordinate.outside@4[lat][179-3-L, 15, 91]",
                        "coordinate.missing@5[lat][179-4-L]",
                        "geometry.kept@0[1]");
        assertThat(Objects.requireNonNull(body("179-1-L").geometry()).getGeometryType())
                .isEqualTo("Polygon");
        assertThat(Objects.requireNonNull(body("179-2-L").geometry()).getGeometryType())
                .isEqualTo("Point");
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

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport importing(Path file) {
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            return DatasetImport.run(workspace, ImportRequest.of(file), Progress.SILENT);
        }
    }

    private WaterBody body(String id) {
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            return WorkspaceSnapshot.of(workspace).waterBodies().stream()
                    .filter(body -> body.id().text().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
