package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.CommandLineRun.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.testing.OutsideFiles;
import no.omland.testing.RunningServer;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three real files of agencies into one workspace. The figures are those at the end of {@code design/water.md}, counted with other tools from the same files. */
final class RealFilesTest {

    @TempDir
    static Path folder;

    private static Path workspace = Path.of("");
    private static CommandLineRun imported = new CommandLineRun(-1, "", "");
    private static JsonNode coast = new ObjectMapper().createArrayNode();
    private static JsonNode lofoten = coast;
    private static JsonNode vesteraalen = coast;

    @BeforeAll
    static void importAllThree() {
        workspace = folder.resolve("norge.gpkg");
        Path report = folder.resolve("report.json");
        Path export = OutsideFiles.sharedData("vann-nett/V-C.csv");
        Path points = OutsideFiles.sharedData("vann-nett/vannforekomster-punkt.csv");
        Path municipalities = OutsideFiles.sharedData("kartverket/kommune.shp");
        Path first = folder.resolve("first.gpkg");
        omland("import", export, "--workspace", first);
        coast = status(first).get(0);
        lofoten = status(first, "--area", "Lofoten").get(0);
        vesteraalen = status(first, "--area", "Vesterålen").get(0);
        imported = omland("import", export, points, municipalities, "--workspace", workspace, "--report", report);
    }

    @Test
    void theExportIsCountedByBodiesNotByRows() {
        assertThat(coast.get("total").asInt()).isEqualTo(2_283);
        assertThat(coast.get("byCategory").get("COASTAL").asInt()).isEqualTo(2_283);
        assertThat(coast.get("sharedWithOthers").asInt()).isEqualTo(516);
        assertThat(coast.get("chemical").get("unknown").asInt()).isEqualTo(1_622);
        assertThat(imported.out()).contains("5,737 rows, 2,283 features, 0 rows left out");
    }

    @ParameterizedTest
    @CsvSource({
        "all,        2283, 2219, 2216, 1593, 71.9, 64, 9, 14.1",
        "Lofoten,    119,  102,  102,  86,   84.3, 17, 0, 0.0",
        "Vesterålen, 87,   77,   77,   56,   72.7, 10, 3, 30.0"
    })
    void theFiguresAreThoseOfTheFile(
            String which,
            int total,
            int natural,
            int known,
            int good,
            String percent,
            int modified,
            int goodPotential,
            String potentialPercent) {
        JsonNode figures = which.equals("all") ? coast : which.equals("Lofoten") ? lofoten : vesteraalen;

        assertThat(figures.get("total").asInt()).isEqualTo(total);
        assertThat(figures.get("natural").get("total").asInt()).isEqualTo(natural);
        assertThat(figures.get("natural").get("known").asInt()).isEqualTo(known);
        assertThat(figures.get("natural").get("goodOrBetter").asInt()).isEqualTo(good);
        assertThat(figures.get("natural").get("percent").toString()).isEqualTo(percent);
        assertThat(figures.get("heavilyModified").get("total").asInt()).isEqualTo(modified);
        assertThat(figures.get("heavilyModified").get("goodPotential").asInt()).isEqualTo(goodPotential);
        assertThat(figures.get("heavilyModified").get("percent").toString()).isEqualTo(potentialPercent);
    }

    @Test
    void allThreeAreInOneWorkspaceAndNothingIsLost() throws IOException {
        assertThat(imported.exitCode()).isZero();
        JsonNode files = new ObjectMapper().readTree(Files.readString(folder.resolve("report.json")));
        JsonNode points = files.get(1);
        assertThat(points.get("kind").asText()).isEqualTo("water-body-points");
        assertThat(points.get("rows").asInt()).isEqualTo(32_436);
        assertThat(points.get("rejected").asInt()).isZero();
        assertThat(points.get("issuesByCode").get("coordinate.missing").asInt()).isEqualTo(62);
        JsonNode municipalities = files.get(2);
        assertThat(municipalities.get("kind").asText()).isEqualTo("municipalities");
        assertThat(municipalities.get("rows").asInt()).isEqualTo(359);
        assertThat(municipalities.get("features").asInt()).isEqualTo(357);
    }

    /** Points are placed by the borders and know no water area, so a municipality has more bodies than its area; the pack must say so. */
    @Test
    void thePackOfVestvaagoyTellsWhyItHasMoreBodiesThanItsWaterArea() throws IOException {
        Path pack = folder.resolve("1860.html");
        CommandLineRun run =
                omland("report", "municipality", "1860", "--out", pack, "--no-keep", "--workspace", workspace);
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(pack))
                .contains("Vestvågøy kommune har 267 vannforekomster.")
                .containsPattern(
                        "For 2\\d\\d av kommunens vannforekomster sier ingen kilde hvilket vannområde de hører til")
                .contains("Naturlige: når eget økologisk mål");
    }

    @Test
    void allOfNorwayIsServed() {
        try (RunningServer server = RunningServer.over(workspace)) {
            JsonNode selection = server.json("/api/water/selection");
            assertThat(selection.get("figures").get("total").asInt()).isEqualTo(32_436);
            assertThat(selection.get("figures").get("withoutGeometry").asInt()).isEqualTo(62);
            assertThat(server.json("/api/water/choices").get("municipalities").size())
                    .isEqualTo(357);
            assertThat(server.get("/tiles/4/8/4.mvt").status()).isEqualTo(200);
            assertThat(server.json("/api/data/imports/2/issues?code=coordinate.missing")
                            .get("total")
                            .asInt())
                    .isEqualTo(62);
        }
    }
}
