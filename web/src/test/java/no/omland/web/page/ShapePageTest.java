package no.omland.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks through every topic of every view with every table of its drawer, and looks at the shape alone: no word is broken into letters by a column that is too narrow, nothing can be scrolled sideways
 * without a sign of it, and where the legend tells colours of times something on the map has them.
 */
final class ShapePageTest {

    private static final String SHOWN =
            "Boolean(document.querySelector('main > .view:not([hidden])')?.innerText.trim())";
    private static final String READY =
            "!document.querySelector('main > .view:not([hidden]) :is([aria-busy=true], .quiet-line, .readying)')";

    /** What is wrong with what is seen, in words; nothing when all is well. */
    private static final String WRONG = """
        () => {
          const view = document.querySelector('main > .view:not([hidden])');
          const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
          const named = (element) => `${element.tagName.toLowerCase()}.${element.className} "${(element.innerText ?? '').trim().slice(0, 30)}"`;
          const wrong = [];
          const lines = (node, from, to) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          };
          const isBroken = (cell) => {
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            for (let node = texts.nextNode(); node; node = texts.nextNode()) {
              for (const word of node.data.matchAll(/\\p{L}{3,}/gu)) if (lines(node, word.index, word.index + word[0].length) > 1) return true;
            }
            return false;
          };
          for (const cell of view.querySelectorAll('th, td')) if (seen(cell) && cell.offsetWidth < 40 && isBroken(cell)) wrong.push(`broken to letters: ${named(cell)}`);
          for (const box of view.querySelectorAll('*')) {
            if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth === 0 || !seen(box) || box.closest('.tabulator, input, textarea')) continue;
            const style = getComputedStyle(box);
            if (['auto', 'scroll'].includes(style.overflowX) && style.backgroundImage === 'none') wrong.push(`${box.scrollWidth} px in ${box.clientWidth} without an edge: ${named(box)}`);
          }
          return wrong;
        }\
        """;

    /** Whether the map shows what the legend tells of times. */
    private static final String PAINTED = """
        () => {
          const view = document.querySelector('main > .view:not([hidden])');
          if (!view.querySelector('.legend .band-legend .band')) return true;
          return [...view.querySelectorAll(':is(.leaflet-areas-pane, .leaflet-marks-pane) canvas')].some((canvas) => {
            const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
            copy.drawImage(canvas, 0, 0);
            const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
            for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 30 && data[i + 2] - data[i] > 60) return true;
            return false;
          });
        }\
        """;

    /** Opens the drawer, or closes it; gives whether there is one. */
    private static final String TOGGLE = """
        () => {
          const toggle = document.querySelector('main > .view:not([hidden]) .drawer-toggle');
          const isThere = Boolean(toggle?.checkVisibility());
          if (isThere) toggle.click();
          return isThere;
        }\
        """;

    @RegisterExtension
    static final SamplePages sogn = SamplePages.ofSogn();

    @RegisterExtension
    static final SamplePages lofoten = new SamplePages();

    @RegisterExtension
    static final SamplePages nordland = SamplePages.ofNordland();

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({
        "sogn, 1400, 900",
        "sogn, 390, 844",
        "lofoten, 1400, 900",
        "lofoten, 390, 844",
        "nordland, 1400, 900",
        "nordland, 390, 844"
    })
    void nothingIsBrokenOrCutWithoutASign(String sample, int width, int height) {
        SamplePages pages = switch (sample) {
            case "sogn" -> sogn;
            case "nordland" -> nordland;
            default -> lofoten;
        };
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (String view : List.of("vann", "kontor", "samarbeid", "data")) {
            Page page = pages.open("/" + view, new Browser.NewContextOptions().setViewportSize(width, height));
            page.waitForCondition(() -> page.evaluate(SHOWN).equals(true));
            Locator tabs = page.locator("main > .view:not([hidden]) .topic");
            int topics = tabs.count();
            for (int i = 0; i < Math.max(1, topics); i++) {
                String where = view;
                if (topics > 0) {
                    where = view + ", " + tabs.nth(i).innerText();
                    tabs.nth(i).evaluate("(tab) => tab.click()");
                }
                String place = sample + ", " + width + " px, " + where + ": ";
                settled(page);
                looked += look(page, place, wrong);
                if (!isPainted(page)) {
                    wrong.add(place + "the legend tells times, and nothing on the map has their colour");
                }
                looked += lookAtDrawer(page, place, wrong);
            }
            page.context().close();
        }
        if (sample.equals("lofoten")) {
            // It has no timetable, and the topic Kollektivt says so.
            pages.forgiveRefusal(400);
        }
        assertThat(wrong).isEmpty();
        // Topics and their tables.
        assertThat(looked).isGreaterThan(10);
    }

    private static void settled(Page page) {
        page.waitForCondition(() -> page.evaluate(READY).equals(true));
        page.evaluate("async () => { for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); }");
    }

    private static boolean isPainted(Page page) {
        try {
            page.waitForCondition(() -> page.evaluate(PAINTED).equals(true));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    private static int lookAtDrawer(Page page, String place, List<String> wrong) {
        if (!page.evaluate(TOGGLE).equals(true)) {
            return 0;
        }
        Locator tables = page.locator("main > .view:not([hidden]) .drawer-tables > .segments .segment");
        int count = Math.max(1, tables.count());
        for (int i = 0; i < count; i++) {
            if (i > 0 && i < tables.count()) {
                tables.nth(i).evaluate("(button) => button.click()");
            }
            settled(page);
            look(page, place + "table " + (i + 1) + ", ", wrong);
        }
        page.evaluate(TOGGLE);
        return count;
    }

    private static int look(Page page, String place, List<String> wrong) {
        Stream.of(page.evaluate(WRONG))
                .flatMap(found -> ((List<?>) found).stream())
                .forEach(found -> wrong.add(place + found));
        return 1;
    }
}
