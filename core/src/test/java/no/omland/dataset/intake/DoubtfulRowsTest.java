package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import org.junit.jupiter.api.Test;

/** Rows that something is wrong with: what can be kept is kept, and the rest is told. */
class DoubtfulRowsTest extends TwoBodies {

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
}
