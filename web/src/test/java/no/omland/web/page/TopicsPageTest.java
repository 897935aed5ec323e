package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What changed, the data doctor and one municipality in the panel, over the sample data. */
final class TopicsPageTest {

    @RegisterExtension
    static final SamplePages pages = new SamplePages();

    @Test
    void figuresTellHowManyReachTheirOwnGoal() {
        Page page = pages.open("/vann?area=Lofoten");

        Locator goal = page.locator(".group[data-modification=NATURAL] .own-goal");
        assertThat(goal).containsText("når sitt eget miljømål");
        assertThat(goal.locator(".goal-known")).containsText(Pattern.compile("\\d+ av 592 kjente \\(0 ukjent\\)"));
    }

    @Test
    void changesOfTheLakesAreCountedListedAndOpened() {
        Page page = pages.open("/vann?topic=changes");

        assertThat(page.locator("[data-kind=CLASS_UP]")).containsText("Bedre klasse");
        assertThat(page.locator(".sentences p").first()).containsText(Pattern.compile("^.+: .+\\.$"));
        page.locator("[data-kind=CLASS_UP]").click();
        assertThat(page.locator("[data-kind=CLASS_UP]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".row .what").first()).containsText("→");
        Locator onMap = page.getByText("Vis bare disse på kartet");
        assertThat(onMap).hasAttribute("aria-pressed", "true");
        onMap.click();
        assertThat(onMap).hasAttribute("aria-pressed", "false");
        page.locator(".row .row-name").first().click();
        assertThat(page.locator(".sheet-title")).isVisible();
        assertThat(page).hasURL(Pattern.compile("body="));
    }

    @Test
    void aPlanOfWrittenCoordinatesIsScreenedAndOpensABody() {
        Page page = pages.open("/vann?topic=screening");

        page.locator(".plan-form summary").click();
        page.locator(".plan-form textarea").fill("68.14 13.58; 68.14 13.68; 68.18 13.68; 68.18 13.58");
        page.getByText("Bruk koordinatene").click();
        assertThat(page.locator(".topic-screening")).containsText("Arbeidsarket sier ikke at noe er tillatt.");
        assertThat(page.locator(".topic-screening h3").first()).containsText("Berøres");
        Locator touched = page.locator("[data-relation=TOUCHED] .row").first();
        assertThat(touched.locator(".class-tag")).isVisible();
        assertThat(touched).containsText("Påvirkninger");
        assertThat(touched).containsText("Interesser");
        assertThat(page.locator(".topic-screening"))
                .containsText(Pattern.compile("Total fosfor: [\\d,]+ µg/l til (moderat|dårlig|svært dårlig)"));
        assertThat(page.locator(".questions li")).hasCount(6);
        assertThat(page.locator("path.plan-line")).hasCount(1);
        page.locator(".topic-screening .row-name").first().click();
        assertThat(page.locator(".sheet-title")).isVisible();
    }

    @Test
    void aPlanIsDrawnCornerByCorner() {
        Page page = pages.open("/vann?topic=screening&map=12/68.1600/13.6300");

        page.getByText("Tegn på kartet").click();
        Locator map = page.locator(".map").first();
        for (int[] corner : new int[][] {{300, 200}, {500, 200}, {500, 350}}) {
            map.click(new Locator.ClickOptions().setPosition(corner[0], corner[1]));
        }
        page.locator(".drawing-bar .undo").click();
        assertThat(page.locator(".drawing-bar")).containsText("2 hjørner");
        assertThat(page.locator(".drawing-bar .finish")).isDisabled();
        map.click(new Locator.ClickOptions().setPosition(500, 380));
        page.locator(".drawing-bar .finish").click();
        assertThat(page.locator(".topic-screening [data-form=pdf]")).isVisible();
        assertThat(page.locator(".drawing-bar")).hasCount(0);
        assertThat(page.locator(".sheet-title")).isHidden();
    }

    @Test
    void aPlanOfOnePlaceIsSeenAndOneOutsideTheDataIsSaid() {
        Page page = pages.open("/vann?topic=screening&map=10/68.1600/13.6300");

        page.locator(".plan-form summary").click();
        page.locator(".plan-form textarea").fill("68.15, 13.6");
        page.getByText("Bruk koordinatene").click();
        assertThat(page.locator("path.plan-point")).isVisible();

        String position = page.url();
        page.locator(".plan-form textarea").fill("59.91 10.75");
        page.getByText("Bruk koordinatene").click();
        assertThat(page.locator(".topic-screening")).containsText("utenfor dataene");
        assertThat(page.locator(".topic-screening"))
                .containsText(Pattern.compile("Den nærmeste er[\\s\\S]+\\d+.km unna"));
        assertThat(page).hasURL(position);

        page.locator("input[name=distance]").fill("-5");
        page.locator("input[name=distance]").blur();
        assertThat(page.locator(".plan-form .wrong"))
                .hasText(Pattern.compile("Skriv en avstand fra 0 til 50\\s000 meter."));
    }

    @Test
    void theWayBackFromASheetIsTheRowThatWasLeft() {
        Page page = pages.open("/vann?topic=doctor");
        page.locator("[data-rule='class.contradicted']").click();
        Locator row = page.locator(".finding-list .row-name").nth(3);

        row.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".sheet-title")).isFocused();
        page.locator(".sheet .back").click();

        assertThat(row).isFocused();
    }

