package no.omland.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.UploadedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of a layer over HTTP, and any layer on the map. */
final class VersionRoutesTest {

    private static final String FIRST = "navn,lat,lon\nSvolvær,68.234,14.568\nLeknes,68.147,13.611\n";
    private static final String SECOND =
            "navn,lat,lon\nSvolvær,68.234,14.569\nSortland,68.69,15.41\nStokmarknes,68.56,14.91\n";

    @TempDir
    Path folder;

    private Path workspace;
    private RunningServer server;

    @BeforeEach
    void serveALayerThatWasImportedTwice() {
        workspace = SmallRegister.in(folder);
        server = RunningServer.over(workspace);
        UploadedFiles.begun(server).with("steder.csv", FIRST).imported("steder.csv");
        UploadedFiles.begun(server).with("steder.csv", SECOND).imported("steder.csv");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theKeptVersionsAreListedNewestFirst() {
        JsonNode answer = server.json("/api/data/layers/steder/versions");

        assertThat(answer.get("layer").asText()).isEqualTo("steder");
        JsonNode versions = answer.get("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.findValuesAsText("id")).containsExactly("4", "3");
        assertThat(versions.findValuesAsText("count")).containsExactly("3", "2");
        assertThat(versions.findValuesAsText("current")).containsExactly("true", "false");
        assertThat(versions.findValuesAsText("file")).containsExactly("steder.csv", "steder.csv");
        assertThat(versions.findValuesAsText("kind")).containsExactly("layer", "layer");
        assertThat(versions.get(0).get("imported").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(server.get("/api/data/layers/elver/versions")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("layer.not-found");
    }

    @Test
    void twoVersionsAreComparedByCount() {
        JsonNode compared = server.json("/api/data/layers/steder/versions/3/comparison/4");

        assertThat(compared.get("before").asInt()).isEqualTo(2);
        assertThat(compared.get("after").asInt()).isEqualTo(3);
        assertThat(compared.get("key").asText()).isEqualTo("navn");
        assertThat(compared.get("added").asInt()).isEqualTo(2);
        assertThat(compared.get("changed").asInt()).isEqualTo(1);
        assertThat(compared.get("gone").asInt()).isEqualTo(1);
        assertThat(compared.get("unchanged").asInt()).isZero();
        assertThat(server.get("/api/data/layers/steder/versions/3/comparison/99")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("version.not-kept");
        assertThat(server.get("/api/data/layers/steder/versions/3/comparison/x")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("version.not-kept");
    }

    @Test
    void aVersionCanBeGoneBackTo() {
        JsonNode job = UploadedFiles.ended(server, server.post("/api/data/layers/steder/versions/3/restore", ""));

        assertThat(job.get("state").asText()).isEqualTo("DONE");
        assertThat(job.get("kind").asText()).isEqualTo("restore");
        JsonNode versions = server.json("/api/data/layers/steder/versions").get("versions");
        assertThat(versions.findValuesAsText("id")).containsExactly("5", "4", "3");
        assertThat(versions.findValuesAsText("count")).containsExactly("2", "3", "2");
        assertThat(versions.get(0).get("kind").asText()).isEqualTo("restore");
    }

    @Test
    void whatCannotBeGoneBackToSaysWhy() {
        assertThat(UploadedFiles.ended(server, server.post("/api/data/layers/steder/versions/4/restore", ""))
                        .get("problem")
                        .get("code")
                        .asText())
                .isEqualTo("version.current");
        assertThat(UploadedFiles.ended(server, server.post("/api/data/layers/steder/versions/99/restore", ""))
                        .get("problem")
                        .get("code")
                        .asText())
                .isEqualTo("version.not-kept");
        assertThat(server.post("/api/data/layers/elver/versions/4/restore", "").status())
                .isEqualTo(404);
        try (RunningServer sample = RunningServer.readOnly(workspace)) {
            assertThat(sample.post("/api/data/layers/steder/versions/3/restore", "")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void anyLayerCanBeDrawnAndAskedForItsAttributes() {
        JsonNode layer = server.json("/api/data/layers/steder");

        assertThat(layer.get("count").asInt()).isEqualTo(3);
        assertThat(layer.get("located").asInt()).isEqualTo(3);
        assertThat(layer.get("bounds").get(3).asDouble()).isBetween(68.689, 68.691);
        String version = layer.get("version").asText();
        RunningServer.Answer tile = server.get("/tiles/layers/steder/0/0/0.mvt?v=" + version);
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.header("Cache-Control")).contains("immutable");
        assertThat(server.get("/tiles/layers/steder/0/0/0.mvt?v=old").header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(server.json("/api/data/layers/steder/features/1").toString())
                .contains("{\"name\":\"navn\",\"value\":\"Sortland\"}");
        assertThat(server.get("/api/data/layers/steder/features/3")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("feature.not-found");
        assertThat(server.get("/api/data/layers/elver").json().get("code").asText())
                .isEqualTo("layer.not-found");
        assertThat(server.get("/tiles/layers/elver/0/0/0.mvt").status()).isEqualTo(404);
        assertThat(server.get("/tiles/layers/steder/0/1/0.mvt")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("tile.invalid");
        assertThat(server.json("/api/data/layers/water_body_pressures")
                        .get("bounds")
                        .isNull())
                .isTrue();
    }
}
