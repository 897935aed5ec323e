package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.store.ConcurrentChangeException;
import no.omland.store.ImportRecord;
import no.omland.store.WorkspaceChange;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two imports at once: what one of them brings is never lost to the other. */
class ConcurrentImportTest {

    private static final int BODIES = 2_000;

    @TempDir
    private Path folder;

    @RepeatedTest(3)
    void bothEndUpInTheWorkspace() throws IOException {
        Path file = folder.resolve("w.gpkg");
        GeoPackageWorkspace.open(file).close();
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);

        CompletableFuture<ImportReport> one = importing(file, points("one.csv", 1), bothHaveRead);
        CompletableFuture<ImportReport> other = importing(file, points("other.csv", 2), bothHaveRead);

        assertThat(List.of(one.join(), other.join()))
                .allSatisfy(report -> assertThat(report.imported().created()).isEqualTo(BODIES));
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            assertThat(workspace.read("water_bodies").map(FeatureSet::size)).contains(2 * BODIES);
            assertThat(workspace.imports()).map(ImportRecord::file).containsExactlyInAnyOrder("one.csv", "other.csv");
        }
    }

    @Test
    void aChangeMadeFromAnEarlierVersionIsNotWritten() throws IOException {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            String before = workspace.version();
            ImportRecord record = DatasetImport.run(workspace, ImportRequest.of(points("one.csv", 1)), Progress.SILENT)
                    .imported();
            String after = workspace.version();

            assertThatThrownBy(() ->
                            workspace.write(new WorkspaceChange(before, record, List.of(), List.of(), Progress.SILENT)))
                    .isInstanceOf(ConcurrentChangeException.class);
            assertThat(workspace.version()).isEqualTo(after);
            assertThat(workspace.imports()).hasSize(1);
        }
    }

    private static CompletableFuture<ImportReport> importing(Path file, Path points, CyclicBarrier bothHaveRead) {
        return CompletableFuture.supplyAsync(() -> {
            try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
                boolean[] met = {false};
                return DatasetImport.runAll(
                                () -> {
                                    if (!met[0]) {
                                        met[0] = true;
                                        await(bothHaveRead);
                                    }
                                    return workspace;
                                },
                                ImportRequest.of(points),
                                Progress.SILENT)
                        .get(0);
            }
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(
                    2, TimeUnit.MINUTES); // Else one that fails before it comes here would hold the other for ever.
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path points(String name, int catchment) throws IOException {
        StringBuilder rows = new StringBuilder("id,lat,lon\n");
        for (int i = 1; i <= BODIES; i++) {
            rows.append("00").append(catchment).append('-').append(i).append("-R,60.5,10.5\n");
        }
        return Files.writeString(folder.resolve(name), rows);
    }
}
