package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view Vann over the sample data. */
final class WaterPageTest {

    @RegisterExtension
    static final SamplePages pages = new SamplePages();

    @Test
    void itOpensWithEverythingInFiguresAndOnTheMap() {
        Page page = pages.open("/");

        assertThat(page).hasURL(Pattern.compile("/vann(\\?map=.*)?$"));
        assertThat(total(page)).hasText("1\u00a0073");
        assertThat(page.locator("h1")).hasText("Alle vannforekomster");
        assertThat(group(page, "NATURAL").locator(".count")).hasText("974");
        assertThat(group(page, "NATURAL").locator(".known")).hasText("781 av 973 kjente (1 ukjent)");
        assertThat(group(page, "HEAVILY_MODIFIED").locator(".known")).hasText("31 av 99 kjente (0 ukjent)");
        assertThat(page.locator(".leaflet-bodies-pane canvas").first()).isVisible();
        awaitPainted(page, ".leaflet-bodies-pane canvas");
        assertThat(page.locator(".leaflet-control-scale-line")).hasText(Pattern.compile("\\d+ km"));
    }

    @Test
    void theLegendSaysInWordsThatTheDataIsIllustrative() {
        Page page = pages.open("/vann");

        assertThat(page.locator(".legend .illustrative"))
                .containsText(
                        "Illustrasjon. Ikke virkelige målinger eller steder: Lofoten og Vesterålen (illustrasjon).");
        assertThat(page.locator(".legend tbody tr")).hasCount(6);
        assertThat(page.locator(".legend .source")).containsText("GSHHG");
    }

    @Test
    void choosingAnAreaFiltersFiguresTableAndAddressTogether() {
        Page page = pages.open("/vann");
        page.locator(".drawer-toggle").click();
        assertThat(page.locator(".drawer-count")).hasText("1\u00a0073 vannforekomster");

        pick(page, "area", "Lofoten");

        assertThat(total(page)).hasText("657");
        assertThat(page.locator("h1")).hasText("Alle vannforekomster i Lofoten vannområde");
        assertThat(page.locator(".drawer-count")).hasText("657 vannforekomster");
        assertThat(page.locator(".tabulator-page-counter")).containsText("av 657");
        assertThat(page).hasURL(Pattern.compile("[?&]area=Lofoten(&|$)"));
        assertThat(page).hasTitle("Alle vannforekomster i Lofoten vannområde – Omland");
    }

    @Test
    void anAddressSentToAColleagueShowsTheSame() {
        Page page = pages.open("/vann");
        pick(page, "area", "Vesterålen");
        pick(page, "category", "Innsjøer");
        pick(page, "municipality", "Sortland");
        group(page, "NATURAL").locator("[data-class=MODERATE]").click();
        String chosen =
                ofServer("&area=Vester%C3%A5len&category=LAKE&municipality=1870&modification=NATURAL&class=MODERATE");
        assertThat(total(page)).hasText(chosen);
        String sentence = page.locator("h1").textContent();

        String address = page.url();
        Page colleague = pages.open(address.substring(address.indexOf("/vann")));

        assertThat(total(colleague)).hasText(chosen);
        assertThat(colleague.locator("h1")).hasText(sentence);
        Assertions.assertThat(sentence)
                .isEqualTo("Naturlige innsjøer i Vesterålen vannområde i Sortland kommune i klassen moderat");
        assertThat(colleague.locator("[data-choice=area] .picker-text")).hasText("Vesterålen");
        Assertions.assertThat(colleague.url()).isEqualTo(address);
    }

    @Test
    void goingBackUndoesAChoice() {
        Page page = pages.open("/vann");
        pick(page, "category", "Kystvann");
        assertThat(total(page)).hasText("205");

        page.goBack();

        assertThat(total(page)).hasText("1\u00a0073");
        assertThat(page.locator("[data-choice=category] .picker-text")).hasText("Alle slag");
    }

    @Test
    void aBarChoosesItsClass() {
        Page page = pages.open("/vann?area=Lofoten");
        Locator bar = group(page, "HEAVILY_MODIFIED").locator("[data-class=POOR]");

        bar.click();

        assertThat(bar).hasAttribute("aria-pressed", "true");
        assertThat(total(page)).hasText(ofServer("&area=Lofoten&modification=HEAVILY_MODIFIED&class=POOR"));
        assertThat(page).hasURL(Pattern.compile("class=POOR&modification=HEAVILY_MODIFIED"));
        page.getByText("Nullstill valget").first().click();
        assertThat(total(page)).hasText("1\u00a0073");
    }

    @Test
    void aChoiceWithoutBodiesSaysSoAndHowToGetOut() {
        Page page = pages.open("/vann?area=Lofoten&category=GROUNDWATER");

        assertThat(total(page)).hasText("0");
        assertThat(page.locator(".figures .empty")).containsText("Ingen vannforekomster passer med valget.");
        page.locator(".figures .empty button").click();
        assertThat(total(page)).hasText("1\u00a0073");
    }

    @Test
    void anAreaThatIsNotThereIsExplainedBesideTheFigures() {
        Page page = pages.open("/vann");

        page.navigate(pages.address("/vann?area=Atlantis"));

        assertThat(page.locator(".problem").first()).containsText("Atlantis");
        // The browser itself notes the answer 400 in its console; that is no fault of the page.
        pages.forgiveRefusal(400);
    }

