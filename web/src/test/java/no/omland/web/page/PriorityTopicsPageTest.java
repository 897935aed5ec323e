package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Drivers and priorities in the panel, over the sample data. */
final class PriorityTopicsPageTest {

    @RegisterExtension
    static final SamplePages pages = new SamplePages();

    @Test
    void driversAreRankedAndTheBodiesOfOneAreListed() {
        Page page = pages.open("/vann?area=Lofoten&topic=drivers");

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
        Page page = pages.open("/vann?topic=drivers");

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
        Page page = pages.open("/vann?topic=priorities");

        assertThat(page.locator(".proposals [data-municipality] li").first()).containsText("poeng");
        Locator shares = page.locator(".candidates .row").first().locator(".shares");
        assertThat(shares).containsText(Pattern.compile("Påvirkning fra jordbruk\\s+3 × 3 =\\s+9"));
        page.locator(".weights-fold > summary").click();
        page.locator("input[name=FARM_PRESSURE]").fill("-2");
        assertThat(page.locator(".weights .wrong")).hasText("Skriv et helt tall fra 0 til 100.");
        assertThat(page.locator(".weights button[type=submit]")).isDisabled();
        page.locator("input[name=FARM_PRESSURE]").fill("50");
        assertThat(page.locator(".weights .saved")).containsText("lagrede vektene");
        page.locator(".weights button[type=submit]").click();
        assertThat(page.locator(".weights .saved")).containsText("regnet på nytt");
        assertThat(page.locator(".toast")).hasText("Vektene er lagret.");
        assertThat(shares).containsText(Pattern.compile("3 × 50 =\\s+150"));

        for (Locator field : page.locator(".weights input").all()) {
            if (!"perMunicipality".equals(field.getAttribute("name"))) {
                field.fill("0");
            }
        }
        page.locator(".weights button[type=submit]").click();
        assertThat(page.locator(".weights .problem")).containsText("null");
        pages.forgiveRefusal(400);
        page.locator(".weights .reset").click();
        assertThat(shares).containsText(Pattern.compile("3 × 3 =\\s+9"));

        page.locator("[data-purpose=sewage]").click();
        assertThat(shares).containsText("Påvirkning fra avløp");
        page.locator(".candidates .row-name").first().click();
        assertThat(page.locator(".sheet-title")).isVisible();
    }
}
