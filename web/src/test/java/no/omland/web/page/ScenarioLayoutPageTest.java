package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That what the panel of Scenarier says can be read and reached: nothing cut, nothing said that is not known. */
final class ScenarioLayoutPageTest {

    private static final String TWO = """
        study: Prøve
        sites: {A: {settlement: Gaupne}, B: {settlement: Vikøyri}}
        scenarios:
          a: {title: I Gaupne, offices: {Kontoret: {site: A}}}
          b: {title: I Vik, offices: {Kontoret: {site: B}}}
        """;

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static Page open() {
        Page page = pages.open("/kontor?topic=scenarios", new Browser.NewContextOptions().setViewportSize(1400, 900));
        assertThat(page.locator(".live-strip")).isVisible();
        return page;
    }

    @Test
    void whatIsNotKnownIsNoKroneInTheStripAndAThousandIsSeen() {
        Page page = open();

        Locator kroner = page.locator(".live-kroner .live-payer strong");
        // As omland scenario account gives, in thousands.
        assertThat(kroner).hasText(new String[] {"−686", "+911"});
        assertThat(page.locator(".live-missing")).hasCount(0);

        page.locator(".study-file")
                .setInputFiles(new FilePayload("to.yaml", "application/yaml", TWO.getBytes(StandardCharsets.UTF_8)));
        assertThat(kroner).hasText(new String[] {"–", "–"});
        assertThat(page.locator(".live-missing")).containsText("ikke kjent, se Regnskap");
        assertThat(page.locator(".live-missing")).containsText("Hvor mange brukere det er, er ikke oppgitt");
        page.locator(".live-missing button").click();
        assertThat(page.locator(".missing-figures")).isVisible();
    }

    @Test
    void whatIsChosenInAListIsReadWhole() {
        Page page = open();

        assertThat(page.locator(".year-choice option")).hasText(new String[] {"2025", "2035", "2050"});
        String cut = """
            [...document.querySelectorAll('.scenario-when select, .scenario-pair select')].filter((select) => {
              const style = getComputedStyle(select);
              const context = document.createElement('canvas').getContext('2d');
              context.font = style.font;
              return context.measureText(select.selectedOptions[0].text).width > select.clientWidth - 30;
            }).length\
            """;
        Assertions.assertThat(page.evaluate(cut)).isEqualTo(0);
    }

    @Test
    void theMenuIsClosedWithTheKeyThatClosesAndTheFocusGoesBack() {
        Page page = open();

        page.locator(".study-tools summary").click();
        page.locator(".study-tools .download-study").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".study-tools .menu-list")).isHidden();
        assertThat(page.locator(".study-tools summary")).isFocused();
        // The width of the panel is changed by keyboard, so where the focus is must be seen.
        page.locator("#kontor .edge-grip").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#kontor .edge-grip")).not().hasCSS("outline-style", "none");
    }

    @Test
    void aWindowThatIsZoomedHasRoomForFigures() {
        Page page = pages.open("/kontor?topic=scenarios", new Browser.NewContextOptions().setViewportSize(700, 450));

        assertThat(page.locator(".live-strip")).isVisible();
        page.locator(".figures-table tbody tr").nth(5).scrollIntoViewIfNeeded();
        // Nothing of the panel covers what is scrolled to: seven rows of figures are seen at once, not a strip of five
        // pixels.
        assertThat(page.locator(".live-strip")).not().isInViewport();
        BoundingBox panel = page.locator("#kontor .panel-content").boundingBox();
        BoundingBox drawer = page.locator("#kontor .drawer").boundingBox();
        Assertions.assertThat(drawer.y - panel.y).isGreaterThan(180);
    }
}