    @Test
    void aMeasureListGivesTheFocusBackToItsRow() {
        Page page = pages.open("/vann?topic=measures&municipality=1860");
        page.locator("[data-list=all]").click();
        Locator edit = page.locator(".edit-measure").nth(1);

        edit.click();
        assertThat(page.locator(".measure-form h3")).isFocused();
        page.locator(".measure-form .quiet").first().click();

        assertThat(edit).isFocused();
    }

    @Test
    void figuresStandSideBySideAndARowChoosesItsBodies() {
        Page page = pages.open("/vann?area=Lofoten");

        page.locator(".breakdown select").selectOption("basin");
        assertThat(page).hasURL(Pattern.compile("by=basin"));
        Locator group = page.locator(".side-by-side [data-group='VESTVÅGØY KOMMUNE']");
        assertThat(group.locator(".link")).hasText("Vestvågøy kommune");
        assertThat(group).containsText(Pattern.compile("Naturlige[\\s\\S]+,\\d.%[\\s\\S]+\\d+ av \\d+"));
        assertThat(group).containsText("Sterkt modifiserte");
        assertThat(page.locator(".breakdown a[href*='format=csv']")).isVisible();
        group.locator(".link").click();
        assertThat(page.locator("h1.sentence")).containsText("i vassdragsområdet Vestvågøy kommune");
        assertThat(page.locator("[data-choice=basin] .picker-text")).hasText("Vestvågøy kommune");

        page = pages.open("/vann?area=Lofoten&by=municipality");
        assertThat(page.locator(".breakdown > .note"))
                .containsText(Pattern.compile("\\d+ av de valgte ligger i mer enn én kommune"));
        assertThat(page.locator(".side-by-side [data-group='1860']")).containsText("også i andre kommuner");
    }

