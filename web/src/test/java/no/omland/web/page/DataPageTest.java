package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view Data: files from being dropped until they are imported, and what can be done with what is there. */
final class DataPageTest {

    private static final String PLACES = "navn,lat,lon\nSvolvær,68.234,14.568\nLeknes,68.147,13.611\n";
    private static final String STATUS = """
        VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial
        001-1-R;Åelva;Utmerket
        001-2-R;Ødelva;Praktfull
        """;

    @TempDir
    Path folder;

    private Path workspace;
    private RunningServer server;
    private static @Nullable Chromium opened;
    private Chromium chromium;

    @BeforeEach
    void serve() {
        workspace = SmallRegister.in(folder);
        server = RunningServer.over(workspace);
        Chromium one = opened == null ? Chromium.before(server) : opened;
        one.moveBefore(server);
        opened = one;
        chromium = one;
    }

    @AfterAll
    static void closeTheBrowser() {
        if (opened != null) {
            opened.close();
        }
    }

    @AfterEach
    void thePageHadNothingToComplainOf() {
        try {
            if (opened != null) {
                opened.closeWindows();
            }
        } finally {
            server.close();
        }
    }

    @Test
    void anAgreementIsTakenInFromItsFileAndAnythingElseIsRefused() {
        Page page = chromium.open("/vann?topic=municipality&municipality=1860");

        page.locator(".agreement-file")
                .setInputFiles(new FilePayload("tull.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".topic-municipality .problem")).containsText("Filen er ingen avtale.");
        page.locator(".agreement-file").setInputFiles(Path.of("data", "lofoten-vesteralen", "agreement-lofoten.json"));

        assertThat(page.locator(".toast")).hasText("Avtalen for Lofoten er tatt inn.");
    }

    @Test
    void filesAreLookedAtAndNothingIsImportedWithoutTheButton() {
        Page page = chromium.open("/data");

        give(page, file("steder.csv", PLACES), file("status.csv", STATUS));

        Locator places = card(page, "steder.csv");
        assertThat(places.locator(".will-happen")).hasText("2 objekter blir laget «steder».");
        assertThat(places.locator(".what")).containsText("CSV/TSV · 2 rader · EPSG:4326 · UTF-8");
        places.locator(".columns summary").click();
        assertThat(places.locator(".columns tbody tr").nth(1)).containsText("Breddegrad");
        assertThat(places.locator(".columns tbody tr").nth(0)).containsText("Svolvær · Leknes");
        assertThat(card(page, "status.csv").locator(".will-happen"))
                .containsText("2 objekter går inn i Vannforekomster.");
        assertThat(page.locator(".import-button")).hasText("Last inn 2 filer");
        assertThat(page.locator(".layer")).hasCount(2);
        Assertions.assertThat(server.json("/api/data").get("imports")).hasSize(2);

        page.locator(".import-button").click();

        assertThat(page.locator(".report .file-card")).hasCount(2);
        assertThat(page.locator(".layer[data-layer=steder]")).isVisible();
        assertThat(page.locator(".layer[data-layer=steder] input")).isChecked();
        Assertions.assertThat(server.json("/api/data").get("imports")).hasSize(4);
    }

    @Test
    void theReportShowsWhereOnTheMapItsDoubtsAre() {
        Page page = chromium.open("/data");
        give(page, file("status.csv", STATUS));
        page.locator(".import-button").click();
        Locator doubt = page.locator(".report .issue.warning");
        assertThat(doubt).containsText("status.unknown-word");

        doubt.getByText("På kartet").click();

        assertThat(doubt.locator(".issue-rows tbody tr")).hasCount(2);
        doubt.locator(".place button").nth(1).click();
        assertThat(doubt.locator(".issue-rows tr.meant")).containsText("Praktfull");
        page.waitForFunction("() => [...document.querySelectorAll('.leaflet-places-pane canvas')].some((canvas) =>"
                + " canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((v) => v > 0))");
    }

    @Test
    void aFileThatCannotBeUsedSaysWhyAndLeavesTheOthersAlone() {
        Page page = chromium.open("/data");

        give(page, file("halv.geojson", "{\"type\":\"FeatureCollection\",\"features\":["), file("steder.csv", PLACES));

        assertThat(card(page, "halv.geojson").locator(".problem")).containsText("halv.geojson");
        assertThat(card(page, "halv.geojson").locator("input[type=checkbox]")).isDisabled();
        assertThat(page.locator(".import-button")).hasText("Last inn 1 fil");
        card(page, "steder.csv").locator("input[type=checkbox]").uncheck();
        assertThat(page.locator(".import-button")).isDisabled();
    }

    @Test
    void aChoiceIsFollowedBeforeTheImport() {
        Page page = chromium.open("/data");
        give(page, file("steder.csv", PLACES));
        Locator card = card(page, "steder.csv");
        card.locator(".choices-of-file summary").click();

        card.getByLabel("Navn på laget").fill("Byer i Lofoten");
        card.getByLabel("Navn på laget").press("Enter");

        assertThat(card.locator(".will-happen")).hasText("2 objekter blir laget «byer_i_lofoten».");
        page.locator(".import-button").click();
        assertThat(page.locator(".layer[data-layer=byer_i_lofoten]")).isVisible();
    }

    @Test
    void anImportThatIsCancelledLeavesNothing() throws Exception {
        byte[] before = Files.readAllBytes(workspace);
        Page page = chromium.open("/data");
        String many = IntStream.range(0, 250_000)
                .mapToObj(i -> i + ",68." + (100_000 + i) + ",14." + (100_000 + i) + ",sted " + i)
                .collect(Collectors.joining("\n", "nr,lat,lon,navn\n", "\n"));
        give(page, file("mange.csv", many));
        assertThat(card(page, "mange.csv").locator(".will-happen")).containsText("250\u00a0000 objekter");
        page.locator(".import-button").click();

        page.locator(".intake-buttons .progress button").click();

        assertThat(page.locator(".report-cancelled")).containsText("Ingenting ble lastet inn");
        assertThat(page.locator(".import-button")).isEnabled();
        Assertions.assertThat(server.json("/api/data").get("imports")).hasSize(2);
        Assertions.assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void filesCanBeDroppedAnywhereOnThePage() {
        Page page = chromium.open("/vann");
        assertThat(page.locator(".total-number")).isVisible();
        var files = page.evaluateHandle(
                "(text) => { const data = new DataTransfer();"
                        + " data.items.add(new File([text], 'steder.csv')); return data; }",
                PLACES);

        page.dispatchEvent("body", "dragenter", Map.of("dataTransfer", files));
        assertThat(page.locator("body")).hasClass(Pattern.compile("files-over"));
        page.dispatchEvent("body", "drop", Map.of("dataTransfer", files));

        assertThat(page).hasURL(Pattern.compile("/data$"));
        assertThat(card(page, "steder.csv").locator(".will-happen")).isVisible();
        assertThat(page.locator("body")).not().hasClass(Pattern.compile("files-over"));
    }

    @Test
    void aLayerIsSwitchedOnAndAClickShowsItsAttributes() {
        Page page = chromium.open("/data");
        give(page, file("ett.csv", "navn,lat,lon\nSvolvær,68.234,14.568\n"));
        page.locator(".import-button").click();
        assertThat(page.locator(".layer[data-layer=ett] input")).isChecked();
        page.waitForFunction("() => [...document.querySelectorAll('.leaflet-overlays-pane canvas')].some((canvas) =>"
                + " canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((v) => v > 0))");

        var box = page.locator(".data-map-area .map").boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);

        assertThat(page.locator(".picked-card")).containsText("Svolvær");
        page.locator(".layer[data-layer=ett] input").uncheck();
        assertThat(page.locator(".picked-card")).isHidden();
        assertThat(page.locator(".leaflet-overlays-pane .vector-tile")).hasCount(0);
    }

    @Test
    void versionsAreComparedAndGoneBackTo() {
        Page page = chromium.open("/data");
        give(page, file("steder.csv", PLACES));
        page.locator(".import-button").click();
        assertThat(page.locator(".report")).isVisible();
        give(page, file("steder.csv", PLACES + "Sortland,68.69,15.41\n"));
        page.locator(".import-button").click();
        Locator layer = page.locator(".layer[data-layer=steder]");
        assertThat(layer.locator(".layer-count")).hasText("3");

        layer.getByText("Versjoner").click();
        layer.getByText("Sammenlign").click();
        assertThat(layer.locator(".compared")).containsText("2 objekter den gang, 3 nå.");
        assertThat(layer.locator(".compared"))
                .containsText("Etter kolonnen navn: 1 nye, 0 endret, 0 borte, 2 uendret.");
        layer.getByText("Gå tilbake").click();

        assertThat(layer.locator(".layer-count")).hasText("2");
        assertThat(layer.locator(".versions tbody tr")).hasCount(3);
    }

    @Test
    void aLayerIsDownloadedFromTheListAndTheChoiceFromTheTable() {
        Page page = chromium.open("/data");
        page.locator(".layer[data-layer=water_bodies] .quiet-summary").click();
        Download whole = page.waitForDownload(
                () -> page.locator(".layer[data-layer=water_bodies] .menu-list a", containing("GeoPackage"))
                        .click());
        Assertions.assertThat(whole.suggestedFilename()).isEqualTo("water_bodies.gpkg");

        Page water = chromium.open("/vann?category=LAKE");
        assertThat(water.locator(".total-number")).hasText("3");
        water.locator(".drawer-downloads summary").click();
        Download chosen = water.waitForDownload(
                () -> water.locator(".drawer-downloads a", containing("CSV")).click());
        Assertions.assertThat(text(chosen)).contains("Ærevatnet").doesNotContain("Åelva");
    }

    @Test
    void overTheSampleDataItSaysThatNothingCanBeImported() {
        try (RunningServer sample = RunningServer.readOnly(workspace)) {
            chromium.moveBefore(sample);
            Page page = chromium.open("/data");

            give(page, file("steder.csv", PLACES));

            assertThat(page.locator(".read-only")).containsText("Dette er eksempeldata.");
            assertThat(card(page, "steder.csv").locator(".will-happen")).isVisible();
            assertThat(page.locator(".import-button")).isDisabled();
            page.context().close();
        }
    }

    @Test
    void onATelephoneTheMapComesWhenSomethingIsOnIt() {
        Page page = chromium.open("/data", new Browser.NewContextOptions().setViewportSize(390, 844));
        assertThat(page.locator(".drop-zone")).isVisible();
        assertThat(page.locator(".data-map-area")).isHidden();

        give(page, file("steder.csv", PLACES));

        assertThat(page.locator(".data-map-area")).isVisible();
        Assertions.assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void thePickerAndTheButtonAreReachedByKeyboard() {
        Page page = chromium.open("/data");
        assertThat(page.locator(".drop-zone")).isVisible();

        page.locator("input[name=q]").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("select.language")).isFocused();
        page.keyboard().press("Tab");

        assertThat(page.locator(".drop-zone input[type=file]")).isFocused();
    }

    @Test
    void anAddressThatIsNoneIsAPageWithWaysOn() {
        Page page = chromium.open("/nowhere");

        assertThat(page.locator("#missing h1")).hasText("Her er det ingen side");
        assertThat(page.locator("#missing")).containsText("/nowhere");
        page.locator("#missing a[href='/data']").click();
        assertThat(page.locator(".drop-zone")).isVisible();
        // The browser itself notes the answer 404 in its console.
        page.context().close();
        Assertions.assertThatThrownBy(chromium::closeWindows).hasMessageContaining("404 (Not Found)");
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void give(Page page, FilePayload... files) {
        page.locator(".drop-zone input[type=file]").setInputFiles(files);
    }

    private static Locator card(Page page, String file) {
        return page.locator(".intake > .file-card[data-file='" + file + "']");
    }
}
