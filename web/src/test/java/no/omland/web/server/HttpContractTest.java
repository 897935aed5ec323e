package no.omland.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.PageSources;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.web.live.LiveWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, the documentation and the server speak of the same addresses. */
final class HttpContractTest {

    private static final Path DOCUMENTATION = Path.of("docs", "http.md");

    @TempDir
    static Path folder;

    private static List<String> routes = List.of();

    @BeforeAll
    static void readRoutes() {
        try (OmlandServer server = OmlandServer.start(
                new LiveWorkspace(GeoPackageWorkspace.open(folder.resolve("empty.gpkg"))), "127.0.0.1", 0)) {
            routes = server.routes();
        }
    }

    @Test
    void theDocumentationListsEveryRouteAndNoOther() throws IOException {
        List<String> documented = Pattern.compile("(?m)^\\| `((?:POST |PUT |DELETE )?)(/[^`]*)` \\|")
                .matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(match -> (match.group(1).isEmpty() ? "GET " : match.group(1)) + match.group(2))
                .toList();

        assertThat(documented).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(documented)).isEqualTo(new TreeSet<>(routes));
    }

    @Test
    void theDocumentationNamesEveryErrorCodeThatARequestCanMeet() throws IOException {
        String text = Files.readString(DOCUMENTATION);

        assertThat(List.of(
                        "selection.unknown",
                        "selection.municipality",
                        "page.invalid",
                        "tile.invalid",
                        "body.not-found",
                        "import.not-found",
                        "messages.not-found",
                        "address.not-found",
                        "method.not-allowed",
                        "server.fault",
                        "request.foreign",
                        "request.invalid",
                        "workspace.sample",
                        "upload.not-found",
                        "upload-file.not-found",
                        "upload.name",
                        "upload.too-large",
                        "upload.too-many",
                        "upload.twice",
                        "upload.failed",
                        "uploads.busy",
                        "import.nothing",
                        "job.not-found",
                        "jobs.busy",
                        "export.busy",
                        "comparison.busy",
                        "feature.not-found",
                        "layer.not-found",
                        "version.not-kept",
                        "version.current",
                        "travel.no-roads",
                        "travel.no-offices",
                        "travel.far-from-road",
                        "travel.no-road-near",
                        "travel.box",
                        "travel.parameter",
                        "travel.busy",
                        "place.invalid",
                        "office.not-found",
                        "link.not-found",
                        "catchment.limit"))
                .allSatisfy(code -> assertThat(text).contains("`" + code + "`"));
    }

    @Test
    void everyAddressThatThePageAsksHasARoute() {
        List<String> asked = PageSources.find("['\"`](/(?:api|tiles)/[^'\"`?]*)").stream()
                .map(address -> address.replaceAll("\\$\\{[^}]*}", "…"))
                .distinct()
                .toList();

        assertThat(asked).contains("/api/water/selection", "/api/water/bodies/…");
        assertThat(asked).allSatisfy(address -> assertThat(routes).anyMatch(route -> fits(route, address)));
    }

    /** A parameter that the server ignored would show everything as if it were chosen. */
    @Test
    void everyChoiceOfThePageIsReadByTheServer() {
        List<String> choices = PageSources.find("export const CHOICES = \\[([^]]*)]").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(each -> each.strip().replace("'", ""))
                .toList();

        assertThat(choices).contains("area", "municipality", "category", "class");
        try (RunningServer server = RunningServer.over(SmallRegister.in(folder))) {
            assertThat(choices)
                    .allSatisfy(choice -> assertThat(server.get("/api/water/selection?" + choice + "=nonsense")
                                    .status())
                            .isEqualTo(400));
        }
    }

    /** What the page fills in may be one part of the route, or several joined. */
    private static boolean fits(String route, String address) {
        String pattern = Arrays.stream(address.split("…", -1))
                .map((Function<String, String>) Pattern::quote)
                .collect(Collectors.joining(".+"));
        // Tiles are asked by what stands before their numbers.
        String numbers = address.startsWith("/tiles/") ? "(/.+)?" : "";
        return route.substring(route.indexOf(' ') + 1).matches(pattern + numbers);
    }
}
