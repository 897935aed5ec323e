package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view Kontor over the sample of Sogn: offices, catchments, the times of a place, and closed roads. Minutes come from the server, as docs/travel.md makes them. */
final class OfficePageTest {

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    @Test
    void aWorkspaceWithoutWaterBodiesOpensAtItsOffices() {
        Page page = pages.open("/");

        assertThat(page).hasURL(Pattern.compile("/kontor"));
        assertThat(page.locator(".sentence").last()).hasText("Til 5 kontor med bil om sommeren");
        assertThat(page.locator(".pin.chosen")).hasCount(5);
        assertThat(page.locator(".search input")).hasAttribute("placeholder", "Søk: kommune, sted eller kontor");
        assertThat(page).hasURL(Pattern.compile("map="));
    }

    @Test
    void whereNoWaterBodiesAreTheViewOfThemSaysSo() {
        Page page = pages.open("/vann");

        assertThat(page.locator("#water .workspace-empty")).containsText("Ingen vannforekomster");
        page.getByText("Kontor", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".pin")).hasCount(5);
    }

    @Test
    void choosingOfficesCountsPeopleAndDrawsTheirCatchment() {
        Page page = pages.open("/kontor");

        // population.csv: the six municipalities have 29 715 inhabitants in 2025.
        assertThat(page.locator(".outside .all dd")).hasText(Pattern.compile("29\\s715"));
        assertThat(page.locator(".ledger .together td").last()).containsText(Pattern.compile("29\\s715.*100,0"));
        page.locator(".office[data-office=vik] .office-name").click();
        assertThat(page).hasURL(Pattern.compile("office=vik"));
        assertThat(page.locator(".sentence").last()).hasText("Til Nav Vik (Vikøyri) med bil om sommeren");
        assertThat(page.locator(".pin[data-office=vik]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".pin[data-office=sogndal]")).hasAttribute("aria-pressed", "false");
        assertThat(page.locator(".office.off")).hasCount(4);
        page.locator(".pin[data-office=sogndal]").click();
        assertThat(page.locator(".sentence").last()).containsText("Nav Sogndal og Nav Vik");
        Assertions.assertThat(drawnShare(page)).isGreaterThan(0.01);

        page.getByText("Velg ingen").click();
        assertThat(page.locator(".topic-travel .empty")).containsText("Ingen kontor er valgt");
        Assertions.assertThat(drawnShare(page)).isZero();
    }

    @Test
    void theReachCurveIsReadByItsSlider() {
        Page page = pages.open("/kontor");

        Locator slider = page.locator(".reach-slider");
        slider.focus();
        slider.press("End");
        assertThat(page.locator(".reach-words"))
                .hasText(Pattern.compile("Innen 90 min: 29\\s715 av 29\\s715 \\(100,0\\s%\\)"));
        slider.press("Home");
        assertThat(page.locator(".reach-words")).containsText("Innen 0 min");
    }

    @Test
    void anOwnLimitIsAddedAndAWrongOneIsExplained() {
        Page page = pages.open("/kontor");

        page.locator("input[name=limit]").fill("20");
        page.locator("input[name=limit]").press("Enter");
        assertThat(page).hasURL(Pattern.compile("limits=15,20,30,45,60,90"));
        assertThat(page.locator(".ledger .together td")).hasCount(6);
        page.locator("input[name=limit]").fill("0");
        page.locator("input[name=limit]").press("Enter");
        assertThat(page.locator(".limits .wrong")).hasText(Pattern.compile("Skriv hele minutter fra 1 til 1\\s440\\."));
    }

    @Test
    void aPressOnTheMapGivesTheTimesOfThePlaceAndTheWay() {
        Page page = pages.open("/kontor?map=11/61.1490/6.7700");

        Locator map = page.locator("#kontor .map");
        assertThat(page.locator("tr.together")).isVisible();
        map.click();
        assertThat(page).hasURL(Pattern.compile("at=61\\.1[45]"));
        assertThat(page.locator(".place-sheet .sheet-title")).isFocused();
        assertThat(page.locator(".times tbody tr")).hasCount(5);
        assertThat(page.locator(".times tbody tr").first()).containsText("Nav Vik");
        assertThat(page.locator(".times tbody tr").first()).containsText("nærmest");
        page.locator(".times [data-office=sogndal] .office-name").click();
        assertThat(page.locator(".steps .by-ferry")).containsText("Hella–Vangsnes");
        assertThat(page.locator(".reasons")).containsText("Uten Hella–Vangsnes");
        page.locator(".place-sheet .back").click();
        assertThat(page.locator(".place-sheet")).hasCount(0);
        assertThat(page.locator("tr.together")).isVisible();
    }

    @Test
    void thePlaceInTheMiddleIsChosenByKeyboard() {
        Page page = pages.open("/kontor?map=11/61.1490/6.7700");

        assertThat(page.locator("tr.together")).isVisible();
        page.locator("#kontor .map").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".times tbody tr").first()).containsText("Nav Vik");
    }

    @Test
    void aClosedRoadChangesTheTimesAndIsOpenedAgain() {
        Page page = pages.open("/kontor?at=61.149,6.77");

        Locator toVik = page.locator(".times [data-office=vik] .number").first();
        assertThat(toVik).containsText("min");
        String before = toVik.innerText();
        page.navigate(pages.address("/kontor?at=61.149,6.77&close=Vangsnes%E2%80%93Vik%C3%B8yri-1"));
        assertThat(page.locator(".closed-roads li")).hasCount(1);
        assertThat(page.locator(".closed-roads")).containsText("Vangsnes–Vikøyri-1");
        assertThat(toVik).not().hasText(before);
        page.locator(".closed-roads li button").click();
        assertThat(page.locator(".closed-roads")).hasCount(0);
        assertThat(toVik).hasText(before);
    }

    @Test
    void aRoadIsClosedByPressingItOnTheMap() {
        Page page = pages.open("/kontor?map=13/61.0900/6.5950");

        assertThat(page.locator("tr.together")).isVisible();
        page.locator(".press-bar [data-value=close]").click();
        page.waitForCondition(
                () -> page.locator("#kontor .leaflet-roads-pane canvas").count() > 0);
        // The road leaves Vikøyri through the place of its office.
        page.evaluate(
                "document.querySelector('.pin[data-office=vik]').closest('.pin-holder').style.pointerEvents = 'none'");
        page.evaluate("document.querySelector('.pin[data-office=vik]').style.pointerEvents = 'none'");
        Locator pin = page.locator(".pin[data-office=vik]");
        page.mouse().click(pin.boundingBox().x + 13, pin.boundingBox().y + 13);
        assertThat(page.locator(".closed-roads li")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("close="));
        assertThat(page.locator(".toast")).containsText("er stengt");
    }

    @Test
    void printedTimesStandBesideThoseThatAreComputed() {
        Page page = pages.open("/kontor");

        page.locator("#kontor .drawer-toggle").click();
        page.getByText("Trykte reisetider").click();
        Locator first = page.locator(".printed tbody tr").first();
        // nav-travel-table6.csv: Sogndal, Luster, 47, 49
        assertThat(first).containsText(Pattern.compile("Sogndal\\s*Luster\\s*47"));
        assertThat(page.locator(".printed tbody tr")).hasCount(10);
        assertThat(page.locator(".printed-note")).containsText("Nettet er ikke tilpasset tabellen.");
    }

    @Test
    void theRoadsAreReportedAndTheirWeakestLinksFound() {
        Page page = pages.open("/kontor?topic=network");

        assertThat(page.locator(".sentence").last()).hasText("Vegnettet: 78 lenker, 670 km");
        page.locator(".critical select").selectOption("ferry");
        page.locator(".sweep").click();
        assertThat(page.locator(".critical-row").first()).containsText("får i snitt");
        page.locator(".critical-row").first().click();
        assertThat(page.locator(".critical-row").first()).hasAttribute("aria-pressed", "true");
        page.locator("#kontor .drawer-toggle").click();
        assertThat(page.locator(".speeds-table")).containsText("Europaveg");
        assertThat(page.locator(".speeds-table")).containsText("antatt: ingen snø i tunneler");
        assertThat(page.locator(".speeds-table")).not().containsText("speeds.from.ROAD");
        assertThat(page.locator(".read-only")).hasCount(0);
    }

    @Test
    void linksInSeriesAreOneRowAndWhoIsCutOffComesFirst() {
        Page page = pages.open("/kontor?topic=network");

        page.locator(".sweep").click();
        Locator rows = page.locator(".critical-row");
        assertThat(rows.first()).containsText("avskåret");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Hermansverk–Sogndalsfjøra")))
                .hasCount(1);
    }

    @Test
    void whatIsDoubtfulButNotDrawnIsSaidAndNamesDoNotLieUnderPins() {
        Page page = pages.open("/kontor?topic=network");

        page.locator(".show-findings").check();
        assertThat(page.locator(".not-drawn")).containsText("mer enn en fjerdedel");
        assertThat(page.locator(".office-legend .find-dead-end")).hasCount(1);
        assertThat(page.locator(".office-legend .find-without-speed")).hasCount(0);
        Locator name =
                page.locator("#kontor .map-label.place").filter(new Locator.FilterOptions().setHasText("Vikøyri"));
        assertThat(name).hasCount(1);
        Assertions.assertThat(Math.abs(middle(name) - middle(page.locator(".pin[data-office=vik]"))))
                .isGreaterThan(13);
    }

    private static double middle(Locator shown) {
        var box = shown.boundingBox();
        return box.y + box.height / 2;
    }

    @Test
    void onATelephoneThePanelIsASheetAndNothingIsWiderThanTheScreen() {
        Page page = pages.open("/kontor?at=61.149,6.77", new Browser.NewContextOptions().setViewportSize(390, 844));

        assertThat(page.locator(".times tbody tr")).hasCount(5);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(390);
        Assertions.assertThat(
                        page.evaluate("(() => { const p = document.querySelector('#kontor .panel-content'); return"
                                + " p.scrollWidth <= p.clientWidth })()"))
                .isEqualTo(true);
    }

    @Test
    void paperHasTheMapItsLegendAndTheFigures() {
        Page page = pages.open("/kontor");

        assertThat(page.locator("tr.together")).isVisible();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#kontor .print-head h1")).hasText("Til 5 kontor med bil om sommeren");
        assertThat(page.locator("#kontor .print-map canvas")).isVisible();
        assertThat(page.locator("#kontor .print-page .band-legend li")).hasCount(5);
        assertThat(page.locator(".reach svg")).isVisible();
        assertThat(page.locator("#kontor .map-area")).isHidden();
    }

    /** How much of the map the areas cover, by every fourth pixel of their canvas. */
    private static double drawnShare(Page page) {
        page.waitForCondition(
                () -> page.locator(".topic-travel[aria-busy=true]").count() == 0);
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Object share = page.evaluate("""
            () => {
              const canvas = document.querySelector('#kontor .leaflet-areas-pane canvas');
              if (!canvas) return 0;
              const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
              const context = copy.getContext('2d', { willReadFrequently: true });
              context.drawImage(canvas, 0, 0);
              const { data } = context.getImageData(0, 0, copy.width, copy.height);
              let drawn = 0;
              for (let i = 3; i < data.length; i += 16) if (data[i] > 0) drawn++;
              return drawn / (data.length / 16);
            }\
            """);
        return ((Number) share).doubleValue();
    }
}
