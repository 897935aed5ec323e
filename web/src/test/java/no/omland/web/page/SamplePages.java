package no.omland.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One server over a copy of the sample data and one Chromium before it, for all tests of a class. A test fails when a page of it complained. */
final class SamplePages implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final UnaryOperator<Path> sample;
    private @Nullable Path folder;
    private @Nullable RunningServer server;
    private @Nullable Chromium chromium;

    /** Over the sample of lakes and rivers. */
    SamplePages() {
        this(Workspaces::sample);
    }

    private SamplePages(UnaryOperator<Path> sample) {
        this.sample = sample;
    }

    /** Over the sample of roads and offices. */
    static SamplePages ofSogn() {
        return new SamplePages(Workspaces::sogn);
    }

    /** Over the sample of arrangements between municipalities. */
    static SamplePages ofNordland() {
        return new SamplePages(Workspaces::nordland);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("omland-pages");
        server = RunningServer.over(sample.apply(folder));
        chromium = Chromium.before(server);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        chromium().closeWindows();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
        if (folder != null) {
            try (var left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    Page open(String path) {
        return chromium().open(path);
    }

    Page open(String path, Browser.NewContextOptions options) {
        return chromium().open(path, options);
    }

    void forgiveRefusal(int status) {
        chromium().forgiveRefusal(status);
    }

    String address(String path) {
        return Objects.requireNonNull(server).address(path);
    }

    JsonNode json(String path) {
        return Objects.requireNonNull(server).json(path);
    }

    private Chromium chromium() {
        return Objects.requireNonNull(chromium);
    }
}
