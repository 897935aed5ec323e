package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forms of the topic Scenarier: all that a file can say can be said on the page, and is in the file that is kept. */
final class ScenarioFormsPageTest {

    private static final String TWO = """
        study: Prøve
        sites: {A: {settlement: Gaupne}, B: {settlement: Vikøyri}}
        demand: {base-year: 2025}
        scenarios:
          a: {title: I Gaupne, offices: {Kontoret: {site: A}}}
          b: {title: I Vik, offices: {Kontoret: {site: B}}}
        """;

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static Page open(String file, String part) {
        Page page = pages.open("/kontor?topic=scenarios&part=" + part);
        assertThat(page.locator(".live-strip")).isVisible();
        page.locator(".study-file")
                .setInputFiles(
                        new FilePayload(file + ".yaml", "application/yaml", TWO.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        assertThat(page.locator("[data-live=mean] strong")).not().hasText("–");
        page.locator("[data-name=part][data-value=" + part + "]").click();
        return page;
    }

    private static void write(Page page, String field, String text) {
        Locator input = page.locator("[data-field='" + field + "']");
        input.fill(text);
        input.press("Tab");
    }

    private static String kept(Page page, String name) {
        page.locator(".study-tools .save").click();
        assertThat(page.locator(".toast")).containsText("lagret");
        return page.request()
                .get(pages.address("/api/scenarios/" + name + "?format=yaml"))
                .text();
    }

    @Test
    void daysHoursMinutesAndWalkOfErrandsByPublicTransportAreSet() {
        Page page = open("kollektiv-skjema", "setup");
        page.locator("[data-fold=transit] summary").click();
        write(page, "transit/day", "2026-11-23");
        write(page, "transit/hours", "10:00–14:00");
        write(page, "transit/minutes", "45");
        write(page, "transit/walk", "600");
        assertThat(kept(page, "kollektiv-skjema"))
                .contains("transit: {day: 2026-11-23, hours: '10:00–14:00', minutes: 45, walk: 600}");

        write(page, "transit/minutes", "mange");
        assertThat(page.locator("[data-fold=transit] .wrong")).isVisible();
        pages.forgiveRefusal(400);
        for (String each : new String[] {"day", "hours", "minutes", "walk"}) {
            write(page, "transit/" + each, "");
        }
        assertThat(kept(page, "kollektiv-skjema")).doesNotContain("transit:");
    }

    @Test
    void allOfAnOfficeIsFilledInAndCosts() {
        Page page = open("kontor-skjema", "offices");

        page.locator(".scenario-office .office-name").click();
        for (String fold : new String[] {"staff", "rooms", "services", "serves"}) {
            page.locator("[data-fold=" + fold + "] > summary").click();
        }
        page.locator(".add-staff [name=kind]").fill("Stat");
        page.locator(".add-staff [name=count]").fill("2,5");
        page.locator(".add-staff button").click();
        assertThat(page.locator("[data-field='office/Kontoret/staff-state']")).hasValue("2,5");
        page.locator(".add-premises [name=place]").fill("Rådhuset");
        page.locator(".add-premises [name=state]").fill("40");
        page.locator(".add-premises button").click();
        assertThat(page.locator("[data-field='office/Kontoret/Rådhuset-municipal-percent']"))
                .hasValue("60");
        write(page, "office/Kontoret/Rådhuset-rent", "500 000");
        write(page, "office/Kontoret/Rådhuset-electricity", "20000");
        write(page, "office/Kontoret/services", "Veiledning, Sosialhjelp");
        write(page, "office/Kontoret/capacity", "40000");
        write(page, "office/Kontoret/staff-travel", "12345");
        page.locator("[name=serves][value='4639']").check();
        // Budget: 500,000 + 20,000 of rooms and 12,345 of journeys, against a scenario that tells of none.
        page.locator("[data-name=part][data-value=account]").click();
        assertThat(page.locator("[data-post=rent]")).containsText(Pattern.compile("300\\s000\\s*200\\s000"));
        assertThat(page.locator("[data-post=staff-travel]")).containsText(Pattern.compile("12\\s345"));

        assertThat(kept(page, "kontor-skjema"))
                .contains("state: 2.5", "Rådhuset", "rent: 500000", "electricity: 20000", "state-percent: 40")
                .contains("municipal-percent: 60", "Veiledning", "Sosialhjelp", "capacity: 40000")
                .contains("staff-travel: 12345", "4639");
    }

    /** All are left before the server has seen the first: what each says builds on what stands when its turn comes. */
    @Test
    void fieldsThatAreLeftInOneBreathAreAllKept() {
        Page page = open("fort-skjema", "offices");

        page.locator(".scenario-office .office-name").click();
        page.locator("[data-fold=rooms] > summary").click();
        page.locator(".add-premises [name=place]").fill("Rådhuset");
        page.locator(".add-premises [name=state]").fill("40");
        page.locator(".add-premises button").click();
        assertThat(page.locator("[data-field='office/Kontoret/Rådhuset-municipal-percent']"))
                .hasValue("60");
        page.evaluate("""
            () => {
              for (const [name, text] of [['rent', '500000'], ['cleaning', '10000'], ['electricity', '20000']]) {
                const field = document.querySelector(`[data-field='office/Kontoret/Rådhuset-${name}']`);
                field.value = text;
                field.dispatchEvent(new Event('change', { bubbles: true }));
              }
            }\
            """);
        page.locator("[data-name=part][data-value=account]").click();
        assertThat(page.locator("[data-post=electricity]")).containsText(Pattern.compile("12\\s000\\s*8\\s000"));

        assertThat(kept(page, "fort-skjema")).contains("rent: 500000", "cleaning: 10000", "electricity: 20000");
    }

    @Test
    void whatTheServerDoesNotTakeIsToldBesideTheFieldAndTheStudyStandsAsItWas() {
        Page page = open("feil-skjema", "offices");

        page.locator(".scenario-office .office-name").click();
        write(page, "office/Kontoret/hours", "15:00–09:00");
        assertThat(page.locator(".office-form .wrong")).containsText("er ingen åpningstid");
        assertThat(page.locator(".undo")).isDisabled();
        pages.forgiveRefusal(400);
        write(page, "office/Kontoret/hours", "9.00-15.30".replace("9.00", "09.00"));
        assertThat(page.locator(".office-form .wrong")).hasCount(0);
        assertThat(page.locator(".office-line .note").first()).containsText("09:00–15:30");
    }

    @Test
    void roadsAndFerriesOfAScenarioAreChanged() {
        Page page = open("veg-skjema", "setup");

        String before = page.locator("[data-live=mean] strong").innerText();
        page.locator("[data-fold=network] > summary").click();
        Locator own = page.locator("[data-network=own]");
        own.locator(".ferry-changes summary").click();
        own.locator(".ferry-form [name=kind]").selectOption("headway");
        own.locator(".ferry-form [name=ferry]").selectOption("Hella–Vangsnes");
        own.locator(".ferry-form [name=amount]").fill("240");
        own.locator(".ferry-form [type=submit]").click();
        assertThat(own.locator(".ferry-changes li")).containsText("Hella–Vangsnes");
        assertThat(page.locator("[data-live=mean] strong")).not().hasText(before);
        own.locator("[name=road]").fill("Hella–Vangsnes");
        own.locator(".close-road").click();
        assertThat(own.locator(".closed-roads li")).hasCount(1);
        page.locator("[data-fold=network-all] > summary").click();
        page.locator("[data-field='all/season']").selectOption("winter");
        assertThat(page.locator("[data-field='own/season']")).hasValue("winter");

        assertThat(kept(page, "veg-skjema"))
                .contains("season: winter", "headway=240", "Hella–Vangsnes", "close:")
                // In the study, and in no scenario besides.
                .containsOnlyOnce("winter");
    }

    @Test
    void whoIsCountedAndWithinWhatIsChanged() {
        Page page = open("folk-skjema", "setup");

        page.locator("[data-fold=study] > summary").click();
        write(page, "study/question", "Hvor skal kontoret ligge?");
        assertThat(page.locator(".study-question")).hasText("Hvor skal kontoret ligge?");
        page.locator("[data-fold=limits] > summary").click();
        write(page, "study/limits", "20 40");
        page.locator("[data-fold=demand] > summary").click();
        write(page, "demand/within", "4639");
        page.locator(".add-clients [name=name]").fill("Brukere av Nav");
        page.locator(".add-clients [name=number]").selectOption("4639");
        page.locator(".add-clients [name=count]").fill("59");
        page.locator(".add-clients button").click();
        assertThat(page.locator(".clients legend")).isVisible();
        page.locator("[data-fold=scenario] > summary").click();
        page.locator("[data-field='scenario/assignment']").selectOption("own");
        write(page, "scenario/note", "Bare en prøve");
        page.locator("[data-name=part][data-value=figures]").click();
        assertThat(page.locator("[data-figure=within20]")).hasCount(1);
        assertThat(page.locator("[data-figure=within30]")).hasCount(0);
        assertThat(page.locator(".scenario-reach .over-line").first()).hasText(Pattern.compile("alle 2\\s550"));

        assertThat(kept(page, "folk-skjema"))
                .contains("Hvor skal kontoret ligge?", "4639", "Brukere av Nav", "59", "assignment: own")
                .contains("Bare en prøve")
                .containsPattern("limits:\\s*(\\[20, 40]|- 20\\s+- 40)");
    }

    @Test
    void whatHasNoFormIsKeptAsTheFileHasIt() {
        Page page = pages.open("/kontor?topic=scenarios");
        assertThat(page.locator(".live-strip")).isVisible();
        String text = """
            study: Prøve
            required: 20
            sites: {A: {settlement: Gaupne}, B: {settlement: Vikøyri}}
            scenarios:
              a: {title: Først, offices: {Kontoret: {site: A}}, units: {Brann: {site: A, turn-out: 3}}, demand: {within: ["4644"]}}
              b: {title: Så, as: a, offices: {Kontoret: {site: B}}, staff-travel: 777}
            """;
        page.locator(".study-file")
                .setInputFiles(new FilePayload("rest.yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        page.locator("[data-name=part][data-value=setup]").click();
        page.locator("[data-fold=scenario] > summary").click();
        write(page, "scenario/title", "Etter");
        assertThat(page.locator(".sentence").last()).hasText("Etter mot Først");
        String kept = kept(page, "rest");
        // Once each: the second scenario has the unit and the people from the first.
        assertThat(kept).containsOnlyOnce("Brann").containsOnlyOnce("4644").contains("turn-out: 3", "777", "Etter");
    }

    @Test
    void aStudyIsBegunFromNothing() {
        Page page = open("tom", "figures");

        page.locator(".study-head .menu > summary").click();
        page.locator(".study-head .new-study").click();
        assertThat(page.locator(".study-choice select")).hasValue("ny-utredning");
        page.locator(".empty button").click();
        page.locator(".add-office [name=name]").fill("Kontoret");
        page.locator(".add-office [name=settlement]").fill("Gaupnee");
        page.locator(".add-office [type=submit]").click();
        assertThat(page.locator(".add-office .wrong")).containsText("Gaupnee");
        page.locator(".add-office [name=settlement]").fill("Gaupne");
        page.locator(".add-office [type=submit]").click();
        assertThat(page.locator(".scenario-office")).hasCount(1);
        assertThat(page.locator("[data-live=mean] strong")).containsText("min");
        page.locator("[data-name=part][data-value=setup]").click();
        page.locator(".add-scenario [name=title]").fill("Uten noe");
        page.locator(".add-scenario button").click();
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        assertThat(page.locator(".scenario-offices")).containsText("Scenariet har ingen kontor ennå");
    }
}
