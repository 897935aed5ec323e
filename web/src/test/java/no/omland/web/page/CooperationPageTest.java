package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.OutsideFiles;
import no.omland.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view Samarbeid over the sample of Nordland, in a real browser. */
class CooperationPageTest {

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        Path file = folder.resolve("nordland.gpkg");
        Path dataset = OutsideFiles.ofDataset("nordland", "dataset.json").resolveSibling("");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetFolder.open(dataset).importInto(workspace, Progress.SILENT);
        }
        server = RunningServer.over(file);
        chromium = Chromium.before(server);
    }

    @AfterEach
    void closeWindows() {
        chromium.closeWindows();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void theMatrixChoosesOneAndThenTwoArrangements() {
        Page page = chromium.open("/samarbeid");
        assertThat(page.locator("#samarbeid .coop-matrix tbody tr")).hasCount(33);
        page.locator("#samarbeid .coop-matrix tbody button", new Page.LocatorOptions().setHasText("HALD IKT"))
                .click();
        assertThat(page.locator("#samarbeid h1")).hasText("HALD IKT");
        page.locator("#samarbeid .coop-row", new Page.LocatorOptions().setHasText("Helgeland havn IKS"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#samarbeid h1")).hasText("HALD IKT og Helgeland havn IKS");
        assertThat(page.locator("#samarbeid .coop-legend .coop-swatch")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*/samarbeid\\?one=6&other=12(&map=.*)?$"));
    }

    @Test
    void aBillIsSplitWhereThereAreNoRoads() {
        Page page = chromium.open("/kontor?topic=bill");
        // The first sample with most of its members among these municipalities: the six of the water area Lofoten, 275
        // 000 kroner.
        assertThat(page.locator("#kontor .topic-part input[name=total]")).hasValue(Pattern.compile("275\\s000"));
        assertThat(page.locator("#kontor .bill-legend")).containsText("«Likt» mot «Avtalt»");
        assertThat(page.locator("#kontor .legend")).not().containsText("Ferje");
        page.locator("#topic-travel-time").click();
        assertThat(page.locator("#kontor .workspace-empty h1")).containsText("Ingen veger");
        assertThat(page.locator("#kontor .bill-legend")).hasCount(0);
        page.locator("#kontor .to-bill").click();
        assertThat(page.locator("#kontor .topic-part input[name=total]")).isVisible();
        assertThat(page.locator("#kontor .drawer-toggle")).isVisible();
    }

    @Test
    void municipalitiesOutsideTheMapAreListed() {
        Page page = chromium.open("/samarbeid?one=33");
        assertThat(page.locator("#samarbeid .coop-facts summary")).hasText("40 utenfor kartet");
        assertThat(page.locator("#samarbeid .coop-facts details")).containsText("Røros");
    }

    @Test
    void bordersThatDoNotMatchAreComparedByAnyTwoGroupings() {
        Page page = chromium.open("/samarbeid?topic=borders");
        page.locator(".coop-first").selectOption("vannområder:water_area");
        page.locator(".coop-second").selectOption("regioner:region");
        assertThat(page.locator(".coop-fits li").first())
                .containsText("Lofoten er delt mellom 2: Ytre Salten, Lofoten");
        assertThat(page.locator("#samarbeid .coop-matrix tbody tr").first()).containsText("Røst, Værøy");
        assertThat(page.locator("#samarbeid .coop-matrix tbody tr").first()).containsText("2 av 6");
        assertThat(page.locator("#samarbeid .coop-legend .illustrative")).containsText("tegnet skjematisk");
        assertThat(page.locator("#samarbeid .coop-legend .illustrative")).not().containsText("Ikke virkelige");
        page.locator(".coop-first").selectOption("regioner:region");
        page.locator(".coop-second").selectOption("vannområder:water_area");
        assertThat(page.locator(".coop-fits li", new Page.LocatorOptions().setHasText("Vesterålen")))
                .containsText("Vesterålen: 5 av 6 kommuner ligger i Vesterålen; utenfor: Lødingen");
    }

    /** The regions and water areas of the source documents: Bodø is in Ytre Salten, and in no water area of the table. */
    @Test
    void aMunicipalityIsChosenByKeyboardWhereBordersAndFunctionsAreShown() {
        Page page = chromium.open("/samarbeid?topic=borders");
        Locator choice = page.locator("#samarbeid .coop-pick-municipality");
        choice.focus();
        page.keyboard().type("Mosk");
        page.keyboard().press("Tab");
        assertThat(page.locator("#samarbeid .coop-facts h3")).containsText("Moskenes");
        assertThat(page.locator("#samarbeid .coop-label.chosen")).hasText("Moskenes");
        choice.selectOption("1857");
        assertThat(page.locator("#samarbeid .coop-facts h3")).containsText("Værøy");
        assertThat(page.locator("#samarbeid .coop-facts")).containsText("regioner: Ytre Salten");
        assertThat(page.locator("#samarbeid .coop-facts")).containsText("vannområder: Lofoten");
        choice.selectOption("1804");
        assertThat(page.locator("#samarbeid .coop-facts")).containsText("vannområder: ingen");

        page.locator("#topic-coop-functions").click();
        assertThat(page.locator("#samarbeid .coop-facts h3")).containsText("Bodø");
        choice.focus();
        page.keyboard().type("Alst");
        page.keyboard().press("Tab");
        assertThat(page.locator("#samarbeid .coop-facts summary")).hasText("Er med i 33 av ordningene.");
        assertThat(page).hasURL(Pattern.compile("municipality=1820"));
        choice.selectOption("");
        assertThat(page.locator("#samarbeid .coop-facts")).hasCount(0);
    }

    @Test
    void classesFollowTheMethod() {
        Page page = chromium.open("/samarbeid?topic=classes&table=beredskap_fylker&column=effect_handling");
        assertThat(page.locator(".coop-part .coop-classes li")).hasCount(5);
        page.locator(".coop-method").selectOption("own");
        page.locator(".coop-breaks").fill("3,5;3,8");
        page.locator(".coop-breaks").press("Enter");
        assertThat(page.locator(".coop-part .coop-classes li")).hasCount(3);
        assertThat(page.locator(".coop-part .coop-classes li").first()).containsText("til og med 3,5");
        assertThat(page.locator(".coop-part .coop-classes li").first()).containsText("1 på kartet, ");
        assertThat(page.locator(".coop-part .coop-classes li").last()).containsText("over 3,8");
        assertThat(page.locator(".coop-matrix.plain tbody tr")).hasCount(1);
        assertThat(page.locator(".coop-doubts")).containsText("Agder");
    }

    @Test
    void everyMunicipalityIsNamedOrAbbreviatedOnAWideScreen() {
        Page page = chromium.open("/samarbeid", new Browser.NewContextOptions().setViewportSize(1400, 900));
        assertThat(page.locator("#samarbeid .coop-label")).hasCount(41);
        assertThat(page.locator("#samarbeid .coop-label")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Als"))))
                .hasCount(1);
    }

    @Test
    void theMapIsFittedAnewWhenTheDrawerGoesUntilSomeoneMovesIt() {
        Page page =
                chromium.open("/samarbeid?topic=functions", new Browser.NewContextOptions().setViewportSize(1400, 900));
        assertThat(page.locator(".coop-functions li")).hasCount(41);
        double tall = heldTo(page, 0.6, 1);
        assertThat(page).hasURL(Pattern.compile("^((?!map=).)*$"));
        page.locator("#topic-coop-arrangements").click();
        assertThat(page.locator("#samarbeid .coop-matrix tbody tr")).hasCount(33);
        org.assertj.core.api.Assertions.assertThat(heldTo(page, 0.6, 1)).isLessThan(tall - 100);
        assertThat(page).hasURL(Pattern.compile("^((?!map=).)*$"));
        page.locator("#samarbeid .leaflet-control-zoom-in").click();
        assertThat(page).hasURL(Pattern.compile(".*map=.*"));
        String zoom = page.url().replaceAll(".*map=([\\d.]+)/.*", "$1");
        page.locator("#topic-coop-functions").click();
        assertThat(page.locator("#samarbeid .coop-matrix")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*map=" + zoom.replace(".", "\\.") + "/.*"));
    }

    /** Waits until what is named reaches over so much of the map's height, all of it within, and gives its height in pixels. */
    private static double heldTo(Page page, double least, double most) {
        page.waitForFunction(
                "([least, most]) => { const map = document.querySelector('#samarbeid .map').getBoundingClientRect();"
                        + " const names = [...document.querySelectorAll('#samarbeid .coop-label')].map((each) =>"
                        + " each.getBoundingClientRect()); const top = Math.min(...names.map((each) => each.top)); const"
                        + " bottom = Math.max(...names.map((each) => each.bottom)); const share = (bottom - top) /"
                        + " map.height; return names.length > 20 && top >= map.top && bottom <= map.bottom && share >="
                        + " least && share <= most; }",
                java.util.List.of(least, most),
                new Page.WaitForFunctionOptions().setTimeout(15_000));
        Object height =
                page.evaluate("Math.max(...[...document.querySelectorAll('#samarbeid .coop-label')].map((each) =>"
                        + " each.getBoundingClientRect().bottom)) - Math.min(...[...document.querySelectorAll('#samarbeid"
                        + " .coop-label')].map((each) => each.getBoundingClientRect().top))");
        return ((Number) height).doubleValue();
    }

    /** Until the map has not moved for half a second, by the frames that were drawn: one that glides moves in each. */
    private static void awaitStill(Page page) {
        page.waitForFunction(
                "() => { const place = document.querySelector('#samarbeid .leaflet-map-pane').style.transform;"
                        + " window.stillFrames = place === window.stillPlace ? (window.stillFrames || 0) + 1 : 0;"
                        + " window.stillPlace = place; return window.stillFrames > 30; }");
    }

    @Test
    void onATelephoneTheMapStandsBetweenLegendAndSheet() {
        Page page = chromium.open("/samarbeid", new Browser.NewContextOptions().setViewportSize(390, 844));
        assertThat(page.locator("#samarbeid .coop-row").first()).isVisible();
        awaitStill(page);
        page.locator("#samarbeid .leaflet-control-zoom-in").click();
        // Nordland's middle is at 67.2 degrees; the middle of the screen, under which the sheet begins, is far south of
        // it.
        assertThat(page).hasURL(Pattern.compile(".*map=[\\d.]+/6[45]\\.\\d+/1[3-5]\\.\\d+$"));
    }

    @Test
    void paperHasTheMapItsLegendAndWhatIsChosen() {
        Page page = chromium.open(
                "/samarbeid?topic=classes&table=beredskap_fylker",
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("#samarbeid .coop-part .coop-classes li")).not().hasCount(0);
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#samarbeid .print-head h1")).hasText("Beredskap, svar etter fylke: antall svar");
        assertThat(page.locator("#samarbeid .print-page .coop-legend")).isVisible();
        // In the colours of paper though the screen is dark: only lines and names are dark.
        Object brightness = page.locator("#samarbeid .print-map canvas")
                .evaluate("canvas => { const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width,"
                        + " canvas.height); let dark = 0; for (let i = 0; i < data.length; i += 4) if (data[i] +"
                        + " data[i + 1] + data[i + 2] < 160) dark += 1; return dark / (data.length / 4); }");
        org.assertj.core.api.Assertions.assertThat(((Number) brightness).doubleValue())
                .isBetween(1e-5, 0.05);
    }

    @Test
    void functionsShowBothYears() {
        Page page = chromium.open("/samarbeid?topic=functions");
        assertThat(page.locator(".coop-functions li")).hasCount(41);
        assertThat(page.locator(".coop-functions li").nth(4)).containsText("+100");
    }
}
