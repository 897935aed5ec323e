package no.omland.web.bill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Splitting a bill over HTTP, beside the sample of Sogn with its table of population. */
class BillRoutesTest {

    private static final String BILL = """
        bill: Møterom
        total: 100
        members: {A: {Saker: 1}, B: {Saker: 2}, C: {}}
        keys:
          Likt: equal
          Blandet: [{percent: 40, key: equal}, {percent: 60, key: {whole: equal}}]
        """;

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        Path file = folder.resolve("sogn.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
        }
        server = RunningServer.over(file);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RunningServer.Answer post(String query, String body) {
        return server.post("/api/share" + query, body);
    }

    @Test
    void aBillIsSplitToTheKroneByEachKey() {
        RunningServer.Answer answer = post("", BILL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"document\":{\"bill\":\"Møterom\",\"total\":100,\"members\":{\"A\":{\"Saker\":1},\"B\":{\"Saker\":2},\"C\":{}},"
                                + "\"keys\":{\"Likt\":\"equal\",\"Blandet\":[{\"percent\":40,\"key\":\"equal\"},{\"percent\":60,\"key\":{\"whole\":\"equal\"}}]}},"
                                + "\"keys\":[\"Likt\",\"Blandet\"],"
                                + "\"members\":[{\"member\":\"A\",\"kroner\":[34,34],\"percent\":[33.33,33.73],\"changeKroner\":[0,0]},"
                                + "{\"member\":\"B\",\"kroner\":[33,33],\"percent\":[33.33,33.13],\"changeKroner\":[0,0]},"
                                + "{\"member\":\"C\",\"kroner\":[33,33],\"percent\":[33.33,33.13],\"changeKroner\":[0,0]}],"
                                + "\"sums\":[100,100]}");
    }

    @Test
    void aBillComesBackAsYamlAndAsCsv() {
        assertThat(post("?format=yaml", BILL).text()).contains("members:\n  \"A\": {\"Saker\": 1}\n");
        assertThat(post("?format=csv", BILL).text())
                .startsWith("member,key,kroner,percent,changeKroner\r\nA,Likt,34,33.33,0\r\n");
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        RunningServer.Answer answer = post("?file=regning.yaml", BILL.replace("{whole: equal}", "{by: Saker}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"code\":\"costshare.no-figure\"").contains("regning.yaml:3");
        assertThat(post("?format=pdf", BILL).text()).contains("\"code\":\"selection.unknown\"");
        assertThat(post("", "bill: [").status()).isEqualTo(400);
    }

    @Test
    void allThatIsWrongInAFormIsToldAtOnceAndWithoutLines() {
        JsonNode answer = post(
                        "", BILL.replace("Likt: equal", "Likt: {by: Saker}").replace("{whole: equal}", "{by: Folk}"))
                .json();

        assertThat(answer.get("problems").findValuesAsText("error"))
                .containsExactly(
                        "C has no figure in the column \"Saker\", which the key goes by",
                        "none of the members has the column \"Folk\"");
        assertThat(answer.get("error").asText())
                .isEqualTo(answer.at("/problems/0/error").asText());
    }

    @Test
    void samplesAreBillsThatCanBeSentBack() {
        JsonNode samples = server.json("/api/share/samples");
        assertThat(samples).hasSize(5);
        for (JsonNode sample : samples) {
            JsonNode answer = post("", sample.toString()).json();
            assertThat(answer.get("sums"))
                    .allSatisfy(sum -> assertThat(sum.asLong())
                            .isEqualTo(sample.get("total").asLong()));
            assertThat(answer.get("document").toString()).isEqualTo(sample.toString());
        }
    }

    /** The people of 2025 in the sample: 1,836 and 2,188 of 4,024. */
    @Test
    void aBillMayTakeItsFiguresFromTheWorkspace() {
        String bill = """
            bill: Legevakt
            total: 4024
            members: {Aurland: {}, Lærdal: {}}
            figures: {people: {table: population, column: population_2025}}
            keys: {Folketall: {by: people}}
            """;

        JsonNode answer = post("", bill).json();

        assertThat(answer.at("/members/0/kroner/0").asLong()).isEqualTo(1836);
        assertThat(answer.at("/document/members/Lærdal/people").asLong()).isEqualTo(2188);
        assertThat(post("", bill.replace("population_2025", "population_1900")).text())
                .contains("\"code\":\"bill.no-table-column\"");
    }

    @Test
    void theTableOfPopulationOffersItsYears() {
        JsonNode tables = server.json("/api/share/figures");
        JsonNode table = tables.get(0);
        assertThat(table.get("layer").asText()).isEqualTo("population");
        assertThat(table.get("columns").toString()).isEqualTo("[\"population_2024\",\"population_2025\"]");
        assertThat(table.at("/members/0").toString())
                .isEqualTo(
                        "{\"number\":\"4641\",\"name\":\"Aurland\",\"figures\":{\"population_2024\":1800,\"population_2025\":1836}}");
    }
}
