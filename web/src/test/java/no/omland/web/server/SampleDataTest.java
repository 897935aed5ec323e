package no.omland.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample data as it is served: the figures of the two water areas, and that it says it is illustrative. */
final class SampleDataTest {

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

    /**
     * From the agreement, {@code facts/water-areas.csv} beside the project. Where the print does not add up, as {@code facts/README.md} says, the nearest
     * whole numbers: 501 of 592 is 84.6, not 84.7, and 252 rivers make the 416 of Vesterålen.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Lofoten,    657, 447, 93, 117, 0, 592, 592, 501, 84.6, 65, 21, 32.3
            Vesterålen, 416, 252, 75,  88, 1, 382, 381, 280, 73.5, 34, 10, 29.4
            """)
    void aWaterAreaHasTheFiguresOfTheAgreement(
            String area,
            int total,
            int rivers,
            int lakes,
            int coast,
            int groundwater,
            int natural,
            int known,
            int good,
            double goodPercent,
            int modified,
            int goodPotential,
            double potentialPercent) {
        JsonNode selection =
                server.json("/api/water/selection?area=" + URLEncoder.encode(area, StandardCharsets.UTF_8));
        JsonNode figures = selection.get("figures");

        assertThat(figures.get("total").asInt()).isEqualTo(total);
        assertThat(figures.get("byCategory").toString())
                .isEqualTo("{\"RIVER\":" + rivers + ",\"LAKE\":" + lakes + ",\"COASTAL\":" + coast
                        + ",\"TRANSITIONAL\":0,\"GROUNDWATER\":" + groundwater + "}");
        assertThat(figures.get("natural").get("total").asInt()).isEqualTo(natural);
        assertThat(figures.get("natural").get("known").asInt()).isEqualTo(known);
        assertThat(figures.get("natural").get("goodOrBetter").asInt()).isEqualTo(good);
        assertThat(figures.get("natural").get("percent").asDouble()).isEqualTo(goodPercent);
        assertThat(figures.get("heavilyModified").get("total").asInt()).isEqualTo(modified);
        assertThat(figures.get("heavilyModified").get("goodPotential").asInt()).isEqualTo(goodPotential);
        assertThat(figures.get("heavilyModified").get("percent").asDouble()).isEqualTo(potentialPercent);
        assertThat(BitSet.valueOf(
                                Base64.getDecoder().decode(selection.get("mask").asText()))
                        .cardinality())
                .isEqualTo(total);
    }

    @Test
    void theClassesOfAKindAddUpToIt() {
        for (JsonNode area : server.json("/api/water/status?by=area")) {
            for (String kind : new String[] {"natural", "heavilyModified", "artificial"}) {
                int sum = 0;
                for (JsonNode count : area.get(kind).get("byClass")) {
                    sum += count.asInt();
                }
                assertThat(sum).isEqualTo(area.get(kind).get("total").asInt());
            }
        }
    }

    @Test
    void everyBodyIsOnTheMapAmongTheElevenMunicipalities() {
        JsonNode choices = server.json("/api/water/choices");

        assertThat(choices.get("municipalities")).hasSize(11);
        assertThat(server.json("/api/water/selection")
                        .get("figures")
                        .get("withoutGeometry")
                        .asInt())
                .isZero();
        // Lofoten and Vesterålen lie between Røst and Andenes.
        assertThat(choices.get("bounds").get(0).asDouble()).isBetween(10.0, 12.5);
        assertThat(choices.get("bounds").get(1).asDouble()).isBetween(66.5, 68.0);
        assertThat(choices.get("bounds").get(2).asDouble()).isBetween(15.0, 17.0);
        assertThat(choices.get("bounds").get(3).asDouble()).isBetween(69.0, 70.0);
    }

    @Test
    void itSaysThatItIsIllustrative() {
        JsonNode dataset = server.json("/api/state").get("datasets").get(0);

        assertThat(dataset.get("id").asText()).isEqualTo("lofoten-vesteralen");
        assertThat(dataset.get("illustrative").asBoolean()).isTrue();
        assertThat(dataset.get("licence").asText()).contains("LGPL-3");
        assertThat(dataset.get("notes")).isNotEmpty();
    }

    @Test
    void allPagesTogetherHoldEveryBodyOnce() {
        Set<String> ids = new HashSet<>();
        for (int page = 1; page <= 11; page++) {
            server.json("/api/water/bodies?size=100&sort=class&direction=desc&page=" + page)
                    .get("rows")
                    .forEach(row -> assertThat(ids.add(row.get("id").asText())).isTrue());
        }

        assertThat(ids).hasSize(1_073);
    }
}
