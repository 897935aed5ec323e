package no.omland.web.water.priority;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Priorities over the sample data. */
class PriorityRoutesTest {

    private static final String AGRICULTURE = "/api/water/priorities/agriculture";

    @TempDir
    private static Path folder;

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
    void everyScoreIsTheSumOfWhatItsCriteriaGave() {
        for (String purpose : new String[] {"agriculture", "sewage"}) {
            JsonNode list = server.json("/api/water/priorities/" + purpose + "?size=1000");
            assertThat(list.get("rows")).as(purpose).isNotEmpty();
            int before = Integer.MAX_VALUE;
            for (JsonNode row : list.get("rows")) {
                int sum = 0;
                for (JsonNode criterion : list.get("criteria")) {
                    sum += row.get(criterion.get("key").asText()).asInt();
                }
                assertThat(row.get("score").asInt()).isEqualTo(sum).isLessThanOrEqualTo(before);
                before = sum;
            }
        }
    }

    @Test
    void atMostThreeAreProposedForEachMunicipalityHoweverOneLooks() {
        JsonNode all = server.json(AGRICULTURE).get("proposals");
        assertThat(all).isNotEmpty();
        for (JsonNode municipality : all) {
            assertThat(municipality.get("bodies")).hasSizeBetween(1, 3);
            JsonNode alone = server.json(AGRICULTURE + "?municipality="
                            + municipality.get("number").asText())
                    .get("proposals");
            assertThat(alone).hasSize(1);
            assertThat(alone.get(0).get("bodies").findValuesAsText("id"))
                    .isEqualTo(municipality.get("bodies").findValuesAsText("id"));
        }
        assertThat(server.json(AGRICULTURE + "?proposed=1").get("total").asInt())
                .isLessThan(server.json(AGRICULTURE).get("total").asInt());
    }

    @Test
    void csvHasAColumnForEachCriterion() {
        assertThat(server.get(AGRICULTURE + "?format=csv").text())
                .startsWith(
                        "rank,id,name,category,modification,class,goal,municipalities,proposedIn,score,"
                                + "farmPressure,classesBelowGoal,farmingAlone,noMeasure,drinkingWater,bathing,fishing,nature\r\n1,");
    }

    @Test
    void weightsAreSavedForOnePurposeAndPutBack() {
        JsonNode sewage = server.json("/api/water/priorities/sewage").get("criteria");
        JsonNode saved = put("{\"weights\":{\"FARM_PRESSURE\":50,\"NATURE\":0},\"perMunicipality\":2}")
                .json();
        assertThat(saved.get("perMunicipality").asInt()).isEqualTo(2);
        assertThat(weight("FARM_PRESSURE")).isEqualTo(50);
        assertThat(server.json("/api/water/priorities/sewage").get("criteria")).isEqualTo(sewage);
        for (JsonNode municipality : server.json(AGRICULTURE).get("proposals")) {
            assertThat(municipality.get("bodies")).hasSizeBetween(1, 2);
        }

        assertThat(put("{}").status()).isEqualTo(200);
        assertThat(weight("FARM_PRESSURE")).isEqualTo(3);
        assertThat(server.json(AGRICULTURE).get("perMunicipality").asInt()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"weights\":{\"NATURE\":-1}} | priority.negative-weight",
                "{\"weights\":{\"NATURE\":101}} | priority.weight-too-large",
                "{\"weights\":{\"NATURE\":1.5}} | priority.weight-not-whole",
                "{\"weights\":{\"SEWAGE_PRESSURE\":1}} | priority.unknown-criterion",
                "{\"perMunicipality\":0} | priority.count",
                "{\"perMunicipality\":\"many\"} | priority.count",
                "{\"weights\":{\"FARM_PRESSURE\":0,\"CLASSES_BELOW_GOAL\":0,\"FARMING_ALONE\":0,\"NO_MEASURE\":0,"
                        + "\"DRINKING_WATER\":0,\"BATHING\":0,\"FISHING\":0,\"NATURE\":0}} | priority.all-zero",
                "[1] | request.invalid",
                "{\"weights\": | request.invalid"
            })
    void weightsThatCannotBeAreRefused(String body, String code) {
        assertThat(put(body).json().get("code").asText()).isEqualTo(code);
        assertThat(weight("NATURE")).isEqualTo(2);
    }

    @Test
    void anUnknownPurposeIsToldAndTheSampleIsNotWrittenTo() {
        assertThat(server.get("/api/water/priorities/fun").json().get("hint").asText())
                .contains("agriculture · sewage");
        try (RunningServer sample = RunningServer.readOnly(folder.resolve("sample.gpkg"))) {
            assertThat(sample.put(AGRICULTURE, "{}".getBytes(StandardCharsets.UTF_8))
                            .json()
                            .get("code")
                            .asText())
                    .isEqualTo("workspace.sample");
        }
    }

    private static int weight(String criterion) {
        for (JsonNode each : server.json(AGRICULTURE).get("criteria")) {
            if (each.get("criterion").asText().equals(criterion)) {
                return each.get("weight").asInt();
            }
        }
        return -1;
    }

    private static RunningServer.Answer put(String json) {
        return server.put(AGRICULTURE, json.getBytes(StandardCharsets.UTF_8));
    }
}
