package no.omland.web.water.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor and the quality elements over the small register. */
class DoctorRoutesTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        Path file = SmallRegister.in(folder);
        Workspaces.importText(file, "elements.csv", """
                VannforekomstID;Kvalitetselement;Tilstandsklasse;Verdi;SG/G;G/M;M/D;D/SD;Siste år
                001-1-R;Bunnfauna;;0,45;0,8;0,6;0,4;0,2;2023
                001-3-L;Planteplankton;God;;;;;;2022
                """);
        server = RunningServer.over(file);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRuleSaysHowManyCouldBeCheckedAndHowManyBreakIt() {
        JsonNode rules = server.json("/api/water/doctor");
        assertThat(rules).hasSize(12);
        assertThat(rules.get(0).get("rule").asText()).isEqualTo("pressure.missing");
        assertThat(rules.get(0).get("title").asText()).isEqualTo("Below good, without any pressure");
        // Abborvatnet and Bredvika are below good and have none; one of the seven has no class.
        assertThat(rules.get(0).get("total").asInt()).isEqualTo(7);
        assertThat(rules.get(0).get("checked").asInt()).isEqualTo(6);
        assertThat(rules.get(0).get("found").asInt()).isEqualTo(2);
    }

    @Test
    void whatBreaksARuleIsListedWithWhy() {
        JsonNode found = server.json("/api/water/doctor/class.contradicted");
        assertThat(found.get("rows").toString()).isEqualTo("""
                        [{"rule":"class.contradicted","id":"001-1-R","name":"Åelva","category":"RIVER","area":"Øst","municipalities":["Vestvågøy"],\
                        "finding":"the reported class is high; the elements give moderate (Bunnfauna)"}]""");
        assertThat(BitSet.valueOf(Base64.getDecoder().decode(found.get("mask").asText()))
                        .cardinality())
                .isEqualTo(1);
        assertThat(server.json("/api/water/doctor/class.contradicted?area=Vest").get("rows"))
                .isEmpty();
        RunningServer.Answer none = server.get("/api/water/doctor/flu");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().get("code").asText()).isEqualTo("rule.not-found");
        assertThat(none.json().get("hint").asText()).contains("pressure.missing · ");
    }

    @Test
    void allFindingsCanBeHadAsCsv() {
        assertThat(server.get("/api/water/doctor?format=csv").text())
                .startsWith(
                        "rule,id,name,category,area,municipalities,finding\r\npressure.missing,001-5-L,Abborvatnet,")
                .contains("\r\ngeometry.missing,001-4-L,");
    }

    @Test
    void elementsStandBesideTheReportedClass() {
        JsonNode quality = server.json("/api/water/quality");
        assertThat(quality.get("reviewed").asInt()).isEqualTo(2);
        assertThat(quality.get("contradicted").asInt()).isEqualTo(1);
        assertThat(quality.get("rows").get(0).get("found").asText()).isEqualTo("MODERATE");
        assertThat(server.json("/api/water/quality?all=1").get("rows")).hasSize(2);
        JsonNode sheet = server.json("/api/water/bodies/001-1-R").get("quality");
        assertThat(sheet.get("contradicted").asBoolean()).isTrue();
        assertThat(sheet.get("elements").get(0).get("toWorse").get("beyond").asText())
                .isEqualTo("POOR");
        assertThat(sheet.get("elements").get(0).get("toWorse").get("distance").asDouble())
                .isBetween(0.0499, 0.0501);
        assertThat(server.json("/api/water/bodies/001-4-L").get("quality").isNull())
                .isTrue();
    }
}
