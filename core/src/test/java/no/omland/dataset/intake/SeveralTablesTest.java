package no.omland.dataset.intake;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.omland.dataset.DatasetKind;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of several tables: all of them or none. */
class SeveralTablesTest {

    @TempDir
    private Path folder;

    @Test
    void allLayersOfAGeoPackageAreImportedWithAReportEach() {
        ImportRequest request = ImportRequest.of(sharedData("kartverket/n1000-vann-og-stader.gpkg"));
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            List<ImportReport> reports = DatasetImport.runAll(() -> workspace, request, Progress.SILENT);
            assertThat(reports)
                    .map(each -> each.imported().id() + " " + each.imported().layer() + " "
                            + each.imported().features())
                    .containsExactly(
                            "1 innsjo 3713", "2 elvbekk 9027", "3 stedsnavntekst 5526", "4 tettbebyggelse 1191");
            assertThat(DatasetImport.runAll(() -> workspace, request, Progress.SILENT))
                    .map(ImportReport::outcome)
                    .containsOnly(ImportReport.Outcome.UNCHANGED);
            assertThat(workspace.imports()).hasSize(4);
        }
    }

    @Test
    void aWorkspaceIsImportableToo() throws IOException {
        Path file = zip(Map.of("a.csv", "a;b\n1;2\n", "b/a.csv", "c;d\n3;4\n"));
        try (Workspace one = GeoPackageWorkspace.open(folder.resolve("en.gpkg"))) {
            DatasetImport.runAll(() -> one, ImportRequest.of(file), Progress.SILENT);
            assertThat(one.layers()).map(LayerRecord::name).containsExactly("a", "a_2");
        }
        try (Workspace other = GeoPackageWorkspace.open(folder.resolve("to.gpkg"))) {
            DatasetImport.runAll(() -> other, ImportRequest.of(folder.resolve("en.gpkg")), Progress.SILENT);
            assertThat(other.layers()).map(LayerRecord::name).containsExactly("a", "a_2");
        }
    }

    @Test
    void oneTableThatCannotBeUsedKeepsAllOut() throws IOException {
        Path file = zip(Map.of("a.csv", "a;b\n1;2\n", "b.csv", "id;status\n1;god\n"));
        ImportRequest request = new ImportRequest(
                file, ImportOptions.NONE, Optional.of(DatasetKind.MUNICIPALITIES), Optional.empty(), "", false);
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            String version = workspace.version();
            assertThatThrownBy(() -> DatasetImport.runAll(() -> workspace, request, Progress.SILENT))
                    .isInstanceOf(DataException.class);
            assertThat(workspace.version()).isEqualTo(version);
            assertThat(workspace.layers()).isEmpty();
        }
    }

    @Test
    void severalTablesOfBodiesAreMergedOneOnTheOther() throws IOException {
        Path file = zip(Map.of(
                "elv.csv", "VannforekomstID;Vannforekomstnavn\n177-1-R;Elv\n",
                "innsjø.csv", "VannforekomstID;Vannforekomstnavn\n177-2-L;Vatn\n"));
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            List<ImportReport> reports = DatasetImport.runAll(() -> workspace, ImportRequest.of(file), Progress.SILENT);
            assertThat(reports).map(each -> each.imported().kind()).containsOnly("water-bodies");
            assertThat(workspace.read("water_bodies").orElseThrow().size()).isEqualTo(2);
        }
    }

    @Test
    void oneNameForSeveralLayersIsRefused() throws IOException {
        Path file = zip(Map.of("a.csv", "a;b\n1;2\n", "b.csv", "c;d\n3;4\n"));
        ImportRequest request =
                new ImportRequest(file, ImportOptions.NONE, Optional.empty(), Optional.of("x"), "", false);
        assertThatThrownBy(() -> DatasetImport.examineAll(request, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("layer.one-name"));
        assertThatThrownBy(() -> DatasetImport.examine(request, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("layer.several"));
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
