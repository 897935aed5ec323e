package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issue of a row is where the row's feature is, be it in the file itself or in the workspace. */
final class IssuePlacesTest {

    @TempDir
    Path folder;

    @Test
    void aRowOfAGeometryFileIsWhereItsFeatureBegins() throws IOException {
        Path file = Files.writeString(folder.resolve("kommuner.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"kommunenummer":"1860","kommunenavn":"Vestvågøy"},
                 "geometry":{"type":"Polygon","coordinates":[[[13,68],[14,68],[14,69],[13,68]]]}},
                {"type":"Feature","properties":{"kommunenummer":"Andøy","kommunenavn":"Andøy"},
                 "geometry":{"type":"Polygon","coordinates":[[[15,69],[16,69],[16,70],[15,69]]]}}]}
                """);
        ImportRequest request = new ImportRequest(
                file, ImportOptions.NONE, Optional.of(DatasetKind.MUNICIPALITIES), Optional.empty(), "", false);

        ImportIssue issue =
                only(DatasetImport.examineAll(request, Progress.SILENT).get(0), IssueCode.MUNICIPALITY_UNKNOWN);

        ImportIssue.Location place = Objects.requireNonNull(issue.location());
        assertThat(place.longitudeDegrees()).isCloseTo(15, within(1e-9));
        assertThat(place.latitudeDegrees()).isCloseTo(69, within(1e-9));
    }

    @Test
    void aRowOfAStatusFileIsWhereItsWaterBodyIs() throws IOException {
        Path points =
                Files.writeString(folder.resolve("points.csv"), "id,lat,lon\n001-1-R,68.10,13.60\n001-2-R,68.2,13.7\n");
        Path status = Files.writeString(
                folder.resolve("status.csv"),
                "VannforekomstID;Vannforekomstnavn;Økologisk tilstand\n001-2-R;Elva;God\n001-1-R;Åelva;Utmerket\n");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("work.gpkg"))) {
            DatasetImport.run(workspace, ImportRequest.of(points), Progress.SILENT);

            ImportReport report = DatasetImport.run(workspace, ImportRequest.of(status), Progress.SILENT);

            ImportIssue issue = report.issues().stream()
                    .filter(each -> each.row() == 3)
                    .findFirst()
                    .orElseThrow();
            ImportIssue.Location place = Objects.requireNonNull(issue.location());
            assertThat(place.longitudeDegrees()).isCloseTo(13.60, within(1e-6));
            assertThat(place.latitudeDegrees()).isCloseTo(68.10, within(1e-6));
            assertThat(workspace.issues(report.imported().id())).isEqualTo(report.issues());
        }
    }

    @Test
    void whatConcernsTheWholeFileHasNoPlace() throws IOException {
        Path points = Files.writeString(folder.resolve("points.csv"), "id,lat,lon\n001-1-R,68.10,13.60\n");

        List<ImportReport> reports = DatasetImport.examineAll(ImportRequest.of(points), Progress.SILENT);

        assertThat(reports.get(0).issues())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.row() == 0).isEqualTo(each.location() == null));
    }

    private static ImportIssue only(ImportReport report, IssueCode code) {
        return report.issues().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
