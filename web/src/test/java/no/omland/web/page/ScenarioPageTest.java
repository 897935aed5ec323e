package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The topic Scenarier over the sample study of Sogn. Figures are those that {@code omland scenario evaluate} gives. */
final class ScenarioPageTest {

    private static final String TWO = """
        study: Prøve
        sites: {A: {settlement: Gaupne}, B: {settlement: Vikøyri}}
        scenarios:
          a: {title: I Gaupne, offices: {Kontoret: {site: A}}}
          b: {title: I Vik, offices: {Kontoret: {site: B}}}
        """;

    private static final String SEASONS = """
        study: Årstid
        sites: {A: {settlement: Aurlandsvangen}}
        scenarios:
          a: {title: Sommer, offices: {Kontoret: {site: A}}}
          b: {title: Vinter, network: {season: winter}, offices: {Kontoret: {site: A}}}
        """;
    private static final String OVER = """
        () => {
          const held = new DataTransfer();
          held.items.add(new File(['x'], 'x.yaml'));
          document.querySelector('#kontor .map').dispatchEvent(new DragEvent('dragenter', { dataTransfer: held, bubbles: true }));
        }\
        """;
    private static final String DROP = """
        ([name, text]) => {
          const held = new DataTransfer();
          held.items.add(new File([text], name, { type: 'application/yaml' }));
          document.querySelector('#kontor .map').dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
        }\
        """;

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    private static Page open(String more) {
        Page page = pages.open("/kontor?topic=scenarios" + more);
        assertThat(page.locator(".live-strip")).isVisible();
        return page;
    }

    @Test
    void theStudyOfTheSampleIsThereAtOnceAndTwoOfItsScenariosAreCompared() {
        Page page = open("");

        assertThat(page.locator(".study-question"))
                .hasText("Skal Nav i Sogn samles på ett kontor, eller være til stede i hver av de seks kommunene?");
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(10);
        assertThat(page.locator(".sentence").last()).hasText("Ett kontor i Sogndal mot I dag, fem kontor");
        Locator mean = page.locator(".figures-table [data-figure=meanMinutes] td");
        assertThat(mean.nth(0)).hasText(Pattern.compile("11,2\\smin"));
        assertThat(mean.nth(1)).hasText(Pattern.compile("41,3\\smin"));
        assertThat(mean.nth(2)).hasText(Pattern.compile("\\+30,1\\smin"));
        assertThat(page.locator(".figures-table [data-figure=unreached] .after"))
                .hasText("ingen");
        // Three alternatives: the first of each is drawn.
        assertThat(page.locator(".scenario-reach .curve-line")).hasCount(3);
        assertThat(page.locator(".scenario-reach .curve-letter text")).hasText(new String[] {"H", "A", "B"});
    }

    @Test
    void scenariosStandAsColumnsAndAPressOnOneShowsIt() {
        Page page = open("");

        page.locator("#kontor .drawer-toggle").click();
        assertThat(page.locator(".columns-table thead th")).hasCount(10);
        assertThat(page.locator(".columns-table [data-figure=meanMinutes] td").nth(8))
                .containsText("min");
        page.locator(".columns-table [data-scenario=desentral] button").click();
        assertThat(page.locator(".sentence").last()).hasText("Desentral, kontor i alle seks mot I dag, fem kontor");
        assertThat(page.locator(".pin.movable")).hasCount(6);
        assertThat(page).hasURL(Pattern.compile("scenario=desentral"));
    }

    @Test
    void whoLosesIsToldByMunicipalityAndByName() {
        Page page = open("");

        // A central office in Sogndal: everybody in Vik who is not cut off has further to go.
        assertThat(page.locator(".shift-table [data-municipality=Vik] .lost")).hasText(Pattern.compile("2\\s550"));
        assertThat(page.locator("[data-newly=cutOff]")).containsText("ingen");
        assertThat(page.locator("[data-newly=newlyByFerry] .names")).containsText("Øvre Årdal (3\u00a0298)");
    }

    @Test
    void anOfficeThatIsDraggedChangesTheFiguresAndIsPutBack() {
        Page page = open("");

        Locator mean = page.locator(".figures-table [data-figure=meanMinutes] .after");
        Locator pin = page.locator(".pin.movable");
        String before = mean.innerText();
        BoundingBox at = pin.boundingBox();
        page.mouse().move(at.x + 13, at.y + 13);
        page.mouse().down();
        page.mouse().move(at.x + 60, at.y + 40);
        page.mouse().move(at.x + 75, at.y + 60);
        page.mouse().up();
        assertThat(mean).not().hasText(before);
        assertThat(page.locator(".study-state")).containsText("Endret");
        // Only this scenario: today's office in Sogndal stands where it stood.
        assertThat(page.locator(".figures-table [data-figure=meanMinutes] .before"))
                .hasText(Pattern.compile("11,2\\smin"));
        page.locator(".undo").click();
        assertThat(mean).hasText(before);
    }

