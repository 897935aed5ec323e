package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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
        onMap.click();
        assertThat(onMap).hasAttribute("aria-pressed", "true");
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
        page.keyboard().press("Enter");
        assertThat(page.locator(".topic-screening [data-form=pdf]")).isVisible();
        assertThat(page.locator(".sheet-title")).isHidden();
    }

    @Test
    void theDoctorListsWhatBreaksARule() {
        Page page = pages.open("/vann?topic=doctor");

        assertThat(page.locator(".count-row")).hasCount(12);
        page.locator("[data-rule='class.contradicted']").click();
        assertThat(page.locator(".finding-list .row .what").first()).containsText("elementene gir");
        page.locator(".finding-list .row-name").first().click();
        assertThat(page.locator(".quality .doubts")).containsText("Det stemmer ikke med den oppgitte klassen.");
    }

    @Test
    void aMunicipalityShowsItsAgreementAndTakesContacts() {
        Page page = pages.open("/vann?topic=municipality");
        assertThat(page.locator(".topic-part .empty")).containsText("Velg én kommune");

        page = pages.open("/vann?topic=municipality&municipality=1859");
        assertThat(page.locator(".against").first()).containsText("Lofoten");
        assertThat(page.locator(".members .own")).containsText("Flakstad");
        assertThat(page.locator(".members .own")).containsText("10 %");
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

        page.locator("[data-list=all]").click();
        while (page.locator("[data-measure=T-1]").count() == 0) {
            Locator next = page.locator(".pager button").last();
            assertThat(next).isEnabled();
            String before = page.locator(".pager span").textContent();
            next.click();
            assertThat(page.locator(".pager span")).not().hasText(before);
        }
        page.locator("[data-measure=T-1] .row-name").click();
        page.locator(".measure-form .delete").click();
        page.locator(".measure-form .delete").click();
        assertThat(page.locator(".measure-form")).hasCount(0);
        assertThat(page.locator("[data-measure=T-1]")).hasCount(0);
    }
}
