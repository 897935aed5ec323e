package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in bokmål, nynorsk and English, over the sample data. */
final class LanguagePageTest {

    @RegisterExtension
    static final SamplePages pages = new SamplePages();

    /** The languages of browsers; of those that are not known, bokmål. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"nb-NO, nb, Vann", "no, nb, Vann", "nn-NO, nn, Vatn", "en-GB, en, Water", "de-DE, nb, Vann"})
    void thePageBeginsInTheLanguageThatTheBrowserWishesFor(String wish, String language, String water) {
        Page page = in(wish, "/vann?area=Lofoten");

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("nav .tab").first()).hasText(water);
        assertThat(page.locator("select.language")).hasValue(language);
    }

    @Test
    void theChosenLanguageIsRememberedAndTheChoiceOfBodiesStays() {
        Page page = pages.open("/vann?area=Lofoten");
        assertThat(page.locator("#water")).containsText("vannforekomster");

        choose(page, "nn");
        assertThat(page).hasURL(Pattern.compile("/vann\\?area=Lofoten"));
        assertThat(page.locator("#water")).containsText("alle vassførekomstar i Lofoten vassområde", ignoringCase());
        assertThat(page.locator("#water")).containsText(Pattern.compile("\\d+,\\d\\s%"));
        page.navigate(pages.address("/data"));
        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        assertThat(page.locator("#data")).containsText("Importar");

        choose(page, "en");
        assertThat(page.locator("#data")).containsText("Imports");
        page.navigate(pages.address("/vann?area=Lofoten"));
        assertThat(page.locator("#water")).containsText("all water bodies in Lofoten water area", ignoringCase());
        assertThat(page.locator("#water")).containsText(Pattern.compile("\\d+\\.\\d%"));
        choose(page, "nb");
        assertThat(page.locator("#water")).containsText("alle vannforekomster i Lofoten vannområde", ignoringCase());
    }

    @Test
    void sentencesOfTheServerFollowTheLanguage() throws IOException {
        Page page = in("nn-NO", "/vann?topic=doctor");
        Locator rule = page.locator(".topic-doctor");
        assertThat(rule).containsText("Dårlegare enn god, utan påverknad");
        Download list = page.waitForDownload(
                () -> page.getByText("Last ned alle funn som CSV").click());
        Assertions.assertThat(new String(list.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("ingen påverknad er registrert")
                .doesNotContain("påvirkning");

        page.navigate(pages.address("/vann?topic=drivers"));
        assertThat(page.locator(".topic-drivers")).containsText("Vasskraft");
        choose(page, "en");
        assertThat(page.locator(".topic-drivers")).containsText("Hydropower");
    }

    @Test
    void anErrorIsToldInTheLanguageOfThePage() {
        Page page = in("nn-NO", "/vann?topic=screening");
        page.locator(".plan-form summary").click();
        page.locator(".plan-form textarea").fill("91 10");
        page.getByText("Bruk koordinatane").click();
        assertThat(page.locator(".topic-screening")).containsText("er ikkje eit koordinatpar i Noreg");
        pages.forgiveRefusal(400);
    }

    /** Words that the language does not have; the sample data themselves are in bokmål. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vann?area=Lofoten",
                "/vann?topic=drivers",
                "/vann?topic=priorities",
                "/vann?topic=measures",
                "/vann?topic=changes",
                "/vann?topic=doctor",
                "/vann?topic=municipality&municipality=1860",
                "/vann?topic=screening",
                "/vann?by=municipality",
                "/kontor",
                "/data"
            })
    void noBokmaalIsLeftInNynorskAndNoNorwegianInEnglish(String address) {
        Page page = in("nn-NO", address);
        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Assertions.assertThat(words(page, "ikke|noe|hvor|hva|vannforekomst\\w*|vannområde\\w*|kommuner|mer|flere|navn"))
                .isEmpty();

        choose(page, "en");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Assertions.assertThat(words(page, "ikke|ikkje|og|av|kommune|kommunar|vassførekomst\\w*|vannforekomst\\w*"))
                .isEmpty();
    }

    /** What of these words is seen or read out: text, labels, titles and placeholders, but for what the sample data say of themselves. */
    private static List<?> words(Page page, String words) {
        return (List<?>) page.evaluate("""
            (words) => {
              const wanted = new RegExp(`(?<![\\\\p{L}])(${words})(?![\\\\p{L}])`, 'giu');
              const said = [document["title"], document.body.innerText];
              for (const each of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
                said.push(each.ariaLabel ?? '', each.title ?? '', each.placeholder ?? '');
              }
              const given = [...document.querySelectorAll('.dataset')].map((each) => each.innerText).join('\\n');
              const isGiven = (line) => given.includes(line) || line.includes('Lofoten og Vesterålen');
              return said.join('\\n').split('\\n').filter((line) => wanted.test(line) && !isGiven(line));
            }\
            """, words);
    }

    private static Page in(String wish, String path) {
        return pages.open(path, new Browser.NewContextOptions().setLocale(wish).setViewportSize(1280, 800));
    }

    private static void choose(Page page, String language) {
        page.locator("select.language").selectOption(language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private static LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }
}