    @Test
    void aPackIsMadeInTheLanguageThatIsChosen() {
        Page page = pages.open("/vann?municipality=1860");

        page.locator(".pack-row .document-language").selectOption("nn");
        assertThat(page.locator(".pack-page"))
                .hasAttribute("href", "/api/water/report/municipality/1860.html?language=nn");
        Download download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(60_000),
                () -> page.locator(".pack[data-ending=docx]").click());
        Assertions.assertThat(download.suggestedFilename()).endsWith(".docx");
    }

    @Test
    void theDoctorListsWhatBreaksARule() {
        Page page = pages.open("/vann?topic=doctor");

        assertThat(page.locator(".count-row")).hasCount(12);
        assertThat(page.locator("[data-rule='class.contradicted'] code")).hasText("class.contradicted");
        page.locator("[data-rule='class.contradicted']").click();
        assertThat(page.locator(".finding-list a[href*='/api/water/doctor/class.contradicted']"))
                .isVisible();
        assertThat(page.locator(".finding-list .row .what").first()).containsText("elementene gir");
        page.locator(".finding-list .row-name").first().click();
        assertThat(page.locator(".quality .doubts")).containsText("Det stemmer ikke med den oppgitte klassen.");
    }

    @Test
    void aMunicipalityShowsItsAgreementAndTakesContacts() {
        Page page = pages.open("/vann?topic=municipality");
        assertThat(page.locator(".topic-part .empty")).containsText("Velg én kommune");
        page.locator(".choose-municipality [data-number='1865']").click();
        assertThat(page.locator(".against").first()).containsText("Vågan");

        page = pages.open("/vann?topic=municipality&municipality=1859");
        assertThat(page.locator(".against").first()).containsText("Lofoten");
        assertThat(page.locator(".members .own")).containsText("Flakstad");
        assertThat(page.locator(".members .own")).containsText("10 %");
        assertThat(page.locator(".members tbody td").first()).hasText("37 %");
        assertThat(page.locator(".members tbody td").nth(1)).hasText("32 %");
        page.locator(".edit").click();
        page.locator("input[name=plan]").fill("plan-og-areal@flakstad.example");
        page.getByText("Lagre").click();
        assertThat(page.locator(".topic-municipality dl").last()).containsText("plan-og-areal@flakstad.example");
    }

    @Test
    void measuresAreCountedListedAddedChangedAndDeleted() {
        Page page = pages.open("/vann?topic=measures&municipality=1860");

        assertThat(page.locator("[data-list=NO_MEASURE]")).containsText("Uten tiltak");
        page.locator("[data-list=OVERDUE]").click();
        assertThat(page.locator(".finding-list .row .what").first()).containsText("målet er");
        page.locator(".finding-list .row-name").first().click();
        assertThat(page.locator(".sheet .measures-of")).containsText("Tiltak");
        assertThat(page.locator(".sheet .measures-of li").first()).isVisible();

        page.locator(".sheet .add-measure").click();
        assertThat(page.locator(".measure-form input[name=bodies]")).hasValue(Pattern.compile("^\\d.*-[RLC]$"));
        page.locator(".measure-form input[name=type]").fill("Kantsone");
        page.locator(".measure-form input[name=name]").fill("Ny kantsone");
        page.locator(".measure-form button[type=submit]").click();
        assertThat(page.locator(".measure-form")).hasCount(0);

        Locator own = page.locator(".sheet .measures-of [data-measure=T-1]");
        own.locator(".edit-measure").click();
        assertThat(page.locator(".measure-form h3")).isFocused();
        page.locator(".measure-form input[name=name]").fill("Bred kantsone");
        page.locator(".measure-form button[type=submit]").click();
        assertThat(own).containsText("Bred kantsone");

        page.locator(".sheet .back").click();
        page.locator("[data-list=all]").click();
        while (page.locator("[data-measure=T-1]").count() == 0) {
            Locator next = page.locator(".pager button").last();
            assertThat(next).isEnabled();
            String before = page.locator(".pager span").textContent();
            next.click();
            assertThat(page.locator(".pager span")).not().hasText(before);
        }
        assertThat(page.locator("[data-measure=T-1] .bodies .row-name")).not().hasText(Pattern.compile("^\\d"));
        page.locator("[data-measure=T-1] .edit-measure").click();
        page.locator(".measure-form .delete").click();
        page.locator(".measure-form .delete").click();
        assertThat(page.locator(".measure-form")).hasCount(0);
        assertThat(page.locator("[data-measure=T-1]")).hasCount(0);
    }
}
