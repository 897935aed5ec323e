package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drivers and priorities in the panel, over the sample data. */
final class PriorityTopicsPageTest {

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(Workspaces.sample(folder));
        chromium = Chromium.before(server);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @AfterEach
    void thePageHadNothingToComplainOf() {
        chromium.closeWindows();
    }

    @Test
    void driversAreRankedAndTheBodiesOfOneAreListed() {
        Page page = chromium.open("/vann?area=Lofoten&topic=drivers");

        assertThat(page.locator(".driver-row").first()).containsText("Urban utvikling");
        assertThat(page.locator("[data-driver=LONG_RANGE]")).hasCount(1);
        page.locator(".without-blanket").check();
        assertThat(page.locator("[data-driver=LONG_RANGE]")).hasCount(0);
        page.locator("[data-driver=AGRICULTURE]").click();
        assertThat(page.locator(".finding-list .row .what").first()).containsText("under målet");
        page.locator(".finding-list .row-name").first().click();
        assertThat(page.locator(".sheet-title")).isVisible();
    }

    @Test
    void aLabelIsMovedToAnotherDriverAndBack() {
        Page page = chromium.open("/vann?topic=drivers");

        page.locator(".labels-toggle").click();
        Locator select = page.locator(".label-row select").first();
        select.selectOption("WASTE");
        page.locator(".save-labels").click();
        assertThat(page.locator(".label-row").first()).containsText("endret");
        assertThat(page.locator("[data-driver=WASTE]")).hasCount(1);
        page.getByText("Sett tilbake den vanlige tabellen").click();
        assertThat(page.locator(".label-row").first()).not().containsText("endret");
    }

    @Test
    void weightsDecideTheListAndAllZeroIsRefused() {
        Page page = chromium.open("/vann?topic=priorities");

        assertThat(page.locator(".proposals [data-municipality] li").first()).containsText("poeng");
        Locator shares = page.locator(".candidates .row").first().locator(".shares");
        assertThat(shares).containsText(Pattern.compile("Påvirkning fra jordbruk\\s+3 × 3 =\\s+9"));
        page.locator("input[name=FARM_PRESSURE]").fill("50");
        page.locator(".weights button[type=submit]").click();
        assertThat(shares).containsText(Pattern.compile("3 × 50 =\\s+150"));

        for (Locator field : page.locator(".weights input").all()) {
            if (!"perMunicipality".equals(field.getAttribute("name"))) {
                field.fill("0");
            }
        }
        page.locator(".weights button[type=submit]").click();
        assertThat(page.locator(".weights .problem")).containsText("null");
        chromium.forgiveRefusal(400);
        page.locator(".weights .reset").click();
        assertThat(shares).containsText(Pattern.compile("3 × 3 =\\s+9"));

        page.locator("[data-purpose=sewage]").click();
        assertThat(shares).containsText("Påvirkning fra avløp");
        page.locator(".candidates .row-name").first().click();
        assertThat(page.locator(".sheet-title")).isVisible();
    }
}
