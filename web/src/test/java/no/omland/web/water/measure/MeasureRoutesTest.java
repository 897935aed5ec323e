package no.omland.web.water.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures over the small register, of which Ødelva, Ærevatnet, Abborvatnet and Bredvika miss their goals. */
class MeasureRoutesTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        Path file = SmallRegister.in(folder);
        Workspaces.importText(file, "tiltak.csv", """
                TiltaksID;VannforekomstID;Tiltakstype;Ansvarlig kommune;Ansvarlig myndighet;Sektor;Status;Slutt;Kostnad
                A;001-2-R;Kantsone;1860;;Landbruk;Pågår;31.12.2020;100000
                B;001-3-L;Kartlegging;1865;;Kunnskap;Foreslått;;
                C;001-5-L;Minstevannføring;;NVE;Vannkraft;Ferdig;31.12.2019;2000000
                D;009-9-R;Kantsone;1865;;Landbruk;Foreslått;;
                """);
        server = RunningServer.over(file);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void bodiesBelowGoalAreSortedByWhatIsDoneForThem() {
        JsonNode gaps = server.json("/api/water/measures/gaps");
        assertThat(gaps.get("bodies").asInt()).isEqualTo(7);
        assertThat(gaps.get("below").asInt()).isEqualTo(4);
        assertThat(gaps.get("unknown").asInt()).isEqualTo(1);
        assertThat(gaps.get("counts").toString())
                .isEqualTo(
                        "{\"NO_MEASURE\":1,\"OVERDUE\":1,\"ONLY_PROPOSED\":1,\"FINISHED_STILL_FAILING\":1,\"UNDER_WAY\":0}");
        JsonNode none = server.json("/api/water/measures/gaps/NO_MEASURE");
        assertThat(none.get("rows").get(0).get("name").asText()).isEqualTo("Bredvika");
        assertThat(server.json("/api/water/measures/gaps/overdue")
                        .get("rows")
                        .get(0)
                        .get("overdue")
                        .toString())
                .isEqualTo("[\"A Kantsone\"]");
        assertThat(server.get("/api/water/measures/gaps?format=csv").text())
                .startsWith("gap,id,name,")
                .contains("\r\nFINISHED_STILL_FAILING,001-5-L,Abborvatnet,");
        assertThat(server.get("/api/water/measures/gaps/flu").json().get("hint").asText())
                .contains("NO_MEASURE · ");
    }

    @Test
    void aPressureThatTheMeasureIsNotAboutIsUnanswered() {
        // Ødelva has a buffer zone against farming, but scattered houses press on it to a large degree.
        JsonNode pressures = server.json("/api/water/measures/gaps").get("pressures");
        assertThat(pressures.get("large").asInt()).isEqualTo(1);
        assertThat(pressures.get("unanswered").asInt()).isEqualTo(1);
        JsonNode row = server.json("/api/water/measures/unanswered").get("rows").get(0);
        assertThat(row.get("id").asText()).isEqualTo("001-2-R");
        assertThat(row.get("driver").asText()).isEqualTo("URBAN_DEVELOPMENT");
        assertThat(row.get("degree").asText()).isEqualTo("LARGE");
    }

    @Test
    void measuresAreListedNarrowedAndTallied() {
        assertThat(server.json("/api/water/measures").findValuesAsText("id")).containsExactly("A", "B", "C", "D");
        assertThat(server.json("/api/water/measures?overdue=1").findValuesAsText("id"))
                .containsExactly("A");
        assertThat(server.json("/api/water/measures?responsible=NVE").findValuesAsText("id"))
                .containsExactly("C");
        assertThat(server.json("/api/water/measures?sector=Landbruk&status=proposed")
                        .findValuesAsText("id"))
                .containsExactly("D");
        assertThat(server.json("/api/water/measures?body=001-3-L").findValuesAsText("id"))
                .containsExactly("B");
        JsonNode unknown = server.json("/api/water/measures?unknownBody=1").get("rows");
        assertThat(unknown).hasSize(1);
        assertThat(unknown.get(0).get("unknownBodies").toString()).isEqualTo("[\"009-9-R\"]");
        assertThat(unknown.get(0).get("bodyNames").toString()).contains("\"009-9-R\"");
        JsonNode tally = server.json("/api/water/measures/tally?by=responsible");
        assertThat(tally.get("all").get("measures").asInt()).isEqualTo(4);
        assertThat(tally.get("withUnknownBody").asInt()).isEqualTo(1);
        assertThat(tally.get("rows").findValuesAsText("responsible")).containsExactly("Vestvågøy", "Vågan", "NVE");
        assertThat(server.get("/api/water/measures/tally?by=sector&format=csv").text())
                .contains("\r\n,,Landbruk,2,1,0,1,0,0,0,1,100000,1,1\r\n");
        assertThat(server.get("/api/water/measures/tally?by=moon").status()).isEqualTo(400);
        assertThat(server.get("/api/water/measures?status=happy")
                        .json()
                        .get("hint")
                        .asText())
                .contains("IN_PROGRESS");
        assertThat(server.get("/api/water/measures?format=csv").text().lines()).hasSize(5);
    }
}
