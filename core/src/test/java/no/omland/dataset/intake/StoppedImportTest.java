package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several files go in together or not at all, and an import that is stopped leaves nothing. */
final class StoppedImportTest {

    @TempDir
    Path folder;

    private Path workspaceFile;

    @BeforeEach
    void aWorkspaceWithALayer() throws IOException {
        workspaceFile = folder.resolve("work.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(workspaceFile)) {
            DatasetImport.run(workspace, ImportRequest.of(points("old.csv", 3)), Progress.SILENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "prepare", "write", "commit"})
    void stoppedInAnyPhaseItLeavesEveryByteOfTheWorkspaceAsItWas(String phase) throws IOException {
        byte[] before = Files.readAllBytes(workspaceFile);
        List<ImportRequest> both =
                List.of(ImportRequest.of(points("first.csv", 5_000)), ImportRequest.of(points("second.csv", 5_000)));
        Progress stopping = (now, done, share) -> {
            if (now.equals(phase)) {
                throw new CancellationException();
            }
        };

        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(workspaceFile)) {
            assertThatThrownBy(() -> DatasetImport.runTogether(() -> workspace, both, stopping))
                    .isInstanceOf(CancellationException.class);
        }

        assertThat(Files.readAllBytes(workspaceFile)).isEqualTo(before);
        assertThat(folder.resolve("work.gpkg-journal")).doesNotExist();
    }

    @Test
    void severalFilesGoInTogether() throws IOException {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(workspaceFile)) {
            List<ImportReport> reports = DatasetImport.runTogether(
                    () -> workspace,
                    List.of(ImportRequest.of(points("first.csv", 7)), ImportRequest.of(points("second.csv", 9))),
                    Progress.SILENT);

            assertThat(reports).extracting(each -> each.imported().features()).containsExactly(7L, 9L);
            assertThat(workspace.layers())
                    .extracting(LayerRecord::name)
                    .containsExactlyInAnyOrder("old", "first", "second");
            assertThat(workspace.imports()).extracting(ImportRecord::id).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void oneFileThatCannotBeUsedKeepsTheOthersOut() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.geojson"), "{\"type\":\"Nothing\"}");
        byte[] before = Files.readAllBytes(workspaceFile);

        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(workspaceFile)) {
            List<ImportRequest> both = List.of(ImportRequest.of(points("first.csv", 7)), ImportRequest.of(bad));
            assertThatThrownBy(() -> DatasetImport.runTogether(() -> workspace, both, Progress.SILENT))
                    .isInstanceOf(DataException.class);
        }

        assertThat(Files.readAllBytes(workspaceFile)).isEqualTo(before);
    }

    @Test
    void lookingAtAFileTellsWhatItWouldDoToWhatIsThere() throws IOException {
        Path bodies = Files.writeString(
                folder.resolve("bodies.csv"),
                "VannforekomstID;Vannforekomstnavn;Økologisk tilstand\n001-1-R;Åelva;God\n001-2-R;Bekken;Moderat\n");
        Path newer = Files.writeString(
                folder.resolve("newer.csv"),
                "VannforekomstID;Vannforekomstnavn;Økologisk tilstand\n001-1-R;Åelva;God\n001-3-R;Elva;Moderat\n");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(workspaceFile)) {
            DatasetImport.run(workspace, ImportRequest.of(bodies), Progress.SILENT);

            ExaminedTable table = DatasetImport.examineAll(ImportRequest.of(newer), workspace::read, Progress.SILENT)
                    .get(0);

            assertThat(table.report().imported().created()).isEqualTo(1);
            assertThat(table.report().imported().unchanged()
                            + table.report().imported().changed())
                    .isEqualTo(1);
            assertThat(table.features().size()).isEqualTo(2);
            assertThat(workspace.imports()).hasSize(2);
        }
    }

    private Path points(String name, int count) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                IntStream.range(0, count)
                        .mapToObj(i -> i + ",68." + (10_000 + i) + ",14." + (10_000 + i))
                        .collect(Collectors.joining("\n", "nr,lat,lon\n", "\n")));
    }
}
