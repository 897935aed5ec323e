package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the map of the topic Scenarier tells, and that map, tables and figures choose the same. Times are those that {@code omland scenario evaluate} gives. */
final class ScenarioMapPageTest {

    /** Vikøyri in the middle of the map. */
    private static final String VIK = "/kontor?topic=scenarios&map=10/61.0740/6.5960";

    private static final String OWN = """
        study: Egne
        sites: {A: {settlement: Sogndalsfjøra}, B: {settlement: Vikøyri}}
        limits: [20, 60]
        scenarios:
          a: {title: To, assignment: own, offices: {S: {site: A, serves: ["4640"]}, V: {site: B, serves: ["4639"]}}}
        """;
    /** Whether anything in a pane of the map has the hue of times: blue above red, which neither ink nor paper has. */
    private static final String FILLED = """
        (pane) => [...document.querySelectorAll(`#kontor .leaflet-${pane}-pane canvas`)].some((canvas) => {
          const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
          copy.drawImage(canvas, 0, 0);
          const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
          for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 30 && data[i + 2] - data[i] > 60) return true;
          return false;
        })\
        """;
    /** From now on the page gets the answer about bands when it is let go, and not before; it cannot be stopped. */
    private static final String HOLD = """
        () => {
          const real = window.fetch;
          const free = new Promise((resolve) => (window.letGo = resolve));
          window.fetch = async (address, options) => {
            if (!String(address).includes('/api/travel/catchments')) return real(address, options);
            const answer = await real(address, { ...options, signal: undefined });
            const text = await answer.text();
            window.isHeld = true;
            await free;
            return new Response(text, { status: answer.status });
          };
        }\
        """;

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static Page open(String path, Browser.NewContextOptions options) {
        Page page = pages.open(path, options);
        assertThat(page.locator(".shift-table, .account-table").first()).isVisible();
        return page;
    }

    private static Page open(String path) {
        return open(path, new Browser.NewContextOptions().setViewportSize(1400, 900));
    }

    /** The page lets nobody wait within it: that takes an eval. */
    private static void waitFor(Page page, String question, String argument) {
        page.waitForCondition(() -> page.evaluate(question, argument).equals(true));
    }

    private static double[] middleOfMap(Page page) {
        BoundingBox map = page.locator("#kontor .map").boundingBox();
        return new double[] {map.x + map.width / 2, map.y + map.height / 2};
    }

    @Test
    void aCircleUnderThePointerTellsWhoLivesThereAndWhereTheyGoBeforeAndAfter() {
        Page page = open(VIK);

        double[] middle = middleOfMap(page);
        page.mouse().move(middle[0] - 30, middle[1]);
        page.mouse().move(middle[0], middle[1]);
        Locator tip = page.locator(".map-tip");
        assertThat(tip).containsText("Vikøyri");
        assertThat(tip).containsText(Pattern.compile("1\\s768 personer"));
        assertThat(tip).containsText(Pattern.compile("A · 0,0\\smin til Nav Vik"));
        assertThat(tip).containsText(Pattern.compile("B · 1\\st\\s14\\smin til Nav Sogn"));
    }

    @Test
    void thoseWhoNeedAServiceSeeWhichOfficesHaveIt() {
        Page page = open("/kontor?topic=scenarios&scenario=desentral");
        assertThat(page.locator("#kontor .pin.chosen")).hasCount(6);

        page.locator(".service-choice select").selectOption("Voksenopplæring");

        assertThat(page.locator("#kontor .pin.chosen")).hasCount(3);
        assertThat(page.locator(".service-told")).containsText("3 av 6 kontor tilbyr tjenesten");
        assertThat(page.locator(".scenario-sticky")).containsText(Pattern.compile("52,2\\s%"));
        assertThat(page).hasURL(Pattern.compile("service=Voksenoppl"));
    }

