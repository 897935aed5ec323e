package no.omland.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers behind the view Data: the small register, and a file with doubts. */
final class DataRoutesTest {

    /** A word that is no status, a row without id, and one with too few columns. */
    private static final String DOUBTFUL = """
            VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial;Påvirkningstype
            001-8-R;Storelva;Utmerket;
            001-9-R;Lilleelva;God;
            ;Ingenting;God;
            001-10-R;Kortelva
            """;

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        Path workspace = SmallRegister.in(folder);
        Workspaces.importText(
                workspace, "doubtful.csv", DOUBTFUL, Optional.of(DatasetKind.WATER_BODIES), Optional.empty());
        server = RunningServer.over(workspace);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void layersAreListedWithCountSystemAndFile() {
        List<String> layers = new ArrayList<>();
        server.json("/api/data").get("layers").forEach(layer -> {
            assertThat(layer.get("changed").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
            layers.add(layer.get("name").asText() + " " + layer.get("kind").asText() + " "
                    + layer.get("count").asInt() + " " + layer.get("crs").asText() + " "
                    + layer.get("source").asText());
        });

        assertThat(layers)
                .containsExactly(
                        "water_bodies POINT 10 EPSG:25833 doubtful.csv",
                        "water_body_pressures null 2 null doubtful.csv");
    }

    @Test
    void importsAreListedWithFingerprintAndCounts() {
        JsonNode imports = server.json("/api/data").get("imports");

        assertThat(imports).hasSize(3);
        JsonNode first = imports.get(0);
        assertThat(first.get("file").asText()).isEqualTo("bodies.csv");
        assertThat(first.get("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(first.get("encoding").asText()).isEqualTo("UTF-8");
        assertThat(first.get("kind").asText()).isEqualTo("water-bodies");
        assertThat(first.get("rows").asInt()).isEqualTo(8);
        assertThat(first.get("features").asInt()).isEqualTo(7);
        assertThat(first.get("created").asInt()).isEqualTo(7);
        assertThat(imports.get(1).get("kind").asText()).isEqualTo("water-body-points");
        assertThat(imports.get(2).get("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void issuesComeByCodeWithAnExampleInTheAskersLanguage() {
        JsonNode english = server.json("/api/data").get("imports").get(2).get("issues");
        JsonNode norwegian = server.get("/api/data", "Accept-Language", "nb")
                .json()
                .get("imports")
                .get(2)
                .get("issues");

        assertThat(group(english, "status.unknown-word").toString()).isEqualTo("""
                        {"code":"status.unknown-word","severity":"WARNING","count":1,"placed":0,\
                        "example":"\\"Utmerket\\" is no known status; it counts as unknown"}""");
        assertThat(group(norwegian, "status.unknown-word").get("example").asText())
                .contains("«Utmerket»");
    }

    @Test
    void theIssuesOfAnImportComeByPages() {
        int total = server.json("/api/data/imports/3/issues").get("total").asInt();
        List<String> seen = new ArrayList<>();
        for (int page = 1; seen.size() < total; page++) {
            JsonNode answer = server.json("/api/data/imports/3/issues?size=2&page=" + page);
            assertThat(answer.get("rows")).isNotEmpty();
            answer.get("rows").forEach(row -> seen.add(row.toString()));
        }

        assertThat(seen).hasSize(total);
    }

    @Test
    void theIssuesOfOneCodeSayWhere() {
        JsonNode answer = server.json("/api/data/imports/3/issues?code=status.unknown-word");

        assertThat(answer.get("total").asInt()).isEqualTo(1);
        JsonNode row = answer.get("rows").get(0);
        assertThat(row.get("source").asText()).isEqualTo("doubtful.csv");
        assertThat(row.get("row").asInt()).isEqualTo(2); // The header is row 1, as in a spreadsheet.
        assertThat(row.get("message").asText()).contains("Utmerket");
    }

    @Test
    void anIssueOfTheWholeFileHasNoRow() {
        JsonNode row = server.json("/api/data/imports/3/issues?code=separator.detected")
                .get("rows")
                .get(0);

        assertThat(row.get("row").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "first"})
    void anImportThatIsNotThereIsNotFound(String id) {
        RunningServer.Answer answer = server.get("/api/data/imports/" + id + "/issues");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asText()).isEqualTo("import.not-found");
    }

    private static JsonNode group(JsonNode groups, String code) {
        for (JsonNode group : groups) {
            if (group.get("code").asText().equals(code)) {
                return group;
            }
        }
        throw new AssertionError("no " + code + " in " + groups);
    }
}
