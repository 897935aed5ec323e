package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import no.omland.water.EcologicalClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import does to what is there already: the same file again, a changed one, several rows of one body, one file after another. */
class RepeatedImportTest extends TwoBodies {

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
    void aLayerThatTakesThePlaceOfAnotherFilesIsSaid() throws IOException {
        importing(write("land.csv", "a;b\n1;2\n3;4\n"));
        assertThat(TableText.issues(importing(write("land.csv", "a;b\n1;2\n")).issues(), "layer.replaced"))
                .isEmpty();
        assertThat(TableText.issues(importing(write("land.tsv", "a\tb\n1\t3\n")).issues(), "layer.replaced"))
                .containsExactly("layer.replaced@0[land, land.csv, 1]");
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
    void whatAFileDoesNotMentionStaysAndWhatNoFileToldIsSaid() throws IOException {
        ImportReport report = importing(write("nye.csv", "VannforekomstID;Vannforekomstnavn\n179-3-L;Ny\n"));
        assertThat(TableText.sentences(report.issues(), "body.kept", "body.without-geometry", "body.without-status"))
                .containsExactly(
                        "2 water bodies in the workspace are not in this file; they stay as they were",
                        "3 of 3 water bodies have no place on the map yet",
                        "1 of 3 water bodies have no status from any file yet");
        assertThat(body("179-1-L").ecologicalClass()).isEqualTo(EcologicalClass.GOOD);
        assertThat(body("179-3-L").ecologicalClass()).isEqualTo(EcologicalClass.UNKNOWN);
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
}
