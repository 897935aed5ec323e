package no.omland.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server sees what another connection, as of another process, imports. */
final class LiveWorkspaceTest {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @Test
    void anImportBySomeoneElseIsServedWithoutARestart(@TempDir Path folder) {
        Path workspace = SmallRegister.in(folder);
        try (RunningServer server = RunningServer.over(workspace)) {
            String before = server.json("/api/state").get("version").asText();
            assertThat(server.json("/api/water/bodies").get("total").asInt()).isEqualTo(7);

            Workspaces.importText(workspace, "more.csv", """
                VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial
                001-8-R;Storelva;God
                """);

            awaitOtherVersion(server, before);
            assertThat(server.json("/api/water/bodies").get("total").asInt()).isEqualTo(8);
            assertThat(server.json("/api/water/bodies/001-8-R").get("class").asText())
                    .isEqualTo("GOOD");
            assertThat(server.get("/tiles/0/0/0.mvt?v=" + before).header("Cache-Control"))
                    .isEqualTo("no-cache");
            assertThat(server.get("/api/water/bodies", "If-None-Match", '"' + before + '"')
                            .status())
                    .isEqualTo(200);
        }
    }

    /** The server looks at its own pace; a request waits for nothing, so the test asks until the answer is another. */
    private static void awaitOtherVersion(RunningServer server, String before) {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (server.json("/api/state").get("version").asText().equals(before)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