    @Test
    void anOfficeIsPushedWithTheArrowsAndMovedByChoosingASettlement() {
        Page page = open("&part=offices");

        assertThat(page.locator(".office-line .note").first()).containsText("Sogndalsfjøra");
        page.locator(".pin.movable").focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(".office-line .note").first()).containsText("km fra");
        assertThat(page.locator(".pin.movable")).isFocused();
        page.locator(".scenario-office .office-name").click();
        page.locator(".scenario-office select[name=move]").selectOption("Gaupne");
        assertThat(page.locator(".office-line .note").first()).containsText("Gaupne");
        assertThat(page.locator(".office-line .office-load")).containsText(Pattern.compile("29\\s715"));
    }

    @Test
    void anOfficeWhereNoRoadIsNearIsPutBackWithTheReason() {
        Page page = open("&map=8.5/61.2000/7.1000");

        Locator mean = page.locator(".figures-table [data-figure=meanMinutes] .after");
        String before = mean.innerText();
        BoundingBox at = page.locator(".pin.movable").boundingBox();
        BoundingBox map = page.locator("#kontor .map").boundingBox();
        page.mouse().move(at.x + 13, at.y + 13);
        page.mouse().down();
        page.mouse().move(map.x + map.width - 80, map.y + 80);
        page.mouse().move(map.x + map.width - 60, map.y + 60);
        page.mouse().up();
        // The reason stands on the map where the office was put down, and says nothing of files and lines.
        assertThat(page.locator(".pin-word"))
                .hasText("Nav Sogn kan ikke stå her: det er for langt fra noen veg, i sjøen eller på fjellet."
                        + " Kontoret er satt tilbake.");
        assertThat(page.locator("#live")).containsText("Nav Sogn kan ikke stå her");
        BoundingBox word = page.locator(".pin-word").boundingBox();
        Assertions.assertThat(word.y).isGreaterThanOrEqualTo(map.y);
        Assertions.assertThat(word.x + word.width).isLessThanOrEqualTo(map.x + map.width);
        assertThat(mean).hasText(before);
        assertThat(page.locator(".undo")).isDisabled();
        pages.forgiveRefusal(400);
        Assertions.assertThat(page.locator(".pin.movable").boundingBox().x).isCloseTo(at.x, Assertions.within(1.0));
    }

    /** Off Fresvik, less than two kilometres from the road along the fjord; and on the mountain south of Vik, where the road is kilometres away. */
    @Test
    void anOfficeInTheFjordIsRefusedAndOneOnTheMountainIsToldHowFarTheRoadIs() {
        Page page = open("&map=9/61.2000/7.1000");

        drag(page, -109, 45);
        assertThat(page.locator(".pin-word"))
                .hasText("Nav Sogn kan ikke stå her: det er i vannet. Kontoret er satt tilbake.");
        assertThat(page.locator(".undo")).isDisabled();
        pages.forgiveRefusal(400);
        drag(page, -187, 151);
        assertThat(page.locator(".pin-word.told"))
                .hasText(Pattern.compile("Nav Sogn er flyttet\\. Nærmeste veg er [1-4]\\s\\d{3}\\sm unna; .*"));
        assertThat(page.locator(".undo")).isEnabled();
    }

    private static void drag(Page page, double right, double down) {
        BoundingBox at = page.locator(".pin.movable").boundingBox();
        page.mouse().move(at.x + 13, at.y + 13);
        page.mouse().down();
        page.mouse().move(at.x + 13 + right / 2, at.y + 13 + down / 2);
        page.mouse().move(at.x + 13 + right, at.y + 13 + down);
        page.mouse().up();
    }

    @Test
    void theMapIsAskedForAtTheDropAndTheAccountAfterIt() {
        Page page = open("");
        List<String> asked = new CopyOnWriteArrayList<>();
        assertThat(page.locator(".account-line")).isVisible();
        assertThat(page.locator(".scenario-list")).not().containsText("…");

        page.onRequest(request -> word(request.url(), true).ifPresent(asked::add));
        page.onRequestFinished(request -> word(request.url(), false).ifPresent(asked::add));
        Locator mean = page.locator(".figures-table [data-figure=meanMinutes] .after");
        String before = mean.innerText();
        BoundingBox at = page.locator(".pin.movable").boundingBox();
        page.mouse().move(at.x + 13, at.y + 13);
        page.mouse().down();
        page.mouse().move(at.x + 60, at.y + 40);
        page.mouse().up();
        assertThat(mean).not().hasText(before);
        page.waitForCondition(() -> asked.contains("account answered"));

        // The three are under way before any of them is answered; the account waits until the map is there.
        Assertions.assertThat(asked.subList(0, 3))
                .containsExactlyInAnyOrder("catchments asked", "evaluate asked", "compare asked");
        Assertions.assertThat(asked.indexOf("account asked")).isGreaterThan(asked.indexOf("catchments answered"));
    }

    private static Optional<String> word(String url, boolean asked) {
        return Stream.of("catchments", "evaluate", "compare", "account")
                .filter(name -> url.contains("/" + name + "?"))
                .map(name -> name + (asked ? " asked" : " answered"))
                .findFirst();
    }

    @Test
    void aStudyThatWasChangedIsKeptAndComesBack() {
        Page page = open("");

        page.locator(".study-file").setInputFiles(file("to.yaml", TWO));
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        page.locator(".scenario-more summary").click();
        page.locator(".scenario-tools button").first().click();
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(3);
        assertThat(page.locator(".sentence").last()).containsText("I Vik (kopi) mot I Gaupne");
        page.locator("[data-name=part][data-value=offices]").click();
        page.locator(".scenario-office .office-name").click();
        page.locator(".scenario-office select[name=move]").selectOption("Kaupanger");
        assertThat(page.locator(".office-line .note").first()).containsText("Kaupanger");
        page.locator(".study-tools .save").click();
        assertThat(page.locator(".toast")).containsText("lagret");
        assertThat(page.locator(".study-tools .save")).isDisabled();

        Page again = open("&study=to&scenario=b-2&part=offices");
        assertThat(again.locator(".scenario-list tbody tr")).hasCount(3);
        assertThat(again.locator(".office-line .note").first()).containsText("Kaupanger");
        assertThat(again.locator("select.against")).hasValue("a");
    }

    @Test
    void theAccountIsStackedByWhoPaysAndARateOfOnesOwnChangesIt() {
        Page page = open("&part=account");

        Locator users = page.locator(".account-table .together td").nth(2);
        assertThat(page.locator(".account-row")).hasCount(3);
        assertThat(page.locator(".account-verdict")).containsText("Billigere for budsjettet, dyrere for folk");
        assertThat(page.locator(".break-even")).containsText("en time er verdt mindre enn");
        assertThat(page.locator(".assumed summary")).containsText("Lagt til grunn");
        String before = users.innerText();
        page.locator("[data-rate=value-of-time] button").click();
        page.locator(".rate-form [name=value]").fill("150,5");
        page.locator(".rate-form [type=submit]").click();
        assertThat(page.locator(".rate-form .wrong")).containsText("Skriv hvor satsen er fra");
        page.locator(".rate-form [name=source]").fill("Vedtak i regionrådet");
        page.locator(".rate-form [type=submit]").click();
        assertThat(page.locator("[data-rate=value-of-time]")).containsText("150,5 kr/t");
        assertThat(page.locator("[data-rate=value-of-time]")).containsText("Vedtak i regionrådet");
        assertThat(users).not().hasText(before);
    }

    @Test
    void theWorstStretchesAreFoundAndOneIsShown() {
        Page page = open("&part=resilience");

        page.locator(".ask-resilience").click();
        assertThat(page.locator(".stretch-table")).hasCount(4);
        Locator lists = page.locator(".stretch-table[data-list=cutOff]");
        assertThat(lists).hasCount(2);
        Locator summer = lists.first().locator("tbody tr");
        // What it does in each scenario stands under the name: in a column of its own the second was out of sight.
        assertThat(summer.first().locator(".stretch-effects .scenario-letter")).hasText(new String[] {"A", "B"});
        Object cut =
                page.evaluate("[...document.querySelectorAll('.stretch-table')].filter((table) => table.offsetWidth"
                        + " > table.parentElement.clientWidth).length");
        Assertions.assertThat(cut).isEqualTo(0);
        // Three parts of one road that cut off the same people are one row.
        Locator fjaerland = summer.filter(new Locator.FilterOptions().setHasText("Fjærland–Sogndalsfjøra"));
        assertThat(fjaerland).hasCount(1);
        assertThat(fjaerland).containsText("3 strekninger, hver med samme virkning");
        assertThat(fjaerland.locator("strong")).hasText(Pattern.compile("(Rv|Fv|E)\\s5"));
        // Dead ends cost nobody else a minute; what most lose time by is a list of its own.
        assertThat(page.locator(".stretch-table[data-list=time]").first().locator("tbody tr"))
                .hasCount(10);
        page.locator(".resilience .critical-row").first().click();
        assertThat(page.locator(".resilience .critical-row").first()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void whatIsSaidForAndAgainstStandsBesideTheFiguresAndCanBeChanged() {
        Page page = open("&part=assessment");

        assertThat(page.locator("[data-criterion=closeness] .shown")).containsText("Store avstander");
        page.locator("[data-criterion=closeness] .shown button").click();
        page.locator(".judgement-form [name=advantage]").fill("Ett sted å gå til.");
        page.locator(".judgement-form [type=submit]").click();
        assertThat(page.locator("[data-criterion=closeness] .shown")).containsText("Ett sted å gå til.");
        assertThat(page.locator(".undo")).isEnabled();
    }

    @Test
    void anotherYearAndSeasonAreCountedAnew() {
        Page page = open("");

        assertThat(page.locator(".scenario-reach .over-line").first()).hasText(Pattern.compile("alle 29\\s715"));
        page.locator(".year-choice select").selectOption("2050");
        assertThat(page.locator(".scenario-reach .over-line").first()).not().hasText(Pattern.compile("alle 29\\s715"));
        assertThat(page).hasURL(Pattern.compile("year=2050"));
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsLineAndAGoodOneOpens() {
        Page page = open("");

        page.locator(".study-file")
                .setInputFiles(file("feil.yaml", "study: Prøve\nsites: {A: {settlement: Gaupne}}\nskenarier: {}\n"));
        assertThat(page.locator(".study-head .problem")).containsText("feil.yaml:3");
        pages.forgiveRefusal(400);
        page.locator(".study-file").setInputFiles(file("god.yaml", TWO));
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        assertThat(page.locator(".study-choice select")).hasValue("god");
    }

    @Test
    void eachScenarioIsCountedInItsOwnSeasonUntilAnotherIsAskedFor() {
        Page page = open("");

        page.locator(".study-file").setInputFiles(file("arstid.yaml", SEASONS));
        // To the east of the mountain: the road over it is closed in winter, so the way round is longer.
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        page.locator(".scenario-more summary").click();
        assertThat(page.locator(".scenario-list .season-tag")).hasText(new String[] {"sommer", "vinter"});
        Locator mean = page.locator(".figures-table [data-figure=meanMinutes] td");
        String summer = mean.nth(0).innerText();
        assertThat(mean.nth(1)).not().hasText(summer);
        String winter = mean.nth(1).innerText();
        page.locator("[data-name=season][data-value=summer]").click();
        assertThat(mean.nth(1)).hasText(summer);
        assertThat(page.locator(".season-told")).containsText("ikke den årstiden fila sier");
        page.locator("[data-name=season][data-value=winter]").click();
        assertThat(mean.nth(0)).hasText(winter);
        page.locator("[data-name=season][data-value='']").click();
        assertThat(mean.nth(0)).hasText(summer);
        assertThat(mean.nth(1)).hasText(winter);
    }

    @Test
    void whatIsChangedInOneStudyLiesThereWhileAnotherIsLookedAt() {
        Page page = open("&part=offices");

        page.locator(".scenario-office .office-name").first().click();
        page.locator(".scenario-office select[name=move]").selectOption("Gaupne");
        assertThat(page.locator(".study-choice option:checked")).hasText("Nav-kontor i Sogn – ikke lagret");
        drop(page, "to.yaml", TWO);
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
        assertThat(page.locator(".undo")).isDisabled();
        page.locator(".study-choice select").selectOption("nav-kontor");
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(10);
        assertThat(page.locator(".office-line .note").first()).containsText("Gaupne");
        page.locator(".undo").click();
        assertThat(page.locator(".office-line .note").first()).containsText("Sogndalsfjøra");
        assertThat(page.locator(".study-choice option:checked")).hasText("Nav-kontor i Sogn");
    }

    @Test
    void aDroppedFileThatDoesNotHoldTogetherIsNotOpenedAndWhatLayOpenStays() {
        Page page = open("");

        page.evaluate(OVER);
        assertThat(page.locator("body")).hasClass(Pattern.compile("files-over"));
        drop(page, "feil.yaml", TWO.replace("Gaupne}", "Gaupnee}").replace("{site: B}", "{site: A}, To: {site: A}"));
        assertThat(page.locator(".study-rejected")).containsText("feil.yaml ble ikke åpnet. Det som lå åpent, ligger.");
        assertThat(page.locator(".study-rejected li")).hasCount(2);
        assertThat(page.locator(".study-rejected")).containsText("feil.yaml:2");
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(10);
        assertThat(page.locator(".live-strip")).isVisible();
        drop(page, "god.yaml", TWO);
        assertThat(page.locator(".study-rejected")).hasCount(0);
        assertThat(page.locator(".scenario-list tbody tr")).hasCount(2);
    }

    @Test
    void keyFiguresAndTheFormOfAPressedPinAreInSightOnASmallScreen() {
        Page page = pages.open("/kontor?topic=scenarios", new Browser.NewContextOptions().setViewportSize(1280, 720));

        assertThat(page.locator(".live-kroner .difference")).hasCount(2);
        BoundingBox panel = page.locator("#kontor .panel-content").boundingBox();
        BoundingBox strip = page.locator(".live-strip").boundingBox();
        Assertions.assertThat(strip.y + strip.height).isLessThan(panel.y + panel.height);
        page.locator(".pin.movable").click();
        assertThat(page.locator(".office-form")).isVisible();
        Assertions.assertThat(page.locator(".office-form").boundingBox().y)
                .isBetween(panel.y + 100, panel.y + panel.height - 200);
        assertThat(page.locator(".live-strip")).isInViewport();
    }

    @Test
    void theAssessmentIsAMatrixUnderKeyFiguresAndGetsANewAlternative() {
        Page page = open("&part=assessment");

        page.locator("#kontor .drawer-toggle").click();
        page.locator(".drawer-tables .segment:has-text('Vurderingen')").click();
        assertThat(page.locator(".assessment-table thead th")).hasCount(3);
        assertThat(page.locator(".assessment-table [data-criterion]")).hasCount(7);
        assertThat(page.locator(".assessment-table .key-figures tr").nth(1).locator("td"))
                .containsText(new String[] {"11,2", "41,3", "9,2"});
        page.locator(".add-alternative input").fill("To kontor");
        page.locator(".add-alternative button").click();
        assertThat(page.locator(".assessment-table thead th")).hasCount(4);
        assertThat(page.locator(".assessment-table thead th").last()).containsText("Ett kontor i Sogndal");
    }

    @Test
    void whoCanDoAnErrandByPublicTransportIsToldWithWhatHindersTheOthers() {
        Page page = open("");

        page.locator("[data-name=travel][data-value=transit]").click();
        // As omland scenario evaluate --travel transit: 26,763 and 26,298 of 29,715.
        assertThat(page.locator(".errands [data-figure=can] td")).hasText(new Pattern[] {
            Pattern.compile("90,1\\s%.*"), Pattern.compile("88,5\\s%.*"), Pattern.compile("−1,6 p\\.p\\.")
        });
        assertThat(page.locator(".errands [data-figure=noWayHome]")).containsText("ikke hjem igjen");
        assertThat(page.locator(".errand-shifts [data-municipality=Vik] td").nth(1))
                .hasText("465");
        assertThat(page).hasURL(Pattern.compile("travel=transit"));
    }

    @Test
    void anOfficeThatIsOpenOnTwoDaysIsNotAsGoodAsOneThatIsOpenOnFive() {
        Page page = open("");

        page.locator(".scenario-more summary").click();
        assertThat(page.locator(".scenario-list tr .days-tag")).hasCount(2);
        String name = "desentral-to-dager";
        Locator two = page.locator(".scenario-list tr[data-scenario=" + name + "]");
        page.locator("#kontor .drawer-toggle").click();
        assertThat(two.locator(".days-tag")).hasText("2 dager");
        assertThat(two.locator(".on-weekday")).hasText(Pattern.compile("28,5\\smin en bestemt hverdag"));
        // Figures for a day of one's own choosing are alike in the last three; the one that is open all week is the
        // best.
        assertThat(page.locator(".columns-table [data-figure=meanMinutes] td.best"))
                .hasCount(1);
        assertThat(page.locator(".columns-best")).containsText("nærmest for den som må komme en bestemt hverdag");
        assertThat(page.locator(".columns-table thead th.shown")).hasCount(1);
        page.locator("select.show").selectOption(name);
        assertThat(page.locator(".live-weekday dd"))
                .hasText(Pattern.compile("^Tallene er for en dag en velger selv\\. "
                        + "Den som må komme en bestemt hverdag, bruker i snitt 28,5\\smin; "
                        + "brukerne betaler da [+−]\\d[\\d,\\s]* \\(1 000 kr/år\\)\\.$"));
        page.locator("select.against").selectOption("desentral");
        assertThat(page.locator("[data-newly=weekdayFurther] .number")).hasText(Pattern.compile("\\d\\s\\d{3}"));
    }

    private static void drop(Page page, String name, String text) {
        page.evaluate(DROP, List.of(name, text));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
