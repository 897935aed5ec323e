package no.omland.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every address: the page and its files, the shape of errors, what may be kept. */
final class OmlandServerTest {

    @TempDir
    static Path folder;

    private static Path workspaceFile = Path.of("");
    private static RunningServer server;

    @BeforeAll
    static void serve() {
        workspaceFile = SmallRegister.in(folder);
        server = RunningServer.over(workspaceFile);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theStateSaysWhatIsServed() {
        JsonNode state = server.json("/api/state");

        assertThat(state.get("workspace").asText()).isEqualTo("small.gpkg");
        assertThat(state.get("version").asText()).matches("[0-9a-f]{8}-2");
        assertThat(state.get("product").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(state.get("empty").asBoolean()).isFalse();
        assertThat(state.get("languages").toString()).isEqualTo("[\"nb\",\"nn\",\"en\"]");
        assertThat(state.get("datasets")).isEmpty();
        assertThat(state.get("writable").asBoolean()).isTrue();
    }

    @Test
    void anEmptyWorkspaceAnswersEverythingWithNothing(@TempDir Path empty) {
        try (RunningServer bare = RunningServer.over(empty.resolve("empty.gpkg"))) {
            assertThat(bare.json("/api/state").get("empty").asBoolean()).isTrue();
            assertThat(bare.get("/api/water/choices").text())
                    .isEqualTo("{\"areas\":[],\"municipalities\":[],\"regions\":[],\"basins\":[],\"bounds\":null}");
            assertThat(bare.get("/api/water/bodies").text())
                    .isEqualTo("{\"total\":0,\"page\":1,\"size\":50,\"rows\":[]}");
            assertThat(bare.json("/api/water/selection").get("mask").asText()).isEmpty();
            assertThat(bare.get("/api/data").text())
                    .isEqualTo(
                            "{\"layers\":[],\"imports\":[],\"writable\":true,\"uploadBytes\":1000000000,\"uploadFiles\":200}");
            assertThat(bare.get("/tiles/0/0/0.mvt").status()).isEqualTo(204);
        }
    }

    @Test
    void theStyleHasAColourAndALetterForEachClass() {
        JsonNode style = server.json("/api/style");

        for (String each : List.of("HIGH", "GOOD", "MODERATE", "POOR", "BAD", "UNKNOWN")) {
            assertThat(style.get("status").get(each).get("colour").asText()).matches("#[0-9A-Fa-f]{6}");
            assertThat(style.get("status").get(each).get("letter").get("nb").asText())
                    .isNotEmpty();
        }
    }

    @Test
    void theTextsOfThePageComeByLanguage() {
        assertThat(server.json("/api/messages/nb").get("legend.title").asText()).isEqualTo("Tegnforklaring");
        assertThat(server.json("/api/messages/nn").get("legend.title").asText()).isEqualTo("Teiknforklaring");
        assertThat(server.json("/api/messages/en").get("legend.title").asText()).isEqualTo("Legend");
        assertThat(server.get("/api/messages/xx").text()).isEqualTo("""
            {"status":404,"code":"messages.not-found","error":"xx: there are no texts in this language",\
            "hint":"there are texts in nb, nn, en"}\
            """);
    }

    @Test
    void theRootLeadsToTheMap() {
        RunningServer.Answer root = server.get("/");

        assertThat(root.status()).isEqualTo(302);
        assertThat(root.header("Location")).isEqualTo("/vann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vann", "/vann?area=Lofoten", "/data"})
    void everyViewIsThePageItself(String address) {
        RunningServer.Answer page = server.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.text()).startsWith("<!doctype html>");
    }

    @Test
    void thePageMayAskNoOtherHost() {
        String policy = server.get("/vann").header("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .containsPattern("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='")
                .doesNotContain("http:", "https:", "*", "unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(server.get("/vann").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /** Every address in the document and in its import map. */
    static Stream<String> filesOfThePage() throws IOException {
        try (var in = OmlandServerTest.class.getResourceAsStream("/app/index.html")) {
            Matcher matcher = Pattern.compile("\"(/(?:app|webjars)/[^\"]+\\.[a-z]+)\"")
                    .matcher(new String(
                            java.util.Objects.requireNonNull(in).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8));
            List<String> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("filesOfThePage")
    void everyFileThatThePageNamesIsThereWithItsType(String path) {
        RunningServer.Answer file = server.get(path);

        assertThat(file.status()).isEqualTo(200);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        assertThat(file.header("Content-Type"))
                .startsWith(
                        switch (ending) {
                            case "css" -> "text/css";
                            case "svg" -> "image/svg+xml";
                            default -> "text/javascript";
                        });
    }

    @Test
    void anAddressWithoutAnythingSaysSo() {
        for (String path : List.of("/nowhere", "/api/nowhere", "/app/nowhere.js", "/webjars/leaflet/nowhere.js")) {
            RunningServer.Answer answer = server.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text())
                    .isEqualTo("{\"status\":404,\"code\":\"address.not-found\",\"error\":\"" + path
                            + ": there is nothing at this address\",\"hint\":\"begin at /\"}");
        }
    }

    @Test
    void aBrowserGetsAPageForAnAddressThatIsNone() {
        RunningServer.Answer page = server.get("/kontoret", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.text()).contains("<main id=\"main\"");
        assertThat(server.get("/api/kontor", "Accept", "text/html")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("address.not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void anAddressIsOnlyRead(String method) {
        RunningServer.Answer answer = server.send(method, "/api/state");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).isEqualTo("""
            {"status":405,"code":"method.not-allowed","error":"/api/state: nothing can be done to this address in that way",\
            "hint":"see docs/http.md for what can be done where"}\
            """);
    }

    @Test
    void errorsComeInTheLanguageOfTheAsker() {
        RunningServer.Answer answer = server.get("/api/nowhere", "Accept-Language", "nb-NO,nb;q=0.9");

        assertThat(answer.json().get("hint").asText()).isEqualTo("begynn på /");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/state",
                "/api/messages/nb",
                "/api/water/choices",
                "/api/water/selection",
                "/api/water/status",
                "/api/water/bodies",
                "/api/water/bodies/001-1-R",
                "/api/water/names?index=0",
                "/api/data",
                "/api/data/imports/1/issues"
            })
    void whatTheAskerHasIsNotSentAgain(String path) {
        RunningServer.Answer first = server.get(path);
        String tag = first.header("ETag");

        assertThat(tag).matches("\"[^\"]+\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        for (String known : List.of(tag, "W/" + tag, "\"older\", " + tag)) {
            RunningServer.Answer again = server.get(path, "If-None-Match", known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
        }
        assertThat(server.get(path, "If-None-Match", "\"older\"").status()).isEqualTo(200);
    }

    @Test
    void theTagOfAnAnswerIsTheVersionOfTheDataAndTheLanguage() {
        String version = server.json("/api/state").get("version").asText();

        assertThat(server.get("/api/water/selection").header("ETag")).isEqualTo('"' + version + "-en\"");
        assertThat(server.get("/api/water/selection?language=nn").header("ETag"))
                .isEqualTo('"' + version + "-nn\"");
    }

    @ParameterizedTest(name = "{0}{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        nb-NO,nb;q=0.9,en;q=0.8  |              | det er ingenting på denne adressen
        nn-NO,nn;q=0.9,nb;q=0.8  |              | det er ingenting på denne adressa
        en-GB,en;q=0.9           |              | there is nothing at this address
        de-DE,de;q=0.9,en;q=0.5  |              | there is nothing at this address
        en;q=0.1,no;q=0.8        |              | det er ingenting på denne adressen
        de                       |              | det er ingenting på denne adressen
        ;;q=high                 |              | det er ingenting på denne adressen
        en                       | ?language=nb | det er ingenting på denne adressen
        nb                       | ?language=en | there is nothing at this address
        en                       | ?language=xx | there is nothing at this address
        """)
    void anErrorIsToldInTheLanguageOfTheAddressElseTheFirstKnownWishElseBokmaal(
            String header, @Nullable String query, String sentence) {
        String path = "/api/nowhere" + (query == null ? "" : query);
        assertThat(server.get(path, "Accept-Language", header)
                        .json()
                        .get("error")
                        .asText())
                .isEqualTo("/api/nowhere: " + sentence);
    }

    @Test
    void aPortInUseIsRefusedWithAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> OmlandServer.start(live(), "127.0.0.1", port))
                    .isInstanceOfSatisfying(DataException.class, refused -> {
                        assertThat(refused.code()).isEqualTo("server.port-in-use");
                        assertThat(refused.message(Language.ENGLISH))
                                .isEqualTo("127.0.0.1:" + port + ": another program listens there already");
                        assertThat(refused.hint(Language.ENGLISH)).isEqualTo("name another port: --port " + (port + 1));
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no.such.host.invalid, 0, server.host-unknown",
        "192.0.2.1, 0, server.host-unknown",
        "127.0.0.1, 99999, server.port-invalid",
        "127.0.0.1, -1, server.port-invalid"
    })
    void aPlaceThatIsNotThereIsRefused(String host, int port, String code) {
        assertThatThrownBy(() -> OmlandServer.start(live(), host, port))
                .isInstanceOfSatisfying(
                        DataException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static LiveWorkspace live() {
        return new LiveWorkspace(GeoPackageWorkspace.open(workspaceFile));
    }

    /** What Linux says to one who may not listen at ports below 1024; a test cannot count on not being allowed to. */
    @Test
    void aPortThatTheSystemKeepsForItselfIsRefused() {
        RuntimeException failure = new IllegalStateException(new BindException("Permission denied"));

        assertThat(OmlandServer.refusal(failure, "127.0.0.1", 80))
                .isInstanceOfSatisfying(DataException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("server.port-refused");
                    assertThat(refusal.message(Language.ENGLISH))
                            .isEqualTo("127.0.0.1:80: this machine does not let you listen there");
                    assertThat(refusal.hint(Language.ENGLISH)).isEqualTo("name a port above 1023, such as --port 7070");
                });
    }
}
