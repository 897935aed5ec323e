package no.omland.web.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.OutsideFiles;
import no.omland.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cooperation over HTTP, over the sample of Nordland. Expected figures are counted in its tables. */
class CooperationRoutesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        Path file = folder.resolve("nordland.gpkg");
        Path dataset = OutsideFiles.ofDataset("nordland", "dataset.json").resolveSibling("");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetFolder.open(dataset).importInto(workspace, Progress.SILENT);
        }
        server = RunningServer.over(file);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> texts(JsonNode rows, String member) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.get(member).asText()));
        return texts;
    }

    @Test
    void aWorkspaceOfArrangementsAloneOpensOnCooperation() {
        assertThat(server.json("/api/state").get("home").asText()).isEqualTo("samarbeid");
    }

    @Test
    void theOverviewNamesArrangementsGroupingsAndTables() {
        JsonNode overview = server.json("/api/cooperation");
        assertThat(overview.get("arrangements")).hasSize(33);
        assertThat(overview.get("onMap").asInt()).isEqualTo(41);
        assertThat(overview.get("peopleKnown").asInt()).isEqualTo(11);
        assertThat(overview.get("arrangements").get(32).get("outside")).hasSize(40);
        assertThat(texts(overview.get("groupings"), "id"))
                .containsExactly(
                        "counties", "municipalities", "regioner:region", "vannområder:water_area", "arrangements");
        assertThat(texts(overview.get("tables"), "layer"))
                .contains("arrangement_counts", "beredskap_fylker", "vannområder");
    }

    @Test
    void pairsComeThoseThatShareMostFirst() {
        JsonNode first = server.json("/api/cooperation/pairs").get("rows").get(0);
        assertThat(first.get("firstName").asText()).isEqualTo("Alstahaug");
        assertThat(first.get("secondName").asText()).isEqualTo("Leirfjord");
        assertThat(first.get("shared").asInt()).isEqualTo(32);
        assertThat(server.get("/api/cooperation/municipalities?format=csv").text())
                .startsWith("number,name,arrangements,onMap\r\n1820,Alstahaug,33,true\r\n");
        assertThat(server.json("/api/cooperation/functions").get("total").asInt())
                .isEqualTo(41);
        assertThat(server.json("/api/cooperation/arrangements").get("total").asInt())
                .isEqualTo(33);
    }

    @Test
    void anArrangementIsOneAreaWithoutBordersWithin() {
        JsonNode area =
                server.json("/api/cooperation/areas?grouping=arrangement:6").get("features");
        assertThat(area).hasSize(1);
        JsonNode geometry = area.get(0).get("geometry");
        assertThat(geometry.get("type").asText()).isEqualTo("MultiPolygon");
        // Four hexagons that lie side by side: one polygon with one ring.
        assertThat(geometry.get("coordinates")).hasSize(1);
        assertThat(geometry.get("coordinates").get(0)).hasSize(1);
    }

    @Test
    void waterAreasAndRegionsCutEachOther() {
        JsonNode borders = server.json("/api/cooperation/borders?first=vannområder&second=regioner");
        assertThat(texts(borders.get("fits"), "fit")).containsExactly("cut", "nests");
        JsonNode first = borders.get("rows").get(0);
        assertThat(first.get("relation").asText()).isEqualTo("overlap");
        assertThat(first.get("sharedNames").get(0).asText()).isEqualTo("Røst");
        // Røst 460 and Værøy 687 (Statistics Norway, 2024).
        assertThat(first.get("people").asLong()).isEqualTo(1147);
        // Hexagons of one size measure nothing.
        assertThat(borders.get("schematic").asBoolean()).isTrue();
        assertThat(first.get("squareKilometres").isNull()).isTrue();
        assertThat(first.get("shareOfFirst").isNull()).isTrue();
        JsonNode lines = server.json("/api/cooperation/border-lines?first=vannområder&second=regioner")
                .get("features");
        assertThat(lines.findValuesAsText("borders")).containsExactly("both", "first", "second", "outside");
        lines.forEach(
                line -> assertThat(line.get("geometry").get("type").asText()).isEqualTo("MultiLineString"));
    }

    @Test
    void aTableByCountyIsClassedAndCountiesOutsideTheMapAreListed() {
        JsonNode answer = server.json(
                "/api/cooperation/classes?table=beredskap_fylker&column=effect_handling&method=own&breaks=3,5;3,8");
        assertThat(answer.get("classes")).hasSize(3);
        assertThat(answer.get("classes").get(0).get("rows").asInt()).isGreaterThan(1);
        assertThat(answer.get("classes").findValuesAsText("onMap")).containsExactly("1", "0", "0");
        assertThat(answer.get("map").get("features")).hasSize(41);
        assertThat(answer.get("doubts")).hasSize(13);
        assertThat(answer.get("withoutValue").asInt()).isZero();
        // Nordland 3.5 stands on the border, and belongs to the class below it.
        assertThat(answer.get("map")
                        .get("features")
                        .get(0)
                        .get("properties")
                        .get("class")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        classes?table=finnes_ikke | cooperation.no-table
        classes?table=cooperation_functions | cooperation.table
        classes?layer=vannområder | cooperation.parameter
        classes?table=vannområder&column=navn | cooperation.column
        classes?table=vannområder&method=omtrent | cooperation.method
        classes?table=vannområder&classes=13 | cooperation.class-count
        classes?table=vannområder&method=own&breaks=mange | cooperation.breaks
        borders?first=counties&second=fylker | cooperation.grouping
        areas?grouping=arrangement:99 | cooperation.arrangement
        areas | cooperation.parameter
        """)
    void whatCannotBeAnsweredIsRefusedWithWhatToDo(String address, String code) {
        RunningServer.Answer answer = server.get("/api/cooperation/" + address);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
        assertThat(answer.json().get("hint").asText()).isNotBlank();
    }
}
