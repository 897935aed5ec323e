package no.omland.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One layer laid over another, over the sample data. */
class CoverageRoutesTest {

    private static final String COVERAGE = "/api/data/coverage";

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(Workspaces.sample(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMunicipalityLiesInItself() {
        JsonNode answer =
                server.json(COVERAGE + "?of=municipalities&key=number&in=municipalities&zoneKey=number&size=1000");
        for (JsonNode row : answer.get("rows")) {
            if (row.get("of").asText().equals(row.get("in").asText())) {
                assertThat(row.get("share").asDouble()).isEqualTo(1.0);
            }
        }
        assertThat(answer.get("rows").findValuesAsText("of")).contains("1860");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ?in=municipalities                            | coverage.parameter   | /api/data/coverage: the address lacks the parameter of
            ?of=municipalities                            | coverage.parameter   | /api/data/coverage: the address lacks the parameter in
            ?of=municipalities&in=                        | coverage.parameter   | /api/data/coverage: the address lacks the parameter in
            ?of=elver&in=municipalities                   | layer.not-found      | elver: there is no such layer in the workspace
            ?of=water_body_pressures&in=municipalities    | coverage.no-geometry | water_body_pressures: it has no geometry
            ?of=municipalities&in=water_bodies            | coverage.no-polygons | water_bodies: it holds something other than polygons, and only polygons can be lain in
            ?of=municipalities&in=municipalities&key=nei  | coverage.column      | municipalities: there is no column called nei
            """)
    void whatCannotBeLaidOverIsRefused(String query, String code, String error) {
        JsonNode answer = server.get(COVERAGE + query).json();
        assertThat(answer.get("code").asText()).isEqualTo(code);
        assertThat(answer.get("error").asText()).isEqualTo(error);
        assertThat(answer.get("hint").asText()).isNotBlank();
    }
}
