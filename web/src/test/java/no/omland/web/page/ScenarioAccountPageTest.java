package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The account of a study on the page: who is outside it, what ferries cost, and rates in the reader's language. */
final class ScenarioAccountPageTest {

    /** Ten of the sixty clients live in Vik, which is not counted; the others cross the fjord to an office in Vik. */
    private static final String OUTSIDE = """
        study: Prøve
        sites: {A: {settlement: Gaupne}, B: {settlement: Vikøyri}}
        demand:
          within: ["4640"]
          clients: {name: Mottakere, source: Tenkt, date: "2026", by-municipality: {"4640": 50, "4639": 10}}
        rates:
          rooms-per-position: {value: 50000, unit: kr/stilling og år, source: Tenkt, date: "2026"}
        scenarios:
          a: {title: I Gaupne, offices: {Kontoret: {site: A}}}
          b:
            title: I Vik
            offices: {Kontoret: {site: B}}
            rates: {visits: {value: 2, unit: besøk/år, source: Halvparten tenkt, date: "2026"}}
        """;

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static Page open(String more) {
        Page page = pages.open("/kontor?topic=scenarios&part=account" + more);
        assertThat(page.locator(".live-strip")).isVisible();
        page.locator(".study-file")
                .setInputFiles(
                        new FilePayload("ute.yaml", "application/yaml", OUTSIDE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".account-row").first()).containsText("I Gaupne");
        return page;
    }

    @Test
    void clientsOutsideThoseWhoAreCountedAreTold() {
        Page page = open("");

        Locator notes = page.locator(".account-notes li");
        assertThat(notes).hasCount(1);
        assertThat(notes.first()).containsText("10 av 60");
        assertThat(notes.first()).hasAttribute("data-code", "scenario.clients-outside");
        assertThat(page.locator(".scenario-rates li")).containsText("Besøk 2 besøk/år: Halvparten tenkt (2026)");
    }

    @Test
    void aFerryIsGivenAFareOfItsOwn() {
        Page page = open("");

        Locator ferry =
                page.locator(".ferry-fares li").filter(new Locator.FilterOptions().setHasText("Hella–Vangsnes"));
        assertThat(ferry).hasText(Pattern.compile("Hella–Vangsnes: \\d+ overfarter, uten kjent takst"));
        page.locator("[data-rate=ferry-fare] button").click();
        page.locator(".rate-form label")
                .filter(new Locator.FilterOptions().setHasText("Hella–Vangsnes"))
                .locator("input")
                .fill("-95");
        page.locator(".rate-form [name=source]").fill("Riksregulativet");
        page.locator(".rate-form [type=submit]").click();
        assertThat(page.locator(".rate-form .wrong")).containsText("Skriv et tall");
        page.locator(".rate-form label")
                .filter(new Locator.FilterOptions().setHasText("Hella–Vangsnes"))
                .locator("input")
                .fill("95,5");
        page.locator(".rate-form [name=source]").fill("Riksregulativet");
        page.locator(".rate-form [type=submit]").click();
        assertThat(ferry).hasText(Pattern.compile("Hella–Vangsnes: \\d+ overfarter à kr 95,5"));
        assertThat(page.locator("[data-rate=ferry-fare] .own-fares"))
                .hasText("Egne takster, kr per overfart: Hella–Vangsnes 95,5");
        assertThat(page.locator("[data-post=user-ferries] td").nth(2)).hasText(Pattern.compile("[1-9].*"));
    }

    @Test
    void ratesAreInTheReadersLanguage() {
        Page page = open("");
        page.locator(".language").selectOption("en");

        assertThat(page.locator("[data-rate=value-of-time]")).containsText("72 NOK/hour");
        assertThat(page.locator("[data-rate=visits] .note")).containsText("Our judgement: one visit a month");
    }
}
