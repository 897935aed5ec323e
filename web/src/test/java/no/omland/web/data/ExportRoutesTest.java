package no.omland.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRoutesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.over(SmallRegister.in(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void geoJsonOfWhatIsChosen() {
        RunningServer.Answer answer = server.get("/api/export/water_bodies.geojson?area=Vest&class=GOOD");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"water_bodies.geojson\"; filename*=UTF-8''water_bodies.geojson");
        JsonNode features = answer.json().path("features");
        assertThat(features).hasSize(2);
        assertThat(features.get(0).path("properties").path("name").asText()).isEqualTo("Ærevatnet");
        assertThat(features.get(0).path("geometry").path("coordinates").toString())
                .isEqualTo("[14,68.3]");
    }

    @Test
    void aShapefileIsZipped() throws IOException {
        RunningServer.Answer answer = server.get("/api/export/water_bodies.shp");
        assertThat(answer.header("Content-Type")).startsWith("application/zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "water_bodies.shp",
                        "water_bodies.shx",
                        "water_bodies.dbf",
                        "water_bodies.prj",
                        "water_bodies.cpg",
                        "water_bodies_notes.txt");
    }

    @Test
    void csvWithoutGeometry() {
        assertThat(server.get("/api/export/water_bodies.csv?geometry=false&municipality=1860")
                        .text())
                .startsWith("\uFEFFid;name;category;")
                .contains("\r\n001-1-R;Åelva;RIVER;")
                .doesNotContain("001-3-L");
    }

    @Test
    void whatCannotBeGivenIsAnError() {
        assertThat(server.get("/api/export/elver.csv").status()).isEqualTo(404);
        assertThat(server.get("/api/export/elver.csv").json().path("code").asText())
                .isEqualTo("layer.not-found");
        assertThat(server.get("/api/export/water_bodies.tab")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("export.ending-unknown");
        assertThat(server.get("/api/export/water_bodies.csv?crs=x")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("crs.unknown");
        assertThat(server.get("/api/export/water_bodies.csv?area=Atlantis")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("selection.unknown");
    }
}
