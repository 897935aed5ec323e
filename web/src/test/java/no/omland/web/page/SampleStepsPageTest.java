package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sample says where it lacks something: it takes no files, so the way on is a workspace of one's own. */
final class SampleStepsPageTest {

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        server = RunningServer.readOnly(Workspaces.sogn(folder));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/vann | omland import FIL --workspace mitt.gpkg",
                "/samarbeid | omland import FIL --as arrangements --workspace mitt.gpkg",
                "/samarbeid?topic=functions | omland import FIL --workspace mitt.gpkg"
            })
    void theNextStepIsAWorkspaceOfOnesOwn(String address, String command) {
        Page page = chromium.open(address);

        assertThat(page.locator(".view:not([hidden]) .own-workspace pre").first())
                .hasText(command);
        assertThat(page.locator(".view:not([hidden]) .own-workspace pre").last())
                .hasText("omland serve --workspace mitt.gpkg");
        assertThat(page.locator(".view:not([hidden])")).not().containsText("Gå til Data og last inn filer");
        page.locator(".view:not([hidden]) .to-data").click();
        assertThat(page.locator("#data .layer").first()).isVisible();
    }

    /** The municipalities of Sogn lie between 60.5 and 61.9 degrees north; a map of all of Norway would be at zoom 5 or less. */
    @Test
    void theViewWithoutAnythingOfItsOwnShowsTheWorkspace() {
        Page page = chromium.open("/vann");

        assertThat(page.locator("#water .workspace-empty")).isVisible();
        assertThat(page.locator("#water .legend")).hasCount(0);
        assertThat(page.locator("#water .drawer")).isHidden();
        assertThat(page.locator("#water .leaflet-control-scale-line")).hasText(Pattern.compile("[1-5]0 km"));
    }

    @Test
    void layersHaveWordsAndTheirNamesSecond() {
        Page page = chromium.open("/data");

        assertThat(page.locator(".layer[data-layer=population] strong")).hasText("Folketall");
        assertThat(page.locator(".layer[data-layer=population] .layer-name")).hasText("population");
        assertThat(page.locator(".layer[data-layer=roads_report] strong")).hasText("Veger og ferjer: funn i vegnettet");
        Assertions.assertThat(page.locator(".layer strong").allInnerTexts())
                .hasSizeGreaterThan(10)
                .noneMatch(name -> name.contains("_"));

        page.navigate(server.address("/samarbeid?topic=classes"));
        assertThat(page.locator("#samarbeid h1")).hasText("Folketall: Folketall 2024");
    }
}
