package no.omland.web.water.change;

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

/** The small register, and the next one, in which Ødelva is good, Zatnet is gone and Nyvatnet is new. */
class ChangeRoutesTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        Path file = SmallRegister.in(folder);
        String next = SmallRegister.BODIES
                .replace("Stor grad;Moderat", "Stor grad;God")
                .replace("Liten grad;Moderat", "Liten grad;God")
                .replaceAll("(?m)^001-4-L;.*\\R", "")
                .replace("Abborvatnet", "Abbortjønna");
        Workspaces.importText(
                file, "bodies.csv", next + "001-9-L;Nyvatnet;Naturlig;;;God;God;God;God;Nord;Vest;;;1865;\n");
        server = RunningServer.over(file);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theNewestRoundIsComparedWithTheStateBeforeIt() {
        JsonNode answer = server.json("/api/water/changes");
        assertThat(answer.get("versions")).hasSize(3);
        assertThat(answer.get("from").asLong()).isEqualTo(1);
        assertThat(answer.get("to").asLong()).isEqualTo(3);
        assertThat(answer.get("nothingInCommon").asBoolean()).isFalse();
        JsonNode second = server.json("/api/water/changes?from=2&to=3");
        assertThat(second.get("counts").toString()).isEqualTo("{\"CLASS_UP\":1,\"NEW\":1,\"GONE\":1,\"TEXT_ONLY\":1}");
        assertThat(second.get("rows").findValuesAsText("id"))
                .containsExactly("001-2-R", "001-4-L", "001-5-L", "001-9-L");
        assertThat(second.get("rows").get(0).toString()).isEqualTo("""
                        {"id":"001-2-R","name":"Ødelva","category":"RIVER","kinds":["CLASS_UP"],"classBefore":"MODERATE","classNow":"GOOD",\
                        "goalBefore":"GOOD","goalNow":"GOOD","related":[],"fields":["ecological_class","Økologisk tilstand eller potensial"],"municipalities":["Vestvågøy","Vågan"]}""");
    }

    @Test
    void everyMunicipalityGetsASentenceAndASharedBodyIsInEach() {
        JsonNode sentences = server.json("/api/water/changes?from=2&to=3").get("sentences");
        assertThat(sentences.findValuesAsText("sentence"))
                .containsExactly(
                        "Vestvågøy: 1 water body has a better class. 1 of the changed is shared with other municipalities and counts there too.",
                        "Vågan: 1 water body has a better class, 1 is new, 1 is gone and of 1 only text has changed. 1 of the changed is shared with other municipalities and counts there too.");
        assertThat(server.get("/api/water/changes?from=2&to=3", "Accept-Language", "nb")
                        .json()
                        .get("sentences")
                        .get(0)
                        .get("sentence")
                        .asText())
                .isEqualTo(
                        "Vestvågøy: 1 vannforekomst har fått bedre klasse. 1 av de endrede er delt med andre kommuner og telles også der.");
        assertThat(server.json("/api/water/changes?from=2&to=3&municipality=1860")
                        .get("sentences"))
                .hasSize(1);
    }

    @Test
    void aKindNarrowsAndSoDoesTheChoiceOfBodies() {
        assertThat(server.json("/api/water/changes?from=2&to=3&kind=new")
                        .get("rows")
                        .findValuesAsText("id"))
                .containsExactly("001-9-L");
        assertThat(server.json("/api/water/changes?from=2&to=3&category=RIVER")
                        .get("counts")
                        .toString())
                .isEqualTo("{\"CLASS_UP\":1}");
        assertThat(server.get("/api/water/changes?kind=painted")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("selection.unknown");
        assertThat(server.get("/api/water/changes?from=77").json().get("code").asText())
                .isEqualTo("selection.unknown");
    }

    @Test
    void theListCanBeHadAsCsv() {
        RunningServer.Answer csv = server.get("/api/water/changes?from=2&to=3&format=csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("id,name,category,kinds,")
                .contains("\r\n001-4-L,Zatnet,LAKE,GONE,GOOD,,GOOD,,");
    }
}
