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
        assertThat(page.locator("#kontor .topic-part input[name=total]")).hasValue(Pattern.compile("3\\s083\\s000"));
        page.locator("#topic-travel-time").click();
        assertThat(page.locator("#kontor .workspace-empty h1")).containsText("Ingen veger");
        page.locator("#topic-bill").click();
        assertThat(page.locator("#kontor .topic-part input[name=total]")).isVisible();
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
        assertThat(page.locator(".coop-fits li").first()).containsText("Lofoten er delt: den møter 2");
        assertThat(page.locator("#samarbeid .coop-matrix tbody tr").first()).containsText("Røst, Værøy");
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
        assertThat(page.locator(".coop-part .coop-classes li").first()).containsText("1 på kartet");
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
    void onATelephoneTheMapStandsBetweenLegendAndSheet() {
        Page page = chromium.open("/samarbeid", new Browser.NewContextOptions().setViewportSize(390, 844));
        assertThat(page.locator("#samarbeid .coop-row").first()).isVisible();
        page.waitForTimeout(600); // A map that glides away does so within half a second.
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
        assertThat(page.locator("#samarbeid .print-head h1")).hasText("beredskap fylker: responses");
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
