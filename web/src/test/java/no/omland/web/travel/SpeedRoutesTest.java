package no.omland.web.travel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speed table over HTTP, in the county of {@link SmallCounty}, where one walks 20 km between the offices: 20.008 on the ground, since UTM draws them 0.04 % too short. */
class SpeedRoutesTest {

    private static final String ADDRESS = "/api/travel/speeds";

    @TempDir
    private Path folder;

    private RunningServer server;

    @BeforeEach
    void serve() {
        server = RunningServer.over(SmallCounty.in(folder));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RunningServer.Answer put(String json) {
        return server.put(ADDRESS, json.getBytes(StandardCharsets.UTF_8));
    }

    private double walk() {
        return server.json("/api/travel/route?from=West&to=East&mode=foot")
                .get("minutes")
                .asDouble();
    }

    @Test
    void theTableSaysWhereEachFigureIsFrom() {
        JsonNode answer = server.json(ADDRESS);
        assertThat(answer.get("writable").asBoolean()).isTrue();
        assertThat(answer.get("rows")).hasSize(16).allSatisfy(row -> {
            assertThat(row.get("changed").asBoolean()).isFalse();
            assertThat(row.get("source").asText()).startsWith("assumed: ");
        });
        assertThat(answer.at("/rows/0").toString())
                .startsWith(
                        "{\"speedKind\":\"ROAD\",\"roadClass\":\"EUROPEAN\",\"structure\":\"*\",\"unit\":\"km/h\",\"summer\":75,\"winter\":68,");
    }

    @Test
    void whatIsPutIsTravelledByAndTheWholeAnswerCanBePutAgain() {
        assertThat(walk()).isEqualTo(240.1);
        RunningServer.Answer answer = put("""
            {"rows": [{"speedKind": "WALKING", "roadClass": "*", "summer": 4, "winter": 3.5, "source": "our own"}]}\
            """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(walk()).isEqualTo(300.1);
        assertThat(put(server.get(ADDRESS).text()).status()).isEqualTo(200);
        assertThat(walk()).isEqualTo(300.1);
        assertThat(put("{\"rows\": []}").status()).isEqualTo(200);
        assertThat(walk()).isEqualTo(240.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rows\": [{\"speedKind\": \"ROAD\", \"roadClass\": \"COUNTY\", \"summer\": 0, \"winter\": 5}]} |"
                        + " speeds.too-low | ROAD COUNTY is 0",
                "{\"rows\": [{\"speedKind\": \"ROAD\", \"roadClass\": \"COUNTY\", \"summer\": 60, \"winter\": 201}]} |"
                        + " speeds.too-high | ROAD COUNTY is 201",
                "{\"rows\": [{\"speedKind\": \"FLYING\", \"summer\": 60, \"winter\": 20}]} | speeds.unreadable |"
                        + " rows[0]: \"FLYING\"",
                "{\"rows\": 5} | request.invalid | rows: []",
                "{\"rows | request.invalid | speeds",
            })
    void figuresThatCannotBeAreRefusedWithTheirRow(String json, String code, String message) {
        RunningServer.Answer answer = server.send(
                "PUT", ADDRESS, json.getBytes(StandardCharsets.UTF_8), "X-Omland", "1", "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
        assertThat(answer.json().get("error").asText()).contains(message);
    }
}
