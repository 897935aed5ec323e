package no.omland.web.water.agreement;

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

/** The agreements of the sample data: members, percents and amounts of facts/cost-key-cases.csv. */
class AgreementRoutesTest {

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
    void theSampleHasBothAgreements() {
        JsonNode agreements = server.json("/api/water/agreements");
        assertThat(agreements.findValuesAsText("area")).containsExactly("Lofoten", "Vesterålen");
        JsonNode lofoten = agreements.get(0);
        assertThat(lofoten.get("host").get("name").asText()).isEqualTo("Vestvågøy");
        assertThat(lofoten.get("membersKroner").asLong()).isEqualTo(275_000);
        assertThat(lofoten.get("members")).hasSize(6);
        assertThat(lofoten.get("members").get(0).get("percent").asInt()).isEqualTo(37);
        JsonNode vesteralen = server.json("/api/water/agreements/Vester%C3%A5len");
        assertThat(vesteralen.get("key").asText()).isEqualTo("POPULATION");
        assertThat(vesteralen.get("members").get(0).get("inhabitants").asInt()).isEqualTo(10_618);
        assertThat(server.get("/api/water/agreements/Atlantis").status()).isEqualTo(404);
    }

    @Test
    void aMunicipalityStandsBesideItsAreaWithWhatItShares() {
        JsonNode vagan = server.json("/api/water/municipalities/1865");
        assertThat(vagan.get("name").asText()).isEqualTo("Vågan");
        assertThat(vagan.get("areas").findValuesAsText("name")).contains("Lofoten");
        int shared = vagan.get("figures").get("sharedWithOthers").asInt();
        assertThat(vagan.get("shared")).hasSize(shared).isNotEmpty();
        assertThat(vagan.get("shared").get(0).get("others")).isNotEmpty();
        assertThat(vagan.get("agreements")).hasSize(1);
        // The host of the agreement of Vesterålen is in Lofoten.
        assertThat(server.json("/api/water/municipalities/1860").get("agreements"))
                .hasSize(2);
        RunningServer.Answer none = server.get("/api/water/municipalities/9999");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().get("code").asText()).isEqualTo("municipality.not-found");
        assertThat(none.json().get("error").asText()).isEqualTo("9999: there is no municipality of this number");
    }

    @Test
    void contactsAreFilledInChangedAndTakenAway() {
        String address = "/api/water/agreements/Lofoten/contacts/1857";
        assertThat(put(address, "{\"plan\":\"plan@varoy.example\",\"main\":\"\"}")
                        .status())
                .isEqualTo(200);
        JsonNode varoy = null;
        for (JsonNode member : server.json("/api/water/agreements/Lofoten").get("members")) {
            varoy = member.get("number").asText().equals("1857") ? member : varoy;
        }
        assertThat(String.valueOf(varoy == null ? null : varoy.get("contacts")))
                .isEqualTo(
                        "{\"main\":\"\",\"sewage\":\"avlop@varoy.example\",\"agriculture\":\"landbruk@varoy.example\","
                                + "\"plan\":\"plan@varoy.example\"}");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/water/agreements/Lofoten/contacts/1857 | {\"boss\":\"x\"} | agreement.contact",
                "/api/water/agreements/Lofoten/contacts/1857 | {\"plan\":\"a\\nb\"} | agreement.contact",
                "/api/water/agreements/Lofoten/contacts/0301 | {\"plan\":\"x\"} | agreement.no-member",
                "/api/water/agreements/Atlantis/contacts/1857 | {\"plan\":\"x\"} | agreement.not-found",
                "/api/water/agreements/Lofoten/contacts/1857 | [1] | request.invalid",
                "/api/water/agreements/Lofoten | {} | agreement.broken"
            })
    void whatCannotBeIsRefused(String address, String body, String code) {
        assertThat(put(address, body).json().get("code").asText()).isEqualTo(code);
    }

    @Test
    void anotherPageCannotChangeContactsAndTheSampleCannotBeChangedAtAll() {
        byte[] body = "{\"plan\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(server.send("PUT", "/api/water/agreements/Lofoten/contacts/1857", body)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("request.foreign");
        try (RunningServer sample = RunningServer.readOnly(folder.resolve("sample.gpkg"))) {
            assertThat(sample.put("/api/water/agreements/Lofoten/contacts/1857", body)
                            .json()
                            .get("code")
                            .asText())
                    .isEqualTo("workspace.sample");
            assertThat(sample.json("/api/water/municipalities/1857")
                            .get("writable")
                            .asBoolean())
                    .isFalse();
        }
    }

    private static RunningServer.Answer put(String address, String json) {
        return server.put(address, json.getBytes(StandardCharsets.UTF_8));
    }
}
