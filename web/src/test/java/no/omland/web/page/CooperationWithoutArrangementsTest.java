package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view Samarbeid over the sample of Sogn, which has no arrangements, but a projection of the population. */
class CooperationWithoutArrangementsTest {

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    @Test
    void anEmptyTopicExplainsItselfAndGivesTheNextStep() {
        Page page = pages.open("/samarbeid");
        assertThat(page.locator("#samarbeid h1")).hasText("Ingen samarbeidsordninger");
        assertThat(page.locator("#samarbeid .coop-empty")).containsText("omland import");
        assertThat(page.locator("#samarbeid .coop-empty")).containsText("--as arrangements");
        assertThat(page.locator("#samarbeid [role=alert]")).hasCount(0);
        assertThat(page.locator("#samarbeid .coop-matrix")).hasCount(0);
        page.locator("#topic-coop-functions").click();
        assertThat(page.locator("#samarbeid .coop-empty")).containsText("funksjoner");
        page.locator("#samarbeid .to-data").click();
        assertThat(page.locator("#data")).isVisible();
    }

    @Test
    void bordersOfWhatThereIsAreOfTwoDifferentGroupings() {
        Page page = pages.open("/samarbeid?topic=borders");
        assertThat(page.locator("#samarbeid .coop-first")).isVisible();
        String first = page.locator("#samarbeid .coop-first").inputValue();
        assertThat(page.locator("#samarbeid .coop-second")).not().hasValue(first);
    }

    @Test
    void peopleOver80DoubleToTheYear2050() {
        Page page = pages.open("/samarbeid?topic=people");
        assertThat(page.locator("#samarbeid h1")).hasText("80+ år: 2025 til 2050");
        assertThat(page.locator("#samarbeid .coop-people-sum")).containsText("Det er 2 ganger så mange.");
        assertThat(page.locator("#samarbeid .coop-people-bars li")).hasCount(6);
        page.locator("#samarbeid .coop-people-bars button", new Page.LocatorOptions().setHasText("Aurland"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#samarbeid .coop-facts h3")).containsText("Aurland");
        assertThat(page.locator("#samarbeid .coop-years li").first()).hasText("2025: 110");
        page.locator("#samarbeid .coop-people-to").selectOption("2035");
        assertThat(page.locator("#samarbeid h1")).hasText("80+ år: 2025 til 2035");
        assertThat(page.locator("#samarbeid .coop-people-bars")).containsText("1,4 ×");
    }
}
