package no.omland.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.omland.testing.OutsideFiles;
import no.omland.testing.RunningServer;

/** A real Chromium before a running server. It lets no page ask another host, and remembers what went wrong in the pages it opened. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE_MS = 30_000;

    private RunningServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> troubles = new ArrayList<>();

    private Chromium(RunningServer server) {
        this.server = server;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                // No other host can be found, whoever asks for it.
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Where there is no Chromium the test ends here, with a word. */
    static Chromium before(RunningServer server) {
        OutsideFiles.existing(PROGRAM);
        return new Chromium(server);
    }

    /** From now on its windows open before another server. */
    void moveBefore(RunningServer other) {
        server = other;
    }

    /** Opens an address of the server in a window of its own, which remembers nothing of other windows. */
    Page open(String path) {
        return open(path, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** @param options without a language the browser wishes for bokmål */
    Page open(String path, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale(options.locale == null ? "nb-NO" : options.locale)
                .setTimezoneId("Europe/Oslo"));
        context.setDefaultTimeout(PATIENCE_MS);
        String host = URI.create(server.address("/")).getAuthority();
        context.onRequest(request -> {
            if (!host.equals(URI.create(request.url()).getAuthority())
                    && request.url().startsWith("http")) {
                troubles.add("asked " + request.url());
            }
        });
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (isTrouble(message)) {
                troubles.add(message.type() + " on " + path + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("uncaught on " + path + ": " + error));
        page.navigate(server.address(path));
        return page;
    }

    private static boolean isTrouble(ConsoleMessage message) {
        return message.type().equals("error") || message.type().equals("warning");
    }

    /** Forgives the browser's own complaint about a request that the test means to be refused; it must have complained. */
    void forgiveRefusal(int status) {
        assertThat(troubles.removeIf(trouble -> trouble.contains("responded with a status of " + status)))
                .isTrue();
    }

    /** Closes all windows, and fails when a page has complained or asked another host. */
    void closeWindows() {
        browser.contexts().forEach(BrowserContext::close);
        List<String> seen = List.copyOf(troubles);
        troubles.clear();
        assertThat(seen).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
