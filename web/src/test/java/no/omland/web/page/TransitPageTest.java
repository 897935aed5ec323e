package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Objects;
import no.omland.testing.RunningServer;
import no.omland.testing.Sogn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topic Kollektivt of the view Kontor, over the sample data of Sogn. */
class TransitPageTest {

    private static final String ADDRESS = "/kontor?topic=transit&date=2026-03-04";

    @TempDir
    private static Path folder;

    private static @Nullable RunningServer server;
    private static @Nullable Chromium chromium;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(Sogn.in(folder));
        chromium = Chromium.before(server);
    }

    @AfterEach
    void closeWindows() {
        chromium().closeWindows();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static Chromium chromium() {
        return Objects.requireNonNull(chromium);
    }

    private static Page open(String more) {
        return chromium().open(ADDRESS + more);
    }

    @Test
    void itTellsWhoGetsThereAndHomeAndWhyTheOthersDoNot() {
        Page page = open("");

        assertThat(page.locator(".transit-summary")).containsText("19 av 29 steder");
        assertThat(page.locator(".transit-unable")).containsText("kommer dit, men ikke hjem igjen");
        assertThat(page.locator(".transit-places li")).hasCount(29);
        assertThat(page.locator(".transit-places li").filter(new Locator.FilterOptions().setHasText("Fjærland")))
                .containsText("10 t 5 min borte");
        assertThat(page.locator(".transit-legend")).containsText("Rutetabellen er en illustrasjon");
    }

    @Test
    void theDayOfAPlaceIsAPictureAndTheWaysInWords() {
        Page page = open("&bus=luster");
        page.locator(".transit-places [data-place='Vikøyri']").click();

        assertThat(page.locator(".sheet-title")).hasText("Vikøyri – Nav Luster (Gaupne)");
        assertThat(page.locator(".transit-away")).containsText("6 t 54 min borte");
        assertThat(page.locator(".transit-day .transit-bar")).hasCount(4);
        assertThat(page.locator(".transit-day .transit-bar.best")).hasCount(2);
        assertThat(page.locator(".transit-legs[data-way=THERE] li")).hasText(new String[] {
            "11:01 Vikøyri – linje S3 mot Sogndal – Sogndalsfjøra 12:36",
            "13:44 Sogndalsfjøra – linje S1 mot Gaupne – Gaupne 14:24"
        });
        assertThat(page.locator(".transit-legs[data-way=HOME] li")).hasCount(2);
        page.locator(".back").click();
        assertThat(page.locator(".transit-places li")).hasCount(29);
    }

    @Test
    void otherHoursGiveOtherAnswersAndStandInTheAddress() {
        Page page = open("");
        assertThat(page.locator(".transit-summary")).containsText("19 av 29 steder");

        page.locator(".transit-form [name=open]").fill("07:00");
        page.locator(".transit-form [name=close]").fill("08:00");
        page.locator(".transit-form [name=close]").press("Tab");

        assertThat(page.locator(".transit-summary")).not().containsText("19 av 29 steder");
        assertThat(page.url()).contains("open=07").contains("close=08");
        page.locator(".transit-form [name=close]").fill("06:00");
        page.locator(".transit-form [name=close]").press("Tab");
        assertThat(page.locator(".problem")).containsText("kontoret stenger 06:00");
        chromium().forgiveRefusal(400);
    }

    @Test
    void whatWasPrintedStandsBesideWhatIsComputed() {
        Page page = open("");
        page.locator(".transit-summary").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Til kontoret og hjem"))
                .first()
                .click();
        assertThat(page.locator(".transit-errands tbody tr")).hasCount(29);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trykt kollektivtilbud"))
                .click();

        Locator vik = page.locator(".printed tbody tr").filter(new Locator.FilterOptions().setHasText("Vikøyri"));
        assertThat(vik.locator("td.number")).hasText(new String[] {"2", "2", "1", "1", "158", "158", "203", "203"});
    }

    @Test
    void placeWhereNoStopIsNearIsToldSo() {
        Page page = open("&home=61.3,6.0");

        assertThat(page.locator(".transit-sheet .warn")).containsText("ikke noe stoppested i gangavstand hjemmefra");
        assertThat(page.locator(".transit-bar").count()).isZero();
    }
}
