package no.omland.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Under what circumstances one travels, in the view Kontor: ferries, times of day, straight lines, and what an address holds that cannot be. */
final class OfficeWishPageTest {

    @RegisterExtension
    static final SamplePages pages = SamplePages.ofSogn();

    /** Up in the road from Vangsnes, a ferry away from Sogndal. */
    private static final String PLACE = "/kontor?at=61.149,6.77&to=sogndal";

    @Test
    void aFerryThatIsSlowerMakesTheWayLongerAndIsPutBack() {
        Page page = pages.open(PLACE);
        Locator minutes = page.locator(".times [data-office=sogndal] td.number").first();
        assertThat(minutes).containsText("min");
        String before = minutes.innerText();
        page.locator(".place-sheet .back").click();

        page.locator(".ferry-changes summary").click();
        page.locator(".ferry-form [name=ferry]").selectOption("Hella–Vangsnes");
        page.locator(".ferry-form [name=amount]").fill("0");
        page.locator(".ferry-form button").click();
        assertThat(page.locator(".ferry-form .wrong")).hasText(Pattern.compile("Skriv et helt tall fra 1 til 900"));
        page.locator(".ferry-form [name=amount]").fill("300");
        page.locator(".ferry-form button").click();
        assertThat(page.locator(".ferry-changes li")).containsText("300 % tregere overfart");
        assertThat(page).hasURL(Pattern.compile("ferry=.*slower%3D300"));

        page.navigate(page.url() + "&at=61.149,6.77");
        assertThat(minutes).containsText(Pattern.compile("min|t"));
        assertThat(minutes).not().hasText(before);
        page.locator(".place-sheet .back").click();
        page.locator(".ferry-changes li button").click();
        assertThat(page.locator(".ferry-changes li")).hasCount(0);
    }

    @Test
    void aVisitIsToldByTheClockForThePlaceAndForEverybody() {
        Page page = pages.open(PLACE + "&open=09:00-15:00&needed=30");

        // Over HTTP: hjemmefra 08:30, served 09:28, away from it 09:58, home 11:05.
        assertThat(page.locator(".by-clock .clock-sum"))
                .containsText("Hjemmefra 08:30, på kontoret 09:28–09:58, hjemme 11:05");
        assertThat(page.locator(".by-clock .tag")).hasCount(1);
        page.locator(".place-sheet .back").click();
        assertThat(page.locator("[name=clock]")).hasValue("open");
        page.locator("#kontor .drawer-toggle").click();
        assertThat(page.locator(".ledger.by-clock thead")).containsText("Hjemmefra");
        page.locator("[name=clock]").selectOption("arriveBy");
        assertThat(page).hasURL(Pattern.compile("arriveBy=09"));
        assertThat(page.locator(".ledger.by-clock thead")).containsText("Framme");
        page.locator("[name=clock]").selectOption("any");
        assertThat(page.locator(".ledger.by-clock")).hasCount(0);
    }

    @Test
    void onFootThereAreStraightLinesWhereNoRoadMayBeWalked() {
        Page page = pages.open(PLACE + "&mode=foot");

        assertThat(page.locator(".unreached li")).hasCount(5);
        page.locator(".place-sheet .back").click();
        page.locator("[name=crow]").check();
        assertThat(page).hasURL(Pattern.compile("asTheCrowFlies=usual"));
        page.navigate(page.url() + "&at=61.149,6.77");
        assertThat(page.locator(".times [data-office=vik] td.number").first()).containsText(Pattern.compile("\\d\\st"));
        assertThat(page.locator(".unreached li")).hasCount(0);
    }

    @Test
    void aRoadThatIsNotThereIsToldOnceAndTakenAway() {
        Page page = pages.open("/kontor?close=tull&limits=0,30,99999");

        assertThat(page.locator(".closed-roads")).containsText("«tull» finnes ikke i dette vegnettet");
        assertThat(page.locator(".closed-roads h3")).hasText("Stengte veger");
        assertThat(page.locator("#kontor .panel .problem")).hasCount(0);
        assertThat(page.locator(".limits .dropped")).containsText("Ikke brukt: 0, 99999");
        page.locator(".closed-roads li button").click();
        assertThat(page.locator("tr.together")).isVisible();
        assertThat(page.locator(".closed-roads")).hasCount(0);
        pages.forgiveRefusal(404);
    }
}
