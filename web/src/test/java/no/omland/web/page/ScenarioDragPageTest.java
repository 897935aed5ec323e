package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said while an office is dragged and after it is put down: where it may stand, how far it is, and what the scenario is called then. */
final class ScenarioDragPageTest {

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static final String WATCH = """
        () => {
          const tip = document.querySelector('#kontor .map-tip');
          window.tips = 0;
          new MutationObserver(() => { if (!tip.hidden) window.tips++; }).observe(tip, { attributes: true, attributeFilter: ['hidden'] });
        }\
        """;

    private static Page open(String more) {
        Page page = pages.open("/kontor?topic=scenarios" + more);
        assertThat(page.locator(".live-strip")).isVisible();
        return page;
    }

    /** @param dx, dy pixels beside the middle of the pin that it is put on */
    private static void putOn(Page page, int pin, int other, double dx, double dy) {
        BoundingBox from = page.locator(".pin.movable").nth(pin).boundingBox();
        BoundingBox to = page.locator(".pin.movable").nth(other).boundingBox();
        page.mouse().move(from.x + 13, from.y + 13);
        page.mouse().down();
        page.mouse().move(to.x + 20, to.y + 20);
        page.mouse().move(to.x + 13 + dx, to.y + 13 + dy);
        page.mouse().up();
    }

    /** At this zoom a pixel is some 150 m, so that three of them beside is another place and one pin covers the other. */
    @Test
    void anOfficeThatIsPutBesideAnotherIsToldHowFarItIs() {
        Page page = open("&scenario=i-dag&against=i-dag&map=9/61.2000/6.9000");

        putOn(page, 0, 1, 3, 0);
        assertThat(page.locator(".pin-word"))
                .hasText(Pattern.compile("Nav \\S+ er flyttet og står nå [3-6]\\d\\d\\sm fra Nav \\S+\\. .*"));
        assertThat(page.locator(".undo")).isEnabled();
    }

    /** As the file refuses it: less than 100 m apart is one place. */
    @Test
    void anOfficeThatIsPutOnAnotherIsPutBackWithTheReason() {
        Page page = open("&scenario=i-dag&against=i-dag&map=9/61.2000/6.9000");

        BoundingBox at = page.locator(".pin.movable").nth(0).boundingBox();
        putOn(page, 0, 1, 0, 0);
        assertThat(page.locator(".pin-word"))
                .hasText(Pattern.compile("Nav \\S+ kan ikke stå her: Nav \\S+ er under 100 m unna, .*satt tilbake\\."));
        assertThat(page.locator(".undo")).isDisabled();
        pages.forgiveRefusal(400);
        Assertions.assertThat(page.locator(".pin.movable").nth(0).boundingBox().x)
                .isCloseTo(at.x, Assertions.within(1.0));
    }

    /** Parkeringstillatelse is given in Sogndal alone today, so that almost nobody reaches an office that gives it. As omland scenario compare says: 67.6 min, 27,165. */
    @Test
    void aMeanIsHeldToTheMeanOfTheSamePeopleAndWhoGetsAnOfficeIsToldBesideIt() {
        Page page = open("&service=Parkeringstillatelse");

        assertThat(page.locator(".live-others")).containsText(Pattern.compile("27\\s165 får et kontor"));
        assertThat(page.locator(".live-strip [data-live=mean] .difference"))
                .hasText(Pattern.compile("\\+1\\st\\s8\\smin"));
        assertThat(page.locator(".live-strip [data-live=worst] .difference")).hasCount(0);
        Locator figures = page.locator(".figures-table");
        assertThat(figures.locator("[data-figure=meanMinutes] .difference"))
                .hasText(Pattern.compile("\\+1\\st\\s8\\smin"));
        assertThat(figures.locator("[data-figure=medianMinutes] .difference")).hasCount(0);
        assertThat(figures.locator("[data-figure=worstMinutes] .difference")).hasCount(0);
        assertThat(figures.locator("[data-figure=within30] .difference")).hasCount(1);
        assertThat(page.locator(".other-people")).containsText("Snittet endres for dem som når et kontor i begge");
    }

