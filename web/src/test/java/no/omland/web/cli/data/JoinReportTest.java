package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Status in one file and places in another: the ids without partner on either side are listed. */
final class JoinReportTest {

    @TempDir
    Path folder;

    @Test
    void idsWithoutPartnerAreListedOnBothSides() throws IOException {
        Path status = Files.writeString(
                folder.resolve("status.csv"),
                "VannforekomstID;Økologisk tilstand\n179-1-L;God\n179-2-L;God\n179-3-L;Dårlig\n");
        Path places =
                Files.writeString(folder.resolve("steder.csv"), "id;lat;lon\n179-3-L;68.2;14.5\n179-4-L;68.3;14.6\n");
        Path workspace = folder.resolve("arbeid.gpkg");
        Path json = folder.resolve("rapport.json");
        Path csv = folder.resolve("rapport.csv");
        omland("import", status, "--workspace", workspace);

        CommandLineRun run = omland("import", places, "--workspace", workspace, "--report", json, "--dry-run");
        assertThat(run.out())
                .contains(
                        "1 ids are new to the layer: 179-4-L",
                        "2 ids of the layer are not in this file: 179-1-L, 179-2-L",
                        "2 ids have no place on the map: 179-1-L, 179-2-L",
                        "1 ids have no status from any file: 179-4-L");
        JsonNode join = new ObjectMapper().readTree(json.toFile()).get(0).get("join");
        assertThat(join.get("onlyInFile").toString()).isEqualTo("[\"179-4-L\"]");
        assertThat(join.get("onlyInWorkspace").toString()).isEqualTo("[\"179-1-L\",\"179-2-L\"]");

        omland("import", places, "--workspace", workspace, "--report", csv);
        assertThat(Files.readString(csv))
                .startsWith("file,layer,severity,code,row,field,id,message,longitude,latitude\r\n")
                .contains(
                        "steder.csv,water_bodies,INFO,join.only-in-file,,,179-4-L,,,",
                        "steder.csv,water_bodies,INFO,join.without-geometry,,,179-2-L,,,",
                        "steder.csv,water_bodies,INFO,join.without-status,,,179-4-L,,,",
                        ",INFO,alias.used,,lat,,");
    }

    @Test
    void theTextIsCappedAndTheReportWhole() throws IOException {
        StringBuilder rows = new StringBuilder("VannforekomstID;Økologisk tilstand\n");
        for (int i = 1; i <= 1_000; i++) {
            rows.append("179-").append(i).append("-L;God\n");
        }
        Path status = Files.writeString(folder.resolve("status.csv"), rows);
        Path json = folder.resolve("rapport.json");
        CommandLineRun run = omland("check", status, "--report", json);
        assertThat(run.out())
                .contains("1,000 ids have no place on the map: 179-1-L, 179-2-L,", "179-10-L …")
                .doesNotContain("179-11-L");
        assertThat(new ObjectMapper().readTree(json.toFile()).get(0).get("join").get("withoutGeometry"))
                .hasSize(1_000);
    }
}
