package no.omland.web.water.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans over the sample data, round Leknes. */
class ScreeningRoutesTest {

    private static final String LEKNES = "68.14 13.58; 68.14 13.68; 68.18 13.68; 68.18 13.58";
    private static final String GEOJSON = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":
            {"type":"Polygon","coordinates":[[[13.58,68.14],[13.68,68.14],[13.68,68.18],[13.58,68.18],[13.58,68.14]]]}}]}""";

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(Workspaces.sample(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPlanGivenAsCoordinatesAndAsAFileTouchTheSame() {
        JsonNode written = post("?distance=500", "text/plain", LEKNES).json();
        JsonNode sent = post("?distance=500&file=plan.geojson", "application/octet-stream", GEOJSON)
                .json();
        assertThat(written.get("rows")).isEqualTo(sent.get("rows")).isNotEmpty();
        JsonNode lake = row(written, "180-990020-L");
        assertThat(lake.get("relation").asText()).isEqualTo("TOUCHED");
        assertThat(lake.get("sharePercent").asDouble()).isEqualTo(100.0);
        assertThat(lake.get("areaWithinSquareMetres").asDouble()).isPositive();
        assertThat(written.get("outline").get(0)).hasSize(5);
        assertThat(written.get("mended").asBoolean()).isFalse();
    }

    @Test
    void eachBodyComesWithItsElementsPressuresAndInterests() {
        List<JsonNode> details = new ArrayList<>();
        post("", "text/plain", LEKNES).json().get("rows").forEach(row -> details.add(row.get("details")));

        assertThat(details)
                .allSatisfy(each -> assertThat(each.get("interests").size()).isEqualTo(4))
                .anySatisfy(each ->
                        assertThat(each.at("/pressures/0/degree").asText()).isIn("LARGE", "MEDIUM", "SMALL", "UNKNOWN"))
                .anySatisfy(each -> assertThat(
                                each.at("/elements/0/toWorse/distance").asDouble())
                        .isPositive());
    }

    @Test
    void theWorksheetSaysWhatIsNotKnownAndNeverThatAnythingIsAllowed() throws IOException {
        RunningServer.Answer answer =
                post("?format=pdf&language=nb&name=Reguleringsplan+%C5%8Auorjovuotna", "text/plain", LEKNES);
        assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.bytes())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Reguleringsplan Ŋuorjovuotna")
                    .contains("Det sier ikke om noe kan tillates")
                    .contains("Kvalitetselement")
                    .contains("Dette er ikke kjent:")
                    .contains("Leknesvatnet")
                    .containsPattern("Planen berører \\d+ vannforekomster");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(post("?format=docx&language=nn", "text/plain", LEKNES).bytes())
                .startsWith("PK".getBytes(UTF_8));
        assertThat(post("?format=html&language=en", "text/plain", LEKNES).text())
                .contains("It does not say whether anything may be allowed");
        assertThat(post("?format=csv", "text/plain", LEKNES).text()).startsWith("id,name,category,relation");
    }

    @Test
    void aPlanThatCrossesItselfIsMendedAndItIsSaid() {
        String bowTie = "68.14 13.58; 68.18 13.68; 68.18 13.58; 68.14 13.68";
        assertThat(post("", "text/plain", bowTie).json().get("mended").asBoolean())
                .isTrue();
    }

    @Test
    void outsideTheDataTheNearestBodyIsNamed() {
        JsonNode answer = post("?distance=100", "text/plain", "59.91 10.75").json();
        assertThat(answer.get("rows")).isEmpty();
        assertThat(answer.get("outsideData").asBoolean()).isTrue();
        assertThat(answer.get("nearest").asText()).isNotBlank();
        assertThat(answer.get("nearestMetres").asLong()).isGreaterThan(500_000);
        assertThat(answer.get("outsideData").asBoolean()).isTrue();
        assertThat(post("", "text/plain", LEKNES).json().get("outsideData").asBoolean())
                .isFalse();
        assertThat(post("?format=html&language=nb", "text/plain", "59.91 10.75").text())
                .contains("Planen ligger utenfor det dataene dekker")
                .containsPattern("\\d{3}\u00a0km unna");
    }

    @Test
    void errorsNameSettingsAndFilesInTheWordsOfTheReader() {
        assertThat(inBokmaal("?distance=-5", "text/plain", LEKNES)
                        .json()
                        .get("error")
                        .asText())
                .isEqualTo("avstanden: -5 m er ingen avstand å lete innenfor");
        assertThat(inBokmaal("", "text/plain", "tull").json().get("error").asText())
                .isEqualTo("koordinatene: «tull» er ikke et koordinatpar i Norge");
        String refused = inBokmaal("?file=..%2Fpackage.json", "application/octet-stream", "{\"a\":1}")
                .text();
        assertThat(refused)
                .contains("package.json")
                .doesNotContain("omland-plan")
                .doesNotContain("..");
    }

    /** A ring is drawn of curves; the corners of an area carry none. */
    @Test
    void aPlanThatIsAPlaceIsRingedOnTheMapAndAnAreaIsOutlined() {
        long place = rings(
                post("?format=html&language=nb", "text/plain", "68.16 13.63").text());
        assertThat(place).isEqualTo(1);
        assertThat(rings(post("?format=html&language=nb", "text/plain", LEKNES).text()))
                .isZero();
    }

    /** Strokes in the ink of the border, 1.2 pt wide, that hold a curve. */
    private static long rings(String page) {
        return Pattern.compile("<path d=\"([^\"]*)\"[^>]*stroke=\"#16262e\"[^>]*stroke-width=\"1.2\"")
                .matcher(page)
                .results()
                .filter(found -> found.group(1).contains("C"))
                .count();
    }

    @Test
    void theWorksheetTellsTheSignsOfItsMapItsSourcesAndEveryBodyItLists() {
        String page = post("?format=html&language=nb", "text/plain", LEKNES).text();
        assertThat(page)
                .contains("Tegnforklaring")
                .contains("Kraftig hel strek eller ring: planen.")
                .contains("Lisens:")
                .contains("Kilder: ");
        int listed = post("", "text/plain", LEKNES).json().get("rows").size();
        assertThat(page.split("<h3>\\d+\\. ", -1)).hasSize(listed + 1);
        assertThat(post("", "text/plain", LEKNES).text()).contains("UPSTREAM");
    }

    @Test
    void badPlansAreRefusedWithWhatToDo() {
        assertThat(post("", "text/plain", "58 4; 58 31; 71.5 31; 71.5 4")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("screening.too-large");
        assertThat(post("", "text/plain", "her").json().get("code").asText()).isEqualTo("screening.coordinates");
        assertThat(post("?distance=-5", "text/plain", LEKNES).json().get("code").asText())
                .isEqualTo("screening.distance");
        assertThat(post("?format=odt", "text/plain", LEKNES).json().get("code").asText())
                .isEqualTo("selection.unknown");
        assertThat(post("?file=plan.gdb", "application/octet-stream", "not a plan")
                        .status())
                .isEqualTo(400);
    }

    private static RunningServer.Answer post(String query, String type, String plan) {
        return server.send(
                "POST", "/api/water/screening" + query, plan.getBytes(UTF_8), "content-type", type, "X-Omland", "1");
    }

    private static RunningServer.Answer inBokmaal(String query, String type, String plan) {
        return server.send(
                "POST",
                "/api/water/screening" + query,
                plan.getBytes(UTF_8),
                "content-type",
                type,
                "X-Omland",
                "1",
                "accept-language",
                "nb");
    }

    private static JsonNode row(JsonNode answer, String id) {
        for (JsonNode row : answer.get("rows")) {
            if (row.get("id").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id + " is not in " + answer);
    }
}
