package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copied link brings the same figures, and what it asks for in vain is told. */
final class ScenarioAddressPageTest {

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static Page open(String more) {
        Page page = pages.open("/kontor?topic=scenarios" + more);
        assertThat(page.locator(".live-strip")).isVisible();
        return page;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenario=foo|Scenariet «foo» finnes ikke; viser «Ett kontor i Sogndal».",
                "against=foo|Scenariet «foo» finnes ikke; det sammenlignes med «I dag, fem kontor».",
                "study=foo&scenario=x|Utredningen «foo» finnes ikke her; viser «Nav-kontor i Sogn».",
                "service=Fiskekort|Tjenesten «Fiskekort» finnes ikke; viser alle tjenester.",
                "year=1999|Året 1999 finnes ikke i framskrivingen; viser 2025. Disse årene finnes: 2025, 2030, 2035,"
                        + " 2040, 2045, 2050.",
            })
    void whatTheAddressAsksForAndIsNotThereIsToldWithWhatIsShown(String asked, String told) {
        Page page = open("&" + asked);

        assertThat(page.locator(".unknown-asked")).hasText(told);
        assertThat(page.locator(".live-strip [data-live=mean] strong")).hasText(Pattern.compile("41,3\\smin"));
        assertThat(page).not().hasURL(Pattern.compile("foo|Fiskekort|1999"));
        assertThat(page.locator(".year-choice option[value='1999']")).hasCount(0);
        if (asked.startsWith("year")) {
            pages.forgiveRefusal(400);
        }
        page.locator("select.show").selectOption("desentral");
        assertThat(page.locator(".unknown-asked")).hasCount(0);
    }

    @Test
    void whoIsCountedIsInTheAddressAndTheHeaderSaysIt() {
        Page page = open("");

        assertThat(page.locator(".live-line")).hasText(Pattern.compile(".*Innbyggere, med bil"));
        page.locator("[data-name=demand][data-value=clients]").click();
        // 49.0 % of inhabitants and 50.2 % of clients, as omland scenario evaluate tells them.
        assertThat(page.locator(".live-line")).hasText(Pattern.compile(".*Brukere, med bil"));
        assertThat(page.locator(".live-strip [data-live=within] strong")).hasText(Pattern.compile("50,2\\s%"));
        assertThat(page).hasURL(Pattern.compile("of=clients"));

        Page again = pages.open(page.url().replaceFirst("^https?://[^/]+", ""));
        assertThat(again.locator("[data-name=demand][data-value=clients]")).hasAttribute("aria-checked", "true");
        assertThat(again.locator(".live-strip [data-live=within] strong")).hasText(Pattern.compile("50,2\\s%"));
    }

    /** A study of services has one account, which is of all of them. */
    @Test
    void kronerAreSaidToBeOfAllServicesWhenOneIsChosen() {
        Page page = open("");

        assertThat(page.locator(".account-line")).not().containsText("alle tjenester");
        page.locator(".service-choice select").selectOption("Parkeringstillatelse");
        assertThat(page.locator(".live-line").first()).containsText("kroner for alle tjenester");
        assertThat(page.locator(".account-line")).containsText("kroner for alle tjenester");
    }
}
