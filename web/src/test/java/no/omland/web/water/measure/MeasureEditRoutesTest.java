package no.omland.web.water.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures added, changed and deleted in a workspace of its own. */
class MeasureEditRoutesTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    @BeforeEach
    void serve() {
        file = SmallRegister.in(folder);
        server = RunningServer.over(file);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMeasureIsAddedChangedAndDeletedAndEachIsAVersion() {
        RunningServer.Answer added = server.post(
                "/api/water/measures",
                "{\"bodies\":[\"001-2-R\"],\"type\":\"Kantsone\",\"municipality\":\"Vestvågøy\",\"status\":\"PLANNED\",\"end\":\"2020-12-31\","
                        + "\"costKroner\":\"250 000\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("id").asText()).isEqualTo("T-1");
        assertThat(added.json().get("municipality").asText()).isEqualTo("1860");
        assertThat(added.json().get("costKroner").asLong()).isEqualTo(250_000);
        assertThat(added.json().get("overdue").asText()).isEqualTo("END_PASSED");
        assertThat(count("OVERDUE")).isEqualTo(1);

        RunningServer.Answer changed =
                put("T-1", "{\"bodies\":\"001-2-R; 009-9-R\",\"type\":\"Kantsone\",\"status\":\"FINISHED\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("unknownBodies").toString()).isEqualTo("[\"009-9-R\"]");
        assertThat(changed.json().get("costKroner").isNull()).isTrue();
        assertThat(count("FINISHED_STILL_FAILING")).isEqualTo(1);

        assertThat(server.delete("/api/water/measures?id=T-1").status()).isEqualTo(204);
        assertThat(server.json("/api/water/measures").get("total").asInt()).isZero();
        assertThat(server.json("/api/data/layers/measures/versions").toString()).contains("T-1");
    }

    @Test
    void anIdMayHoldAnySignAndIsThereOnce() {
        String measure = "{\"id\":\"2026/12 ø&?\",\"bodies\":\"001-2-R\",\"type\":\"Kantsone\"}";
        assertThat(server.post("/api/water/measures", measure).status()).isEqualTo(201);
        assertThat(server.post("/api/water/measures", measure)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("measure.exists");
        assertThat(server.delete("/api/water/measures?id=2026%2F12+%C3%B8%26%3F")
                        .status())
                .isEqualTo(204);
        assertThat(server.delete("/api/water/measures?id=2026%2F12+%C3%B8%26%3F")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMeasureForABodyThatNobodyKnowsIsKept() {
        RunningServer.Answer added =
                server.post("/api/water/measures", "{\"bodies\":\"009-9-R\",\"type\":\"Kantsone\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("unknownBodies")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"end\":\"31.02.2026\" | end | measure.bad-date",
                "\"decided\":\"i fjor\" | decided | measure.bad-date",
                "\"start\":\"2027-02-01\",\"end\":\"2027-01-01\" | end | measure.bad-order",
                "\"costKroner\":-1 | costKroner | measure.bad-cost",
                "\"municipality\":\"Atlantis\" | municipality | measure.bad-municipality",
                "\"status\":\"kanskje\" | status | measure.bad-status",
                "\"bodies\":\"\" | bodies | measure.no-bodies",
                "\"type\":\"\" | type | measure.no-type"
            })
    void whatIsWrongIsToldAtItsFieldAndNothingIsWritten(String fields, String field, String code) {
        RunningServer.Answer refused =
                server.post("/api/water/measures", "{\"bodies\":\"001-2-R\",\"type\":\"Kantsone\"," + fields + "}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("code").asText()).isEqualTo("measure.invalid");
        JsonNode problem = refused.json().get("problems").get(0);
        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("error").asText()).isNotBlank();
        assertThat(server.json("/api/water/measures").get("total").asInt()).isZero();
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        assertThat(put("T-9", "{\"bodies\":\"001-2-R\",\"type\":\"Kantsone\"}").status())
                .isEqualTo(404);
        assertThat(server.delete("/api/water/measures").status()).isEqualTo(404);
        assertThat(server.post("/api/water/measures", "[1]").json().get("code").asText())
                .isEqualTo("request.invalid");
        assertThat(server.post("/api/water/measures", "{\"type\":{}}")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("request.invalid");
        assertThat(server.send("DELETE", "/api/water/measures?id=T-1")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("request.foreign");
        try (RunningServer sample = RunningServer.readOnly(file)) {
            assertThat(sample.post("/api/water/measures", "{\"bodies\":\"001-2-R\",\"type\":\"Kantsone\"}")
                            .json()
                            .get("code")
                            .asText())
                    .isEqualTo("workspace.sample");
            assertThat(sample.json("/api/water/measures/tally").get("writable").asBoolean())
                    .isFalse();
        }
    }

    private int count(String gap) {
        return server.json("/api/water/measures/gaps").get("counts").get(gap).asInt();
    }

    private RunningServer.Answer put(String id, String json) {
        return server.put("/api/water/measures?id=" + id, json.getBytes(StandardCharsets.UTF_8));
    }
}
