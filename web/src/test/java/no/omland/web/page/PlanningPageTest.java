package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Best sites, meeting points, response times and bills on the page, over the sample of Sogn. */
class PlanningPageTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void serve() throws IOException {
        Path file = folder.resolve("sogn.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
        }
        server = RunningServer.over(file);
        chromium = Chromium.before(server);
    }

    @AfterEach
    void closeWindows() {
        chromium.closeWindows();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void theBestSitesFollowTheQuestionAndSayHowSureTheyAre() {
        Page page = chromium.open("/kontor?topic=sites");

        assertThat(page.locator(".topic-sites .answer")).containsText("Sogndalsfjøra");
        assertThat(page.locator(".topic-sites .proof")).containsText("Ingen andre valg av 3 er bedre");
        assertThat(page.locator(".topic-sites table").first().locator("tbody tr"))
                .hasCount(3);

        page.locator("select[name=sites-question]").selectOption("set");
        assertThat(page.locator(".topic-sites .proof")).containsText("er ikke nok");
        assertThat(page.locator("input[name=sites-count]")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*sites-question=set.*"));
    }

    @Test
    void aCandidateIsLockedInAndOutByTheKeyboardAndTheAnswerFollows() {
        Page page = chromium.open("/kontor?topic=sites&sites-count=2");
        assertThat(page.locator(".topic-sites .answer")).containsText("Best:");
        page.locator(".candidates summary").focus();
        page.keyboard().press("Enter");

        page.locator("[data-lock=in][aria-label='Lås inn Flåm']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".topic-sites .answer")).containsText("Flåm");
        assertThat(page).hasURL(Pattern.compile(".*sites-in=.*"));
        assertThat(page.locator("[data-lock=in][aria-label='Lås inn Flåm']")).hasAttribute("aria-pressed", "true");

        page.locator("[data-lock=out][aria-label='Lås ute Flåm']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".topic-sites .answer")).not().containsText("Flåm");
        assertThat(page.locator(".topic-sites .chips li")).containsText("Ute: Flåm");
    }

    @Test
    void theMeanOfACoverIsOfThoseWithinAndThoseBeyondAreTold() {
        Page page = chromium.open("/kontor?topic=sites&sites-question=cover&sites-count=2&sites-limit=20");

        assertThat(page.locator(".topic-sites .proof")).containsText("For dem som har et sted, er snittet 6,5 min");
        assertThat(page.locator(".topic-sites .proof"))
                .containsText("12 066 innbyggere når et sted, men for langt unna");
    }

    @Test
    void anAnswerIsKeptAsAScenario() {
        Page page = chromium.open("/kontor?topic=sites&sites-count=2");
        page.locator("button", new Page.LocatorOptions().setHasText("Behold som scenario"))
                .click();

        assertThat(page.locator("body")).containsText("Beholdt i utredningen beste-steder");
        org.assertj.core.api.Assertions.assertThat(
                        server.json("/api/scenarios/beste-steder").toString())
                .contains("best");
    }

    @Test
    void whatCannotBeAnsweredIsSaidBesideTheQuestion() {
        Page page = chromium.open("/kontor?topic=sites&sites-count=2&sites-capacity=100");

        assertThat(page.locator(".topic-sites .problem")).containsText("har plass til 200 av 29 715 folk");
        chromium.forgiveRefusal(400);
        page.locator("input[name=sites-capacity]").fill("");
        page.locator("input[name=sites-capacity]").blur();
        assertThat(page.locator(".topic-sites .answer")).containsText("Best:");
    }

    @Test
    void aWalkIsLimitedByTimeOrByDistanceAndThePointsMayBeOfAnySource() {
        Page page = chromium.open("/kontor?topic=meeting");
        assertThat(page.locator(".topic-meeting .answer")).containsText("gangtur på 20 min");

        page.locator("select[name=meeting-by]").selectOption("distance");
        assertThat(page.locator(".topic-meeting .answer")).containsText("gangtur på 1 500 m");
        assertThat(page.locator("input[name=meeting-limit]")).hasCount(0);
        page.locator("select[name=meeting-from]").selectOption("centres");
        assertThat(page).hasURL(Pattern.compile(".*meeting-from=centres.*"));
        assertThat(page.locator(".topic-meeting")).containsText("Øvre Årdal");
    }

    @Test
    void aPointOfOnesOwnIsAddedAndTakenAwayByTheKeyboard() {
        Page page = chromium.open("/kontor?topic=meeting");
        assertThat(page.locator(".topic-meeting .answer")).containsText("av 29 715");
        page.locator("main [role=application]").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".topic-meeting .chips li")).containsText("Eget sted 1");
        page.locator(".topic-meeting .chips button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".topic-meeting .chips li")).hasCount(0);
    }

    @Test
    void meetingPointsProposeTheNext() {
        Page page = chromium.open("/kontor?topic=meeting&meeting-next=1");

        assertThat(page.locator(".topic-meeting .answer")).containsText("av 29 715");
        assertThat(page.locator(".topic-meeting table").first().locator("tbody tr"))
                .hasCount(1);
        assertThat(page.locator(".topic-meeting")).containsText("Øvre Årdal");
    }

    @Test
    void unitsSayWhoCoversForThem() {
        Page page = chromium.open("/kontor?topic=response&response-required=20");

        assertThat(page.locator(".topic-response table").first().locator("tbody tr"))
                .hasCount(1);
        assertThat(page.locator(".topic-response table").nth(1)).containsText("Nav Luster (Gaupne): 13 167");
    }

    @Test
    void theUnitThatIsFirstStandsByEveryPlaceBeyond() {
        Page page = chromium.open("/kontor?topic=response&response-required=20");

        assertThat(page.locator(".topic-response > section").first().locator(".answer"))
                .containsText("Fra alarmen: 73,2 % innen 20 min");
        page.locator(".topic-response .places-beyond summary").click();
        // As omland response --list beyond has it: the place with most people beyond, its unit and minutes.
        assertThat(page.locator(".places-beyond tbody tr").first().locator("td"))
                .hasText(new String[] {"Hermansverk", "2 784", "Nav Sogndal", "20,4"});
    }

    /** Who is within ten minutes is told apart from who is within twenty and thirty: three steps of one hue, as the legend says. */
    @Test
    void theMapShowsWhereEachRequiredTimeFails() {
        Page page = chromium.open("/kontor?topic=response");

        assertThat(page.locator(".signs").first().locator("li")).hasText(new String[] {
            "enhet", "innen 10 min", "innen 20 min", "innen 30 min", "utenfor det lengste kravet"
        });
        // The strengths of the bands are 0.66, 0.4 and 0.14, as opaque as their circles stand on the canvas.
        page.waitForFunction("""
            () => {
              const canvas = document.querySelector('#kontor .leaflet-findings-pane canvas');
              if (!canvas?.width) return false;
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              const seen = new Array(256).fill(0);
              for (let i = 3; i < data.length; i += 4) seen[data[i]]++;
              return [168, 102, 36].every((opaque) => seen.slice(opaque - 2, opaque + 3).some((pixels) => pixels > 20));
            }
            """);
    }

    @Test
    void aStudyOfUnitsAloneHasWhomTheyReachSideBySide() {
        Page page = chromium.open("/kontor?topic=scenarios&study=utrykning");

        Locator rows = page.locator(".unit-shares tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(2).locator("td")).hasText(new String[] {
            "Vakt i Sogndal, ingen stasjon i Aurland", "46,6 %", "82,5 %", "85,8 %", "14,3", "67,3"
        });
        page.locator(".unit-shares a").click();
        assertThat(page.locator(".units-away tbody")).hasCount(6);
    }

    @Test
    void aUnitHasATurnOutOfItsOwnAndMayBeAway() {
        Page page = chromium.open("/kontor?topic=response&response-required=10,20");
        Locator first = page.locator(".units-away tbody").first();
        assertThat(first.locator("input")).hasValue("5");

        first.locator("input").fill("1.5");
        first.locator("input").blur();
        assertThat(page).hasURL(Pattern.compile(".*response-rolls=.*1\\.5.*"));
        assertThat(page.locator(".topic-response .answer")).containsText("82,5 % innen 20 min");

        first.locator("button").click();
        assertThat(page.locator(".topic-response .answer"))
                .containsText("Når Nav Sogndal er borte: 25,1 % innen 10 min");
        assertThat(first.locator("button")).hasAttribute("aria-pressed", "true");

        page.locator("input[name=response-turnout]").fill("40");
        page.locator("input[name=response-turnout]").blur();
        assertThat(page.locator(".topic-response .warning")).containsText("ruller senere enn 20 min");
    }

    @Test
    void unitsAreTakenFromALayerOrAScenarioAndAreForClients() {
        Page page = chromium.open("/kontor?topic=response");
        page.locator("select[name=response-units]").selectOption("places");
        assertThat(page.locator(".units-away tbody")).hasCount(29);

        page.locator("select[name=response-study]").selectOption("utrykning");
        page.locator("select[name=response-units]").selectOption("study");
        page.locator("select[name=response-scenario]").selectOption("uten-aurland");
        assertThat(page.locator(".units-away tbody")).hasCount(5);
        assertThat(page.locator(".units-away input").first()).hasValue("1.5");
        assertThat(page.locator(".topic-response .answer")).containsText("46,6 % innen 10 min · 82,5 % innen 20 min");

        page.locator("select[name=response-units]").selectOption("offices");
        page.locator("select[name=response-study]").selectOption("nav-kontor");
        page.locator("select[name=response-of]").selectOption("clients");
        assertThat(page.locator(".topic-response tbody tr")
                        .first()
                        .locator("td")
                        .nth(2))
                .hasText("416");
    }

    @Test
    void theAnswerIsSeenOnATelephone() {
        Page page = chromium.open("/kontor?topic=response");
        page.setViewportSize(390, 844);

        assertThat(page.locator(".topic-response .answer")).isInViewport();
        assertThat(page.locator(".topic-response table")
                        .first()
                        .locator("tbody tr")
                        .first())
                .isInViewport();
    }

    @Test
    void aBillIsSplitToTheKroneAndChangesAreShownToBothSides() {
        Page page = chromium.open("/kontor?topic=bill");

        // The printed fee of Sogn KO, with the krone that it loses in print.
        assertThat(page.locator(".bill-result tbody tr").nth(3)).containsText("1 022 560");
        assertThat(page.locator(".bill-result tfoot td").nth(1)).hasText("3 083 000");
        assertThat(page.locator(".two-sided li")).hasCount(6);
        assertThat(page.locator(".two-sided .more")).not().hasCount(0);
        // The answer before what it is made of; the keys are folded.
        assertThat(page.locator(".bill-result + .members")).hasCount(1);
        assertThat(page.locator(".bill-key").first()).not().isVisible();
        assertThat(page.locator("input[aria-label='Folketall 2025, Sogndal']")).hasValue("12\u00a0496");

        page.locator("input[name=total]").fill("1000");
        page.locator("input[name=total]").blur();
        assertThat(page.locator(".bill-result tfoot td").nth(1)).hasText("1 000");
        page.reload();
        assertThat(page.locator("input[name=total]")).hasValue("1\u00a0000");
        assertThat(page.locator(".bill-result tfoot td").nth(1)).hasText("1 000");
        page.locator(".column-name").first().fill("Folk");
        page.locator(".column-name").first().blur();
        assertThat(page.locator("input[aria-label='Folk, Luster']")).hasCount(1);
        page.locator("input[aria-label='Folk, Luster']").fill("");
        page.locator("input[aria-label='Folk, Luster']").blur();
        assertThat(page.locator(".topic-bill .problem strong"))
                .hasText("Luster mangler tall i kolonnen «Folk», som nøkkelen går etter.");
        chromium.forgiveRefusal(400);
        assertThat(page.locator(".bill-result tfoot td").nth(1)).hasText("1 000");
        page.locator("input[aria-label='Folk, Luster']").fill("5432");
        page.locator("input[aria-label='Folk, Luster']").blur();
        assertThat(page.locator(".topic-bill .problem")).hasCount(0);
        page.locator(".take").first().click();
        assertThat(page.locator("input[aria-label='Folketall 2024, Luster']")).hasCount(1);
    }

    /** Half by people instead of 35 percent in equal parts: Sogndal pays 273 929 more of 1 022 560, which is 27 percent, Vik 87 243 less of 351 811. */
    @Test
    void theMapShowsWhatAKeyChangesForEachMember() {
        Page page = chromium.open("/kontor?topic=bill");
        assertThat(page.locator(".bill-legend"))
                .containsText("«Etter folketall» mot «35 % likt, 65 % etter folketall»");
        assertThat(page.locator(".bill-legend li")).hasCount(7);
        assertThat(label(page, "Sogndal")).containsText("+273\u00a0929");
        assertThat(label(page, "Vik")).containsText("−87\u00a0243");
        page.waitForFunction(COLOURED);

        page.locator("[data-name=bill-map][data-value=share]").click();
        assertThat(page.locator(".bill-legend")).containsText("Andel av regningen med «Etter folketall»");
        assertThat(page.locator(".bill-legend li")).hasCount(5);
        assertThat(label(page, "Sogndal")).containsText("1\u00a0296\u00a0489");

        // Høyanger is a member of the forestry, and not on the map.
        page.locator("select[name=sample]").selectOption("4");
        assertThat(page.locator(".bill-legend .note")).hasText(Pattern.compile("Ikke på kartet: .*Høyanger.*"));
        page.locator("#topic-network").click();
        assertThat(page.locator(".bill-label")).hasCount(0);
    }

    private static final String COLOURED = """
        () => [...document.querySelectorAll('#kontor .leaflet-areas-pane canvas')].some((canvas) => {
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let warm = 0;
          let cool = 0;
          for (let i = 0; i < data.length; i += 4) {
            if (data[i + 3] < 40) continue;
            if (data[i] > data[i + 2] + 40) warm++;
            if (data[i + 2] > data[i] + 40) cool++;
          }
          return warm > 500 && cool > 500;
        })\
        """;

    private static Locator label(Page page, String member) {
        return page.locator(".bill-label", new Page.LocatorOptions().setHasText(member));
    }

    @Test
    void figuresAreTakenByTheNumberOfTheMunicipality() throws IOException {
        Page page = chromium.open("/kontor?topic=bill");
        assertThat(page.locator(".bill-result")).isVisible();
        Path bill = Files.writeString(
                folder.resolve("nummer.yaml"),
                "bill: Nummer\n"
                        + "total: 10\n"
                        + "members:\n"
                        + "  Indre by: {kommunenummer: 4644}\n"
                        + "  Luster: {kommunenummer: 9999}\n"
                        + "  4640 Sogndal: {}\n"
                        + "  Vik: {}\n"
                        + "keys: {Likt: equal}\n");
        page.locator("input[type=file]").setInputFiles(bill);
        assertThat(page.locator("input[name=name]")).hasValue("Nummer");
        page.locator(".take").first().click();
        // The number says which, whatever the name: a number that no row has is not looked for by name.
        for (String member : List.of("Indre by", "4640 Sogndal", "Vik")) {
            assertThat(page.locator("input[aria-label='Folketall 2024, " + member + "']"))
                    .hasValue(Pattern.compile("\\d{1,3}\\s\\d{3}"));
        }
        assertThat(page.locator("input[aria-label='Folketall 2024, Luster']")).hasValue("");
    }

    @Test
    void aBillOfAFileIsOpenedAndAWrongOneSaysItsLine() throws IOException {
        Page page = chromium.open("/kontor?topic=bill");
        assertThat(page.locator(".bill-result")).isVisible();

        Path bill = Files.writeString(
                folder.resolve("egen.yaml"),
                "bill: Egen\ntotal: 10\nmembers: {A: {}, B: {}, C: {}}\nkeys: {Likt: equal}\n");
        page.locator("input[type=file]").setInputFiles(bill);
        assertThat(page.locator("input[name=name]")).hasValue("Egen");
        assertThat(page.locator(".bill-result tbody tr").first()).containsText("4");

        Path wrong = Files.writeString(
                folder.resolve("feil.yaml"), "bill: Egen\ntotal: mye\nmembers: {A: {}}\nkeys: {Likt: equal}\n");
        page.locator("input[type=file]").setInputFiles(wrong);
        assertThat(page.locator(".topic-bill .problem")).containsText("feil.yaml:2");
        chromium.forgiveRefusal(400);
    }
}
