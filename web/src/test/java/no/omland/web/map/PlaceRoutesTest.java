package no.omland.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places by name over the sample of Sogn, whose settlements and offices stand with their places in data/sogn. */
final class PlaceRoutesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.readOnly(Workspaces.sogn(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sogn | municipality Sogndal, settlement Sogndalsfjøra, office Nav Sogndal",
                "SOGNDAL | municipality Sogndal, settlement Sogndalsfjøra, office Nav Sogndal",
                "4640 | municipality Sogndal",
                "øyri | settlement Lærdalsøyri, settlement Vikøyri, office Nav Lærdal/Aurland (Lærdalsøyri), office"
                        + " Nav Vik (Vikøyri)",
                "årdal | municipality Årdal, settlement Årdalstangen, settlement Øvre Årdal, office Nav"
                        + " Årdal (Årdalstangen)",
            })
    void theBestComesFirst(String written, String expected) {
        List<String> found = new ArrayList<>();
        find(written)
                .get("rows")
                .forEach(row -> found.add(
                        row.get("kind").asText() + " " + row.get("name").asText()));

        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void anOfficeTellsWhereItIsAndWhoItIs() {
        JsonNode office = find("nav sogndal").get("rows").get(0);

        assertThat(office.get("id").asText()).isEqualTo("sogndal");
        assertThat(office.get("within").asText()).isEqualTo("Sogndal");
        assertThat(office.get("number").isNull()).isTrue();
        // offices.csv: 7.133, 61.232.
        assertThat(office.get("bounds").get(0).asDouble()).isCloseTo(7.133, within(1e-6));
        assertThat(office.get("bounds").get(1).asDouble()).isCloseTo(61.232, within(1e-6));
        assertThat(office.get("bounds").get(2).asDouble()).isCloseTo(7.133, within(1e-6));
    }

    @Test
    void ofManyTheEightBestAreToldAndHowManyThereAre() {
        JsonNode many = find("a");

        assertThat(many.get("rows")).hasSize(8);
        assertThat(many.get("total").asInt()).isGreaterThan(8);
    }

    @Test
    void nothingIsFoundByNothingAndByWhatIsNotThere() {
        assertThat(find("").toString()).isEqualTo("{\"total\":0,\"rows\":[]}");
        assertThat(find("tromsø").toString()).isEqualTo("{\"total\":0,\"rows\":[]}");
        assertThat(server.json("/api/places").get("total").asInt()).isZero();
    }

    /** So that a view without anything of its own still shows Sogn, and not an empty sea. */
    @Test
    void theStateSaysWhereAMapBeginsAndWhatCanBeFound() {
        JsonNode state = server.json("/api/state");

        assertThat(state.get("places").toString()).isEqualTo("[\"municipality\",\"settlement\",\"office\"]");
        assertThat(state.get("writable").asBoolean()).isFalse();
        JsonNode bounds = state.get("bounds");
        assertThat(bounds.get(0).asDouble()).isBetween(5.0, 6.538);
        assertThat(bounds.get(1).asDouble()).isBetween(60.0, 60.9);
        assertThat(bounds.get(2).asDouble()).isBetween(7.8, 9.0);
        assertThat(bounds.get(3).asDouble()).isBetween(61.5, 62.5);
    }

    @Test
    void anEmptyWorkspaceHasNoPlacesAndBeginsNowhere(@TempDir Path empty) {
        try (RunningServer bare = RunningServer.over(empty.resolve("empty.gpkg"))) {
            assertThat(bare.json("/api/state").get("places")).isEmpty();
            assertThat(bare.json("/api/state").get("bounds").isNull()).isTrue();
            assertThat(bare.json("/api/places?q=oslo").get("total").asInt()).isZero();
        }
    }

    private static JsonNode find(String written) {
        return server.json("/api/places?q=" + URLEncoder.encode(written, StandardCharsets.UTF_8));
    }
}
