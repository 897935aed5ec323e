package no.omland.web.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People over time over HTTP, over the sample of Sogn: Aurland has 1,836 people in 2025 (Statistics Norway), 6 % of them over 80 by the sample's rule, who double. */
class PopulationRoutesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(Workspaces.sogn(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode of(JsonNode answer, String number) {
        for (JsonNode row : answer.get("rows")) {
            if (row.get("number").asText().equals(number)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + number + " in " + answer);
    }

    @Test
    void eachYearIsAColumnAndTheSumIsOfThoseThatHaveThemAll() {
        JsonNode answer = server.json("/api/population?age=80%2B&year=2025,2035,2050&size=1000");
        JsonNode aurland = of(answer, "4641");
        assertThat(aurland.get("people2025").asLong()).isEqualTo(110);
        assertThat(aurland.get("people2035").asLong()).isEqualTo(154);
        assertThat(aurland.get("growth").asDouble()).isEqualTo(2);
        assertThat(aurland.get("lacks").isNull()).isTrue();
        long sum = 0;
        for (JsonNode row : answer.get("rows")) {
            sum += row.get("onMap").asBoolean() ? row.get("people2050").asLong() : 0;
        }
        assertThat(answer.get("sums").get("2050").asLong()).isEqualTo(sum);
        assertThat(answer.get("municipalitiesSummed").asInt())
                .isEqualTo(answer.get("municipalities").asInt());
        assertThat(answer.get("spans")).extracting(JsonNode::asText).contains("0+", "80+");
    }

    @Test
    void aYearOrAnAgeThatTheTableLacksIsSaidAndNotInTheSum() {
        JsonNode answer = server.json("/api/population?age=80%2B&year=2025,2033&size=1000");
        assertThat(of(answer, "4641").get("people2033").isNull()).isTrue();
        assertThat(of(answer, "4641").get("lacks").asText()).isEqualTo("year");
        assertThat(answer.get("sums").get("2025").isNull()).isTrue();
        assertThat(answer.get("municipalitiesSummed").asInt()).isZero();
        assertThat(of(server.json("/api/population?age=75%2B&size=1000"), "4641")
                        .get("lacks")
                        .asText())
                .isEqualTo("ages");
    }

    @Test
    void whatIsAskedTwiceComesOnceAndCsvHasTheSameColumns() {
        assertThat(server.get("/api/population?age=80%2B&year=2025,2025&format=csv")
                        .text())
                .startsWith("number,name,onMap,people2025,growth,lacks\r\n")
                .contains("4641,Aurland,true,110,1.0000,\r\n");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(server.get("/api/population?age=gamle").json().get("code").asText())
                .isEqualTo("projection.age");
        assertThat(server.get("/api/population?year=snart").json().get("code").asText())
                .isEqualTo("projection.year");
        assertThat(server.get("/api/population?alternative=LLML")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("projection.alternative");
    }

    @Test
    void withoutAProjectionThereAreNoAlternativesAndThatIsNoError(@TempDir Path other) {
        try (RunningServer without = RunningServer.over(Workspaces.sample(other))) {
            JsonNode answer = without.json("/api/population?age=80%2B");
            assertThat(answer.get("alternatives")).isEmpty();
            assertThat(answer.get("rows")).isEmpty();
        }
    }
}