    @Test
    void aPressOnTheMapARowAndABarAreTheSameChoice() {
        Page page = open(VIK);

        double[] middle = middleOfMap(page);
        page.mouse().click(middle[0], middle[1]);
        assertThat(page.locator(".shift-table .chosen")).hasAttribute("data-municipality", "Vik");
        assertThat(page.locator(".pin-word")).containsText("til Nav Sogn");
        page.locator("#kontor .drawer-toggle").click();
        page.getByRole(AriaRole.BUTTON, named("Endring for hvert bosted")).click();
        assertThat(page.locator(".settlement-table .chosen")).hasAttribute("data-settlement", "Vikøyri");

        page.locator(".shift-table [data-municipality=Luster] button").click();
        assertThat(page.locator(".settlement-table .chosen").first()).containsText("Luster");
        assertThat(page.locator(".settlement-table .chosen")).not().hasCount(1);

        page.locator(".settlement-table [data-settlement=Kaupanger] button").click();
        assertThat(page.locator(".settlement-table .chosen")).hasCount(1);
        assertThat(page.locator(".shift-table .chosen")).hasAttribute("data-municipality", "Sogndal");
        page.locator(".settlement-table [data-settlement=Kaupanger] button").click();
        assertThat(page.locator(".shift-table .chosen")).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void theTableOfSettlementsIsSortedByAnyColumnAndTakenAlong() throws IOException {
        Page page = open("/kontor?topic=scenarios");

        page.locator("#kontor .drawer-toggle").click();
        page.getByRole(AriaRole.BUTTON, named("Endring for hvert bosted")).click();
        page.locator(".settlement-table [data-sort=count]").click();
        assertThat(page.locator(".settlement-table [aria-sort=descending]")).containsText("Innbyggere");
        List<String> counts =
                page.locator(".settlement-table tbody td:nth-child(3)").allInnerTexts();
        List<Integer> numbers = counts.stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        Assertions.assertThat(numbers).hasSize(29).isSortedAccordingTo(java.util.Comparator.reverseOrder());

        Download file = page.waitForDownload(
                () -> page.locator("#kontor .drawer-downloads .csv").click());
        List<String> lines = Files.readAllLines(file.path());
        Assertions.assertThat(lines).hasSize(30);
        Assertions.assertThat(lines.get(0))
                .startsWith("scenario,municipality,settlement,demand,count,minutesBefore,minutesAfter,minutesMore");
        Assertions.assertThat(lines).anyMatch(line -> line.contains(",Vik,Vikøyri,people,1768,0,73.5,"));
    }

    @Test
    void noAmountIsCutAndAShareIsNeverWithoutItsCount() {
        Page page = open(
                "/kontor?topic=scenarios&part=account", new Browser.NewContextOptions().setViewportSize(1280, 720));

        BoundingBox panel = page.locator("#kontor .panel").boundingBox();
        for (Locator amount : page.locator(".account-table td").all()) {
            BoundingBox box = amount.boundingBox();
            Assertions.assertThat(box.x + box.width).isLessThanOrEqualTo(panel.x + panel.width);
        }
        Object cut = page.evaluate("[...document.querySelectorAll('.account-table td')].filter((td) => td.scrollWidth >"
                + " td.clientWidth).length");
        Assertions.assertThat(cut).isEqualTo(0);
        page.locator(".scenario-more summary").click();
        assertThat(page.locator(".scenario-list .within").first())
                .containsText(Pattern.compile("%\\s*[\\d\\s]+ av 29\\s715"));
    }

    @Test
    void rowsOfScenariosSideBySideAreNamedInWordsNotInLetters() {
        Page page = open("/kontor?topic=scenarios");

        page.locator("#kontor .drawer-toggle").click();
        for (Locator name : page.locator(".columns-table tbody th").all()) {
            Assertions.assertThat(name.boundingBox().width).isBetween(140.0, 200.0);
            Assertions.assertThat(name.boundingBox().height).isLessThan(90);
        }
    }

    @Test
    void circlesAreFilledByTheTimeToTheOfficeOfOnesOwnMunicipality() {
        Page page = open("/kontor?topic=scenarios");

        page.locator(".study-file")
                .setInputFiles(new FilePayload("egne.yaml", "application/yaml", OWN.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#kontor .band-legend li"))
                .hasText(new String[] {"innen 20 min", "innen 60 min", "Bosted, etter folketall"});
        // No areas are drawn, so what is filled is filled by circles.
        waitFor(page, FILLED, "marks");
        Assertions.assertThat(page.evaluate(FILLED, "areas")).isEqualTo(false);
    }

    @Test
    void bandsThatComeAfterTheTopicIsLeftAreNotDrawnOnTheMapOfAnother() {
        Page page = open("/kontor?topic=scenarios");
        waitFor(page, FILLED, "areas");

        page.evaluate(HOLD);
        page.locator("select.show").selectOption("sentral-vik");
        waitFor(page, "() => window.isHeld === true", "");
        // A topic that fills no areas of its own.
        page.locator("#topic-network").click();
        assertThat(page.locator(".topic-network").first()).isVisible();
        page.evaluate("window.letGo()");
        page.evaluate("async () => { for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame); }");
        Assertions.assertThat(page.evaluate(FILLED, "areas")).isEqualTo(false);

        page.locator("#topic-scenarios").click();
        waitFor(page, FILLED, "areas");
    }

    @Test
    void theFirstColumnOfScenariosSideBySideLeavesRoomOnATelephone() {
        Page page = open("/kontor?topic=scenarios", new Browser.NewContextOptions().setViewportSize(390, 844));

        page.locator("#kontor .drawer-toggle").click();
        BoundingBox first = page.locator(".columns-table tbody th").first().boundingBox();
        Assertions.assertThat(first.width).isLessThan(160);
    }

    @Test
    void paperHasAllPartsAndEveryNameAndNothingToPress() {
        Page page = open("/kontor?topic=scenarios");
        assertThat(page.locator(".scenario-list")).not().containsText("…");

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#kontor .panel")).isHidden();
        Locator paper = page.locator("#kontor .paper");
        assertThat(paper.locator("h2")).hasText(new String[] {
            "Tall", "Scenariene side om side", "Kontor", "Regnskap", "Vurdering", "Endring for hvert bosted"
        });
        assertThat(paper.locator("[data-newly=newlyByFerry] .names")).containsText("Undredal");
        assertThat(paper.locator(".settlement-table tbody tr")).hasCount(29);
        assertThat(paper.locator("input:visible, select:visible, form:visible, .segments:visible, .link:visible"))
                .hasCount(0);
    }
}
