package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.omland.testing.RunningServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in the dark, on a telephone, on paper, without data, and to those who do not see it. */
final class PresentationTest {

    private static final int PHONE_WIDTH = 390;
    private static final int EXAMPLES = 3;

    @RegisterExtension
    static final SamplePages pages = new SamplePages();

    @Test
    void theDarkSchemeHasDarkPaper() {
        Page page = pages.open(
                "/vann",
                new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.DARK));

        assertThat(page.locator(".total-number")).hasText("1\u00a0073");
        // Paper #10191d and ink #e6ecee, as the design says.
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(16, 25, 29)");
        assertThat(page.locator(".total-number")).hasCSS("color", "rgb(230, 236, 238)");
    }

    @ParameterizedTest
    @CsvSource({"/vann", "/vann?area=Lofoten&category=LAKE", "/data"})
    void nothingIsWiderThanATelephone(String address) {
        Page page = pages.open(
                address,
                new Browser.NewContextOptions()
                        .setViewportSize(PHONE_WIDTH, 844)
                        .setHasTouch(true));

        assertThat(page.locator(address.startsWith("/data") ? ".dataset h3" : ".total-number")
                        .first())
                .isVisible();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE_WIDTH);
    }

    @Test
    void onATelephoneThePanelIsASheetThatTheGripRaises() {
        Page page = pages.open(
                "/vann",
                new Browser.NewContextOptions()
                        .setViewportSize(PHONE_WIDTH, 844)
                        .setHasTouch(true));
        assertThat(page.locator(".map")).isVisible();
        double half = page.locator(".panel").boundingBox().y;

        page.locator(".grip").click();

        assertThat(page.locator("[data-sheet=full]")).isVisible();
        page.waitForFunction("(half) => document.querySelector('.panel').getBoundingClientRect().y < half", half);
    }

    @Test
    void onATelephoneTheChoicesAreFoldedAndTheTabsStandInOneRow() {
        Page page = pages.open(
                "/vann?topic=municipality&municipality=1860",
                new Browser.NewContextOptions()
                        .setViewportSize(PHONE_WIDTH, 844)
                        .setHasTouch(true));
        assertThat(page.locator(".topic-municipality table").first()).isVisible();

        assertThat(page.locator(".choices")).isHidden();
        Assertions.assertThat(page.locator(".topics").boundingBox().height).isLessThan(48);
        Assertions.assertThat(page.locator("#topic-municipality").boundingBox().x)
                .isLessThan(PHONE_WIDTH - 60);
        page.locator(".choices-toggle").click();
        assertThat(page.locator(".choices")).isVisible();
        assertThat(page.locator(".pack-row")).isVisible();
    }

    @Test
    void onPaperAListIsWholeAndWithoutControls() {
        Page page = pages.open("/vann?topic=priorities");
        assertThat(page.locator(".candidates > .row")).hasCount(20);
        page.evaluate(
                "window.print = () => { window.printedRows = document.querySelectorAll('.candidates > .row').length }");

        page.getByText("Skriv ut").click();

        page.waitForFunction("window.printedRows !== undefined");
        int total = pages.json("/api/water/priorities/agriculture").get("total").asInt();
        Assertions.assertThat(total).isGreaterThan(20);
        Assertions.assertThat((Integer) page.evaluate("window.printedRows")).isEqualTo(total);
        assertThat(page.locator(".candidates > .row")).hasCount(20);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".topics")).isHidden();
        assertThat(page.locator(".pager button").first()).isHidden();
        assertThat(page.locator(".topic-part > h2")).hasText("Prioritet");
    }

    @Test
    void onPaperThereAreTitleMapLegendFiguresAndSource() {
        Page page = pages.open("/vann?area=Lofoten");
        assertThat(page.locator(".total-number")).hasText("657");
        WaterPageTest.awaitPainted(page, ".leaflet-bodies-pane canvas");

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".print-head h1")).hasText("Alle vannforekomster i Lofoten vannområde");
        assertThat(page.locator(".print-map").first()).isVisible();
        assertThat(page.locator(".print-page .illustrative")).containsText("Ikke virkelige målinger");
        assertThat(page.locator(".print-foot")).containsText("GSHHG");
        assertThat(page.locator(".print-foot")).containsText(Pattern.compile("Skrevet ut \\d\\d\\.\\d\\d\\.\\d{4}"));
        assertThat(page.locator(".total-number")).isVisible();
        for (String onScreenOnly : List.of(".top", ".map-area", ".drawer", ".choices", ".actions")) {
            assertThat(page.locator(onScreenOnly).first()).isHidden();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Assertions.assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    private static final String HOLD = """
        () => {
          const ask = window.fetch;
          const held = new Promise((go) => { window.letGo = go; });
          window.fetch = async (...of) => {
            if (!String(of[0]).includes('/api/water/selection')) return ask(...of);
            window.isHeld = true;
            await held;
            return ask(...of);
          };
          window.print = () => { window.hasPrinted = document.querySelector('.total-number').textContent; };
        }\
        """;

    /** The browser's own print waits for nothing, so paper says it; the button waits. 657 bodies are in Lofoten, as the agreement says. */
    @Test
    void onPaperItIsSaidWhenAnswersHadNotCome() {
        Page page = pages.open("/vann");
        assertThat(page.locator(".total-number")).hasText("1\u00a0073");
        WaterPageTest.awaitPainted(page, ".leaflet-bodies-pane canvas");
        page.evaluate(HOLD);
        page.locator("[data-choice=area] summary").click();
        page.locator("[data-choice=area] .picker-option")
                .filter(new Locator.FilterOptions().setHasText("Lofoten"))
                .click();
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("window.isHeld")));

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".print-unfinished")).containsText("Noen svar var ikke kommet");
        page.keyboard().press("Escape");
        page.locator(".actions button", new Page.LocatorOptions().setHasText("Skriv ut"))
                .first()
                .click();
        page.evaluate("async () => { for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame); }");
        Assertions.assertThat(page.evaluate("window.hasPrinted")).isNull();

        page.evaluate("window.letGo()");
        page.waitForCondition(() -> "657".equals(page.evaluate("window.hasPrinted")));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".print-unfinished")).hasCount(0);
    }

    @Test
    void theDataViewSaysWhatIsLoadedFromWhereAndWithWhatDoubts() {
        Page page = pages.open("/data");

        assertThat(page.locator(".dataset h3")).containsText("Lofoten og Vesterålen (illustrasjon)");
        assertThat(page.locator(".dataset .mark")).hasText("illustrasjon");
        assertThat(page.locator(".import")).hasCount(16);
        Locator rivers = page.locator(".import", new Page.LocatorOptions().setHasText("V-R.csv"))
                .first();
        rivers.locator(".remarks-of-file > summary").click();
        rivers.locator(".remarks-of-file .issue button").first().click();
        assertThat(page.locator(".issue-rows tbody tr").first()).isVisible();
    }

    @Test
    void anEmptyWorkspaceIsExplainedWithTheNextStep(@TempDir Path empty) {
        try (RunningServer bare = RunningServer.over(empty.resolve("empty.gpkg"));
                Chromium other = Chromium.before(bare)) {
            Page page = other.open("/vann");

            assertThat(page.locator(".workspace-empty h1")).hasText("Ingen vannforekomster er lastet inn");
            assertThat(page.locator(".workspace-empty code")).hasText("omland import FIL");
            page.locator(".workspace-empty .to-data").click();
            assertThat(page.locator(".drop-zone")).isVisible();
            other.closeWindows();
        }
    }

    /** By axe-core; what it calls serious or critical keeps somebody out. */
    @ParameterizedTest
    @CsvSource({"/vann?area=Lofoten", "/vann?area=Lofoten&by=municipality", "/vann?body=FIRST", "/data"})
    void nobodyIsKeptOut(String address) {
        Page page = pages.open(address.replace("FIRST", bodyWithPressures()));
        if (address.startsWith("/data")) {
            assertThat(page.locator(".import").first()).isVisible();
        } else {
            assertThat(page.locator(address.contains("body") ? ".pressures li" : ".total-number")
                            .first())
                    .isVisible();
            page.locator(".drawer-toggle").click();
            assertThat(page.locator(".tabulator-row").first()).isVisible();
        }

        Assertions.assertThat(barriers(new AxeBuilder(page))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/vann?area=Lofoten, .total-number", "/data, .import"})
    void theDarkSchemeCanBeReadToo(String address, String awaited) {
        Page page = pages.open(
                address,
                new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.DARK));
        assertThat(page.locator(awaited).first()).isVisible();

        Assertions.assertThat(barriers(new AxeBuilder(page).withRules(List.of("color-contrast"))))
                .isEmpty();
    }

    /** The rows of the table are left out: how they are nested in roles is the table library's own, and every row is reached by its button. */
    private static List<String> barriers(AxeBuilder axe) {
        return axe.exclude(".tabulator").analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(EXAMPLES)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }

    private static String bodyWithPressures() {
        return pages.json("/api/water/bodies?sort=pressures&direction=desc&size=1")
                .get("rows")
                .get(0)
                .get("id")
                .asText();
    }
}