    @Test
    void whereTheSamePeopleReachAnOfficeEveryTimeIsHeldToTheOther() {
        Page page = open("");

        assertThat(page.locator(".figures-table [data-figure=medianMinutes] .difference"))
                .hasText(Pattern.compile("\\+22,7\\smin"));
        assertThat(page.locator(".live-strip [data-live=worst] .difference")).hasCount(1);
        assertThat(page.locator(".other-people, .live-others")).hasCount(0);
    }

    /** The words under the pointer are closed when a drag begins, and are the new ones after it; nothing stands there when the pointer has left. */
    @Test
    void theWordsUnderThePointerDoNotOutliveADrag() {
        Page page = open("&map=10/61.2200/7.2000");

        Locator tip = page.locator("#kontor .map-tip");
        Locator pin = page.locator(".pin.movable");
        BoundingBox at = pin.boundingBox();
        page.mouse().move(at.x + 4, at.y + 26);
        page.mouse().move(at.x + 13, at.y + 13);
        assertThat(tip).containsText(Pattern.compile("0,\\d\\smin til Nav Sogn"));
        String mean = page.locator(".live-strip [data-live=mean] strong").innerText();
        page.mouse().down();
        assertThat(tip).isHidden();
        page.evaluate(WATCH);
        page.mouse().move(at.x + 60, at.y + 40);
        page.mouse().move(at.x + 75, at.y + 60);
        page.mouse().up();
        assertThat(page.locator(".live-strip [data-live=mean] strong")).not().hasText(mean);
        Assertions.assertThat(page.evaluate("window.tips"))
                .as("times the words came in sight from the press to the new figures")
                .isEqualTo(0);
        page.mouse().move(at.x + 13, at.y + 14);
        page.mouse().move(at.x + 13, at.y + 13);
        assertThat(tip).containsText(Pattern.compile("[1-9]\\d?,\\d\\smin til Nav Sogn"));
        BoundingBox panel = page.locator("#kontor .panel").boundingBox();
        page.mouse().move(panel.x + 40, panel.y + 200);
        assertThat(tip).isHidden();
    }

    /** The name of the scenario tells where its offices were; the words are taken away when the office is put back where it was. */
    @Test
    void aScenarioWhoseOfficeWasMovedSaysSoWhereverItIsNamedAndInTheFile() throws IOException {
        Page page = open("&part=offices");

        page.locator(".scenario-office .office-name").first().click();
        move(page, "Gaupne");
        move(page, "Kaupanger");
        String moved = "Ett kontor i Sogndal (flyttet: Nav Sogn til Kaupanger)";
        assertThat(page.locator(".sentence").last()).hasText(moved + " mot I dag, fem kontor");
        assertThat(page.locator("select.show option:checked")).hasText("B · " + moved);
        page.locator("[data-name=part][data-value=account]").click();
        assertThat(page.locator(".account-verdict")).containsText(moved);
        page.locator(".study-tools .menu summary").click();
        Download file =
                page.waitForDownload(() -> page.locator(".download-study").click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("title: 'Ett kontor i Sogndal (flyttet: Nav Sogn til Kaupanger)'");
        page.locator("[data-name=part][data-value=offices]").click();
        move(page, "Sogndalsfjøra");
        assertThat(page.locator(".sentence").last()).hasText("Ett kontor i Sogndal mot I dag, fem kontor");
    }

    /** The office of Lærdal pays for the rooms in Lærdal wherever it is put. */
    @Test
    void theRoomsOfAMovedOfficeAreTakenForGrantedToBeTheSame() {
        Page page = open("&part=offices&scenario=desentral");

        page.locator(".scenario-office[data-office='Nav Lærdal'] .office-name").click();
        page.locator(".scenario-office[data-office='Nav Lærdal'] select[name=move]")
                .selectOption("Øvre Årdal");
        page.locator("[data-name=part][data-value=account]").click();
        assertThat(page.locator(".assumed li").last())
                .hasText("Lokalene til Nav Lærdal er de samme som før flyttingen, og koster det samme.");
        page.locator(".undo").click();
        assertThat(page.locator(".assumed")).not().containsText("før flyttingen");
    }

    private static void move(Page page, String settlement) {
        page.locator(".scenario-office select[name=move]").selectOption(settlement);
    }
}
