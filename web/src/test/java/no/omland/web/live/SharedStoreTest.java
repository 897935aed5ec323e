package no.omland.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.Progress;
import no.omland.store.Workspace;
import no.omland.store.address.WorkspaceAddress;
import no.omland.testing.Postgis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers on one PostGIS store. */
final class SharedStoreTest {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @Test
    void twoServersSeeWhatAnyoneImportsWithoutARestart(@TempDir Path folder) throws Exception {
        try (Postgis postgis = Postgis.ownSchema();
                LiveWorkspace one =
                        new LiveWorkspace(WorkspaceAddress.of(postgis.address()).open());
                LiveWorkspace other =
                        new LiveWorkspace(WorkspaceAddress.of(postgis.address()).open());
                Workspace writer = WorkspaceAddress.of(postgis.address()).open()) {
            assertThat(one.served().snapshot().waterBodies()).isEmpty();
            assertThat(other.served().snapshot().waterBodies()).isEmpty();
            Path file = Files.writeString(folder.resolve("elver.csv"), """
                VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial
                001-8-R;Storelva;God
                """);
            DatasetImport.run(writer, ImportRequest.of(file), Progress.SILENT);
            for (LiveWorkspace each : new LiveWorkspace[] {one, other}) {
                Instant end = Instant.now().plus(LONGEST_WAIT);
                while (each.served().snapshot().waterBodies().isEmpty()) {
                    assertThat(Instant.now()).isBefore(end);
                    Thread.onSpinWait();
                }
                assertThat(each.served().version()).isEqualTo(writer.version());
                assertThat(each.served().snapshot().versions("water_bodies").orElseThrow())
                        .hasSize(1);
            }
        }
    }
}