    @Test
    void aClickOnTheMapOpensTheSheetOfTheBodyUnderIt() {
        JsonNode lake = someLake();
        Page page = pages.open(at(lake, 14));
        awaitPainted(page, ".leaflet-bodies-pane canvas");

        clickMiddle(page);

        assertThat(page.locator(".sheet-title")).hasText(lake.get("name").asText());
        assertThat(page.locator(".sheet a[href^='https://vann-nett.no/waterbodies/']"))
                .hasAttribute(
                        "href",
                        "https://vann-nett.no/waterbodies/" + lake.get("id").asText());
        assertThat(page).hasURL(Pattern.compile("[?&]body=" + lake.get("id").asText()));
        page.locator(".sheet .back").click();
        assertThat(total(page)).hasText("1\u00a0073");
    }

    @Test
    void theMapNamesWhatIsUnderThePointer() {
        JsonNode lake = someLake();
        Page page = pages.open(at(lake, 14));
        awaitPainted(page, ".leaflet-bodies-pane canvas");
        var box = page.locator(".map").boundingBox();

        page.mouse().move(box.x + box.width / 2 + 1, box.y + box.height / 2);
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);

        assertThat(page.locator(".map-tip strong")).hasText(lake.get("name").asText());
    }

    @Test
    void aRowChoosesItsBodyAndIsMarked() {
        Page page = pages.open("/vann?area=Lofoten&category=LAKE");
        page.locator(".drawer-toggle").click();
        Locator row = page.locator(".tabulator-row").nth(2);
        String name = row.locator(".row-name").textContent();

        row.locator("[tabulator-field=category]").click();

        assertThat(page.locator(".sheet-title")).hasText(name);
        assertThat(page.locator(".tabulator-row.chosen-row .row-name")).hasText(name);
    }

    @Test
    void theTableSortsAndPagesOnTheServer() {
        Page page = pages.open("/vann?area=Lofoten&category=COASTAL");
        page.locator(".drawer-toggle").click();
        assertThat(page.locator(".tabulator-page-counter")).hasText("1–50 av 117");
        assertThat(page.locator(".row-name").first()).hasText(firstName("&sort=name"));

        page.locator(".tabulator-col[tabulator-field=name] .tabulator-col-title")
                .click();
        assertThat(page.locator(".row-name").first()).hasText(firstName("&sort=name&direction=desc"));
        assertThat(page).hasURL(Pattern.compile("direction=desc"));

        page.locator(".tabulator-page[data-page=next]").click();
        assertThat(page.locator(".tabulator-page-counter")).hasText("51–100 av 117");
    }

    @Test
    void searchingNarrowsByNameOrId() {
        JsonNode lake = someLake();
        Page page = pages.open("/vann");

        page.locator("input[name=q]").fill(lake.get("id").asText());

        assertThat(total(page)).hasText("1");
        assertThat(page).hasURL(Pattern.compile("[?&]q=" + lake.get("id").asText()));
    }

    @Test
    void everythingWorksByKeyboard() {
        JsonNode lake = someLake();
        Page page = pages.open(at(lake, 14));
        awaitPainted(page, ".leaflet-bodies-pane canvas");

        page.locator("[data-choice=category] summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        Locator first =
                page.locator("[data-choice=category] input[type=checkbox]").first();
        assertThat(first).isFocused();
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("category=RIVER"));
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-choice=category] summary")).isFocused();
        assertThat(total(page)).hasText("1\u00a0073");

        page.locator(".map").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".sheet-title")).hasText(lake.get("name").asText());
        assertThat(page.locator(".sheet-title")).isFocused();
        page.keyboard().press("Escape");
        assertThat(total(page)).isVisible();
    }

    @Test
    void theFirstTabIsTheWayPastTheBar() {
        Page page = pages.open("/vann");
        assertThat(total(page)).isVisible();

        page.keyboard().press("Tab");

        assertThat(page.locator(".skip")).isFocused();
    }

    private static Locator total(Page page) {
        return page.locator(".total-number");
    }

    private static Locator group(Page page, String modification) {
        return page.locator("section.group[data-modification=" + modification + "]");
    }

    private static void pick(Page page, String choice, String text) {
        Locator picker = page.locator("[data-choice=" + choice + "]");
        picker.locator("summary").click();
        picker.locator(".picker-option", new Locator.LocatorOptions().setHasText(text))
                .first()
                .click();
        assertThat(picker).hasClass(Pattern.compile("chosen"), new LocatorAssertions.HasClassOptions());
        page.keyboard().press("Escape");
    }

    private static void clickMiddle(Page page) {
        page.locator(".map").click();
    }

    private static JsonNode someLake() {
        return pages.json("/api/water/bodies?area=Lofoten&category=LAKE&sort=name&size=1")
                .get("rows")
                .get(0);
    }

    /** The page with a body's own point in the middle of the map. */
    private static String at(JsonNode body, int zoom) {
        JsonNode location =
                pages.json("/api/water/bodies/" + body.get("id").asText()).get("location");
        return String.format(
                Locale.ROOT,
                "/vann?map=%d/%.5f/%.5f",
                zoom,
                location.get(1).asDouble(),
                location.get(0).asDouble());
    }

    private static String ofServer(String query) {
        return pages.json("/api/water/selection?" + query)
                .get("figures")
                .get("total")
                .asText();
    }

    private static String firstName(String query) {
        return pages.json("/api/water/bodies?area=Lofoten&category=COASTAL&size=1" + query)
                .get("rows")
                .get(0)
                .get("name")
                .asText();
    }

    /** Until some canvas of these has anything drawn on it. */
    static void awaitPainted(Page page, String canvases) {
        page.waitForFunction("""
                (canvases) => [...document.querySelectorAll(canvases)].some((canvas) => {
                  const { width, height } = canvas;
                  return width > 0 && canvas.getContext('2d').getImageData(0, 0, width, height).data.some((value) => value > 0);
                })""", canvases);
    }
}
