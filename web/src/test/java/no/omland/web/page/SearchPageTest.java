package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search in the top bar: what it finds, what it chooses in each view, all by keyboard. */
final class SearchPageTest {

    @RegisterExtension
    static final SamplePages sogn = SamplePages.ofSogn();

    @RegisterExtension
    static final SamplePages lofoten = new SamplePages();

    @Test
    void aSettlementIsFoundByKeyboardAndItsTimesAreShown() {
        Page page = sogn.open("/kontor");
        assertThat(page.locator(".pin")).hasCount(5);
        Locator field = page.locator("input[name=q]");
        field.focus();
        page.keyboard().type("sogn");
        assertThat(page.locator(".search-found [role=option]")).hasCount(3);
        assertThat(field).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Sogndalsfjøra");
        page.keyboard().press("Enter");

        assertThat(page.locator(".search-found")).isHidden();
        assertThat(field).hasValue("");
        // settlements.csv: 61.232, 7.133.
        assertThat(page).hasURL(Pattern.compile("at=61\\.23200,7\\.13300"));
        assertThat(page).hasURL(Pattern.compile("map=1\\d(\\.\\d+)?/61\\.2\\d+/7\\.1\\d+"));
        assertThat(page.locator(".sheet-title")).isVisible();
    }

    @Test
    void anOfficeThatIsFoundIsChosenAlone() {
        Page page = sogn.open("/kontor");
        assertThat(page.locator(".pin.chosen")).hasCount(5);
        page.locator("input[name=q]").fill("nav vik");
        assertThat(page.locator(".search-found [role=option]")).hasCount(1);
        page.keyboard().press("Enter");

        assertThat(page.locator(".pin.chosen")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("office=vik"));
    }

    /** Enter before the answer has come takes what fits best all the same. */
    @Test
    void aMunicipalityIsChosenInTheViewOfCooperation() {
        Page page = sogn.open("/samarbeid?topic=people");
        assertThat(page.locator(".coop-people-bars li")).hasCount(6);
        page.locator("input[name=q]").fill("4641");
        page.keyboard().press("Enter");

        assertThat(page.locator("#samarbeid .coop-facts h3")).containsText("Aurland");
        assertThat(page).hasURL(Pattern.compile("municipality=4641"));
    }

    @Test
    void whatIsNotThereIsSaidAndEscapeCloses() {
        Page page = sogn.open("/kontor");
        page.locator("input[name=q]").fill("tromsø");
        assertThat(page.locator(".search-found")).containsText("Ingen treff på «tromsø».");
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-found")).isHidden();
    }

    @Test
    void whereWaterBodiesAreTheyAreFoundFromEveryView() {
        Page page = lofoten.open("/kontor");
        assertThat(page.locator("input[name=q]"))
                .hasAttribute("placeholder", "Søk: vannforekomst, kommune, sted eller kontor");
        page.locator("input[name=q]").fill("svolvær");
        Locator water = page.locator(".search-found [role=option]").last();
        assertThat(water).hasText("Vannforekomster med «svolvær»");
        water.click();
        assertThat(page).hasURL(Pattern.compile("/vann\\?q=svolv"));
    }

    @Test
    void aMunicipalityNarrowsTheWaterBodiesToItsOwn() {
        Page page = lofoten.open("/vann");
        assertThat(page.locator(".total-number")).hasText("1\u00a0073");
        page.locator("input[name=q]").fill("flakstad");
        assertThat(page.locator(".search-found [role=option]").first()).containsText("kommune");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        // The search text is given up for the municipality, which has 103 bodies.
        assertThat(page.locator(".total-number")).hasText("103");
        assertThat(page).hasURL(Pattern.compile("municipality=1859"));
        assertThat(page).not().hasURL(Pattern.compile("[?&]q="));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO | Søk: kommune, sted eller kontor",
                "nn-NO | Søk: kommune, stad eller kontor",
                "en-GB | Search: municipality, settlement or office"
            })
    void theFieldSaysWhatItSearches(String language, String scope) {
        Page page = sogn.open("/kontor", new Browser.NewContextOptions().setLocale(language));

        assertThat(page.locator("input[name=q]")).hasAttribute("placeholder", scope);
        assertThat(page.locator("input[name=q]")).hasAttribute("aria-label", scope);
    }
}
