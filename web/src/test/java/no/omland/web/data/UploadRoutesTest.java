package no.omland.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.testing.OutsideFiles;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.UploadedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files sent to the server, looked at, imported and cancelled. */
final class UploadRoutesTest {

    private static final String PLACES = "navn,lat,lon\nSvolvær,68.234,14.568\nLeknes,68.147,13.611\n";

    @TempDir
    Path folder;

    private Path workspace;
    private RunningServer server;

    @BeforeEach
    void serve() {
        workspace = SmallRegister.in(folder);
        server = RunningServer.over(workspace);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsInAFileIsToldBeforeAnythingIsImported() throws IOException {
        byte[] before = Files.readAllBytes(workspace);
        UploadedFiles files = UploadedFiles.begun(server).with("steder.csv", PLACES);

        JsonNode job = files.examined("steder.csv", "");

        assertThat(job.get("state").asText()).isEqualTo("DONE");
        JsonNode table = job.get("tables").get(0);
        assertThat(table.get("outcome").asText()).isEqualTo("EXAMINED");
        assertThat(table.get("kind").asText()).isEqualTo("layer");
        assertThat(table.get("layer").asText()).isEqualTo("steder");
        assertThat(table.get("crs").asText()).isEqualTo("EPSG:4326");
        assertThat(table.get("rows").asInt()).isEqualTo(2);
        assertThat(table.get("columns").toString())
                .isEqualTo("[{\"name\":\"navn\",\"field\":null},{\"name\":\"lat\",\"field\":\"latitude\"},"
                        + "{\"name\":\"lon\",\"field\":\"longitude\"}]");
        assertThat(table.get("preview").get("rows").toString())
                .isEqualTo("[[\"Svolvær\",\"68.234\",\"14.568\"],[\"Leknes\",\"68.147\",\"13.611\"]]");
        assertThat(table.get("preview").get("located").asInt()).isEqualTo(2);
        assertThat(table.get("preview").get("bounds").get(0).asDouble()).isBetween(13.610, 13.612);
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void thePreviewHasTilesAndAttributes() {
        JsonNode job = UploadedFiles.begun(server).with("steder.csv", PLACES).examined("steder.csv", "");
        String id = job.get("id").asText();

        RunningServer.Answer tile = server.get("/tiles/jobs/" + id + "/0/0/0.mvt");
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.header("Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(server.get("/tiles/jobs/" + id + "/5/0/0.mvt").status()).isEqualTo(204);
        assertThat(server.json("/api/data/jobs/" + id + "/tables/0/features/1").toString())
                .contains("{\"name\":\"navn\",\"value\":\"Leknes\"}");
        assertThat(server.get("/api/data/jobs/" + id + "/tables/0/features/2").status())
                .isEqualTo(404);
        assertThat(server.get("/api/data/jobs/" + id + "/tables/7/issues").status())
                .isEqualTo(404);
        assertThat(server.get("/api/data/jobs/" + id + "/tables/x/issues").status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatSpeaksOfBodiesThatAreThereTellsWhatItWouldChange() {
        JsonNode table = UploadedFiles.begun(server)
                .with("status.csv", """
                    VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial;Kommunenummer
                    001-1-R;Åelva;Dårlig;1860
                    001-9-R;Nyelva;Utmerket;1860
                    """)
                .examined("status.csv", "")
                .get("tables")
                .get(0);

        assertThat(table.get("kind").asText()).isEqualTo("water-bodies");
        assertThat(table.get("created").asInt()).isEqualTo(1);
        assertThat(table.get("changed").asInt()).isEqualTo(1);
        assertThat(table.get("issues").toString()).contains("\"code\":\"status.unknown-word\"");
    }

    @Test
    void theIssuesOfALookComePageByPageWithTheirPlaces() {
        JsonNode job = UploadedFiles.begun(server).with("status.csv", """
            VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial
            001-1-R;Åelva;Utmerket
            001-2-R;Ødelva;Praktfull
            """).examined("status.csv", "");

        JsonNode page = server.json(
                "/api/data/jobs/" + job.get("id").asText() + "/tables/0/issues?code=status.unknown-word&size=1&page=2");

        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("rows").size()).isEqualTo(1);
        assertThat(page.get("rows").get(0).get("row").asInt()).isEqualTo(3);
        assertThat(page.get("rows").get(0).get("location").get(0).asDouble()).isBetween(13.699, 13.701);
    }

    @Test
    void thePartsOfAShapefileAreOne() throws IOException {
        Path source = OutsideFiles.sharedData("kartverket/innsjo.shp");
        UploadedFiles files = UploadedFiles.begun(server).with("les meg.txt", "a;b\n1;2\n");
        for (String ending : List.of("shp", "shx", "dbf", "prj", "cpg")) {
            files.with("C:\\kart\\Innsjø." + ending, Files.readAllBytes(source.resolveSibling("innsjo." + ending)));
        }

        JsonNode items = server.json("/api/data/uploads/" + files.id()).get("files");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).get("name").asText()).isEqualTo("Innsjø.shp");
        assertThat(items.get(0).get("parts").toString())
                .isEqualTo("[\"Innsjø.cpg\",\"Innsjø.dbf\",\"Innsjø.prj\",\"Innsjø.shx\"]");
        assertThat(items.get(1).get("name").asText()).isEqualTo("les meg.txt");
        JsonNode table = files.examined("Innsjø.shp", "").get("tables").get(0);
        assertThat(table.get("features").asLong())
                .isEqualTo(table.get("preview").get("located").asLong())
                .isPositive();
    }

    @Test
    void importingPutsAllFilesInPlaceAndTakesThemAway() {
        UploadedFiles files = UploadedFiles.begun(server)
                .with("steder.csv", PLACES)
                .with("flere.csv", "navn,lat,lon\nSortland,68.69,15.41\n");

        JsonNode job = files.imported("steder.csv", "flere.csv");

        assertThat(job.get("state").asText()).isEqualTo("DONE");
        assertThat(job.get("tables").get(1).get("outcome").asText()).isEqualTo("IMPORTED");
        assertThat(job.get("tables").get(1).get("id").asInt()).isEqualTo(4);
        assertThat(server.json("/api/data").get("layers").findValuesAsText("name"))
                .contains("steder", "flere");
        assertThat(server.get("/api/data/uploads/" + files.id()).status()).isEqualTo(404);
    }

    @Test
    void whatWasThereAlreadyIsSaidAndNotWrittenAgain() {
        UploadedFiles.begun(server).with("steder.csv", PLACES).imported("steder.csv");
        String version = server.json("/api/state").get("version").asText();

        JsonNode job = UploadedFiles.begun(server).with("steder.csv", PLACES).imported("steder.csv");

        assertThat(job.get("tables").get(0).get("outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(server.json("/api/state").get("version").asText()).isEqualTo(version);
    }

    @Test
    void aCancelledImportStopsAndLeavesEveryByteAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(workspace);
        String version = server.json("/api/state").get("version").asText();
        UploadedFiles files = UploadedFiles.begun(server).with("mange.csv", points(250_000));
        String job = "/api/data/jobs/"
                + files.importing("mange.csv").json().get("id").asText();
        String phase = "";
        while (!phase.equals("write")) {
            JsonNode now = server.json(job);
            assertThat(now.get("state").asText()).isIn("WAITING", "RUNNING");
            phase = now.get("phase").asText();
        }

        RunningServer.Answer cancelled = server.delete(job);

        assertThat(cancelled.json().get("state").asText()).isEqualTo("CANCELLED");
        assertThat(server.json(job).get("state").asText()).isEqualTo("CANCELLED");
        server.delete(job);
        assertThat(server.get(job).status()).as("forgotten").isEqualTo(404);
        // The next that would write waits for the thread of the cancelled one.
        UploadedFiles.ended(server, server.post("/api/data/layers/water_bodies/versions/99/restore", ""));
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
        assertThat(server.json("/api/state").get("version").asText()).isEqualTo(version);
        assertThat(server.get("/api/data/uploads/" + files.id()).status())
                .as("the files stay, to try again")
                .isEqualTo(200);
    }

    @Test
    void ofTwoImportsAtOnceNeitherIsLost() {
        UploadedFiles one = UploadedFiles.begun(server).with("en.csv", points(5_000));
        UploadedFiles other = UploadedFiles.begun(server).with("to.csv", PLACES);

        RunningServer.Answer first = one.importing("en.csv");
        RunningServer.Answer second = other.importing("to.csv");

        assertThat(UploadedFiles.ended(server, first).get("state").asText()).isEqualTo("DONE");
        assertThat(UploadedFiles.ended(server, second).get("state").asText()).isEqualTo("DONE");
        assertThat(server.json("/api/data").get("layers").findValuesAsText("name"))
                .contains("en", "to");
    }

    @Test
    void oneJobTooManyIsToldToComeBack() {
        UploadedFiles files = UploadedFiles.begun(server).with("mange.csv", points(100_000));
        List<RunningServer.Answer> answers = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            answers.add(files.examine("mange.csv", ""));
        }

        assertThat(answers.get(12).status()).isEqualTo(429);
        assertThat(answers.get(12).json().get("code").asText()).isEqualTo("jobs.busy");
        answers.subList(0, 12)
                .forEach(each ->
                        server.delete("/api/data/jobs/" + each.json().get("id").asText()));
        assertThat(files.examine("mange.csv", "").status()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tom.csv | '' | '' | file.empty",
                "brev.txt | Hei | '' | table.no-header",
                "halv.geojson | '{\"type\":\"FeatureCollection\",\"features\":[' | '' | geojson.broken",
                "steder.csv | a;b | ',\"as\":\"municipalities\"' | municipalities.no-number",
            })
    void aFileThatCannotBeUsedSaysWhyAndChangesNothing(String name, String content, String choices, String code)
            throws IOException {
        byte[] before = Files.readAllBytes(workspace);
        UploadedFiles files = UploadedFiles.begun(server).with(name, content);

        JsonNode looked = files.examined(name, choices);

        assertThat(looked.get("state").asText()).isEqualTo("FAILED");
        assertThat(looked.get("problem").get("code").asText()).isEqualTo(code);
        assertThat(looked.get("problem").get("hint").asText()).isNotBlank();
        assertThat(looked.get("tables")).isEmpty();
        if (choices.isEmpty()) {
            assertThat(files.imported(name).get("state").asText()).isEqualTo("FAILED");
        }
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void choicesThatAreNoneAreErrorsAtOnce() {
        UploadedFiles files = UploadedFiles.begun(server).with("steder.csv", PLACES);

        assertThat(files.examine("steder.csv", ",\"as\":\"elver\"")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("selection.unknown");
        assertThat(files.examine("steder.csv", ",\"crs\":\"EPSG:1\"")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("crs.unknown");
        assertThat(files.examine("steder.csv", ",\"encoding\":\"klingon\"")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("encoding.unknown");
        assertThat(files.examine("annet.csv", "").json().get("code").asText()).isEqualTo("upload-file.not-found");
        assertThat(files.examine("../small.gpkg", "").json().get("code").asText())
                .isEqualTo("upload-file.not-found");
        assertThat(files.importing().json().get("code").asText()).isEqualTo("import.nothing");
        assertThat(server.post("/api/data/uploads/" + files.id() + "/import", "[}")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("request.invalid");
        assertThat(server.post("/api/data/uploads/nei/import", "{}")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("upload.not-found");
        assertThat(server.get("/api/data/jobs/nei").json().get("code").asText()).isEqualTo("job.not-found");
    }

    @Test
    void aChoiceOfReferenceSystemAndNameIsFollowed() {
        UploadedFiles files = UploadedFiles.begun(server)
                .with(
                        "punkt.geojson",
                        "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[500000,7500000]}}");

        JsonNode table = files.examined("punkt.geojson", ",\"crs\":\"25833\",\"name\":\"Mitt lag\"")
                .get("tables")
                .get(0);

        assertThat(table.get("crs").asText()).isEqualTo("EPSG:25833");
        assertThat(table.get("layer").asText()).isEqualTo("mitt_lag");
        // 500000 E is the central meridian of zone 33.
        assertThat(table.get("preview").get("bounds").get(0).asDouble()).isBetween(14.999, 15.001);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\data\\kart.shp, kart.shp",
        "'..skjult', skjult",
        "'a:b*c?.csv', a_b_c_.csv"
    })
    void namesLoseTheirFoldersAndWhatAFileSystemMistakes(String given, String kept) throws IOException {
        UploadedFiles files = UploadedFiles.begun(server).with(given, "x");

        assertThat(server.json("/api/data/uploads/" + files.id())
                        .get("files")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo(kept);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(each -> String.valueOf(each.getFileName()))).doesNotContain("passwd", kept);
        }
    }

    @Test
    void aNameWithNothingInItIsNone() {
        UploadedFiles files = UploadedFiles.begun(server);

        for (String name : List.of("", "..", "%2F", "%20.%20")) {
            assertThat(server.put("/api/data/uploads/" + files.id() + "/files?name=" + name, new byte[1])
                            .json()
                            .get("code")
                            .asText())
                    .isEqualTo("upload.name");
        }
    }

    @Test
    void anUploadThatIsDiscardedIsGone() {
        UploadedFiles files = UploadedFiles.begun(server).with("steder.csv", PLACES);

        assertThat(server.delete("/api/data/uploads/" + files.id()).status()).isEqualTo(204);

        assertThat(server.get("/api/data/uploads/" + files.id()).status()).isEqualTo(404);
        assertThat(server.delete("/api/data/uploads/" + files.id()).status()).isEqualTo(404);
    }

    @Test
    void thereAreOnlySoManyUploads() {
        for (int i = 0; i < 16; i++) {
            UploadedFiles.begun(server);
        }

        assertThat(server.post("/api/data/uploads", "").json().get("code").asText())
                .isEqualTo("uploads.busy");
    }

    @Test
    void overTheSampleDataFilesCanBeLookedAtButNotImported() {
        try (RunningServer sample = RunningServer.readOnly(workspace)) {
            UploadedFiles files = UploadedFiles.begun(sample).with("steder.csv", PLACES);

            assertThat(sample.json("/api/data").get("writable").asBoolean()).isFalse();
            assertThat(files.examined("steder.csv", "").get("state").asText()).isEqualTo("DONE");
            assertThat(files.importing("steder.csv").status()).isEqualTo(403);
            assertThat(files.importing("steder.csv").json().get("code").asText())
                    .isEqualTo("workspace.sample");
        }
        assertThat(server.json("/api/data").get("writable").asBoolean()).isTrue();
    }

    private static String points(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i + ",68." + (100_000 + i) + ",14." + (100_000 + i) + ",et sted nummer " + i)
                .collect(Collectors.joining("\n", "nr,lat,lon,navn\n", "\n"));
    }
}
