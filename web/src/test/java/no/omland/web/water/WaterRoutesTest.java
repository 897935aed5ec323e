package no.omland.web.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers behind the view Vann, on a register of seven bodies. */
final class WaterRoutesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(SmallRegister.in(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void choicesNameAreasMunicipalitiesAndRegionsWithTheirCounts() {
        JsonNode choices = server.json("/api/water/choices");

        assertThat(choices.get("areas").toString()).isEqualTo("""
                        [{"name":"Vest","region":"Nord","total":3},{"name":"Øst","region":"Nord","total":3}]""");
        assertThat(choices.get("municipalities").toString()).isEqualTo("""
                        [{"number":"1860","name":"Vestvågøy","total":3},{"number":"1865","name":"Vågan","total":4}]""");
        assertThat(choices.get("regions").toString()).isEqualTo("""
                        [{"name":"Nord","total":6}]""");
        assertThat(choices.get("basins").toString()).isEqualTo("""
                        [{"name":"Elvdalen","areas":["Øst"],"total":1}]""");
        assertBounds(choices.get("bounds"), 13.5, 68.0, 14.5, 68.4);
    }

    @Test
    void selectionCountsSharesOfTheKnownOnly() {
        JsonNode figures = server.json("/api/water/selection").get("figures");

        assertThat(figures.toString()).isEqualTo("""
                        {"name":null,"total":7,\
                        "byCategory":{"RIVER":3,"LAKE":3,"COASTAL":1,"TRANSITIONAL":0,"GROUNDWATER":0},\
                        "natural":{"total":5,"known":4,"goodOrBetter":2,"percent":50.0,\
                        "byClass":{"HIGH":1,"GOOD":1,"MODERATE":1,"POOR":0,"BAD":1,"UNKNOWN":1},\
                        "ownGoal":{"known":4,"unknown":1,"met":1,"percent":25.0,"goodButMissed":1,"belowGoodButMet":0,\
                        "classesMissing":5,"longerDeadline":0,"lessStrict":0,"lessStrictInferred":0}},\
                        "heavilyModified":{"total":2,"known":2,"goodPotential":1,"percent":50.0,\
                        "byClass":{"HIGH":0,"GOOD":1,"MODERATE":0,"POOR":1,"BAD":0,"UNKNOWN":0},\
                        "ownGoal":{"known":2,"unknown":0,"met":1,"percent":50.0,"goodButMissed":0,"belowGoodButMet":0,\
                        "classesMissing":1,"longerDeadline":0,"lessStrict":1,"lessStrictInferred":1}},\
                        "artificial":{"total":0,"known":0,"goodPotential":0,"percent":null,\
                        "byClass":{"HIGH":0,"GOOD":0,"MODERATE":0,"POOR":0,"BAD":0,"UNKNOWN":0},\
                        "ownGoal":{"known":0,"unknown":0,"met":0,"percent":null,"goodButMissed":0,"belowGoodButMet":0,\
                        "classesMissing":0,"longerDeadline":0,"lessStrict":0,"lessStrictInferred":0}},\
                        "modificationUnknown":0,"chemical":{"good":3,"failing":1,"unknown":3},\
                        "withoutGeometry":2,"sharedWithOthers":1}""");
    }

    @Test
    void figuresOfEachGroupComeAsCsvToo() {
        RunningServer.Answer csv = server.get("/api/water/status?by=municipality&format=csv");

        assertThat(csv.header("content-disposition")).contains("tall-municipality.csv");
        assertThat(csv.text().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("Vestvågøy,1860,3,"))
                .anyMatch(line -> line.startsWith("Vågan,1865,4,"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7",
        "area=%C3%98st, 3",
        "area=%C3%B8st, 3",
        "area=%C3%98st&area=Vest, 6",
        "region=Nord, 6",
        "basin=Elvdalen, 1",
        "basin=elvdalen&area=Vest, 0",
        "municipality=1860, 3",
        "municipality=1865, 4",
        "municipality=1860&municipality=1865, 6",
        "category=LAKE, 3",
        "category=LAKE&category=RIVER, 6",
        "class=GOOD, 2",
        "class=UNKNOWN, 1",
        "modification=HEAVILY_MODIFIED, 2",
        "chemical=FAILING, 1",
        "q=vatnet, 2",
        "q=%C3%A6re, 1",
        "q=0363, 1",
        "area=Vest&class=GOOD&modification=NATURAL, 1",
        "area=Vest&category=RIVER, 0"
    })
    void eachFilterNarrowsFiguresMaskAndTableAlike(String query, int total) {
        JsonNode selection = server.json("/api/water/selection?" + query);

        assertThat(selection.get("figures").get("total").asInt()).isEqualTo(total);
        assertThat(mask(selection).cardinality()).isEqualTo(total);
        JsonNode bodies = server.json("/api/water/bodies?" + query);
        assertThat(bodies.get("total").asInt()).isEqualTo(total);
        BitSet inTable = new BitSet();
        bodies.get("rows").forEach(row -> inTable.set(row.get("index").asInt()));
        assertThat(inTable).isEqualTo(mask(selection));
    }

    @Test
    void boundsHoldWhatIsChosenAndAreNullWhenNothingOfItHasAPlace() {
        assertBounds(server.json("/api/water/selection?area=Vest").get("bounds"), 14.0, 68.3, 14.5, 68.4);
        assertThat(server.json("/api/water/selection?q=Zatnet").get("bounds").isNull())
                .isTrue();
    }

    @Test
    void aRowSaysWhatTheTableShows() {
        assertThat(server.json("/api/water/bodies?q=001-2-R").toString()).isEqualTo("""
                        {"total":1,"page":1,"size":50,"rows":[{"index":1,"id":"001-2-R","name":"Ødelva","category":"RIVER",\
                        "modification":"NATURAL","class":"MODERATE","goal":"GOOD","goalMet":false,"chemical":"FAILING","pressures":2,"area":"Øst",\
                        "municipalities":[{"number":"1860","name":"Vestvågøy"},{"number":"1865","name":"Vågan"}],\
                        "located":true}]}""");
    }

    /** The alphabet ends … z æ ø å; what has no value comes last, whichever way it is sorted. */
    @ParameterizedTest
    @CsvSource({
        "name, asc, Abborvatnet|Bredvika|Zatnet|Ærevatnet|Ødelva|Åelva|-",
        "name, desc, Åelva|Ødelva|Ærevatnet|Zatnet|Bredvika|Abborvatnet|-",
        "id, asc, Åelva|Ødelva|Ærevatnet|Zatnet|Abborvatnet|-|Bredvika",
        "category, asc, Åelva|Ødelva|-|Ærevatnet|Zatnet|Abborvatnet|Bredvika",
        "class, asc, Åelva|Ærevatnet|Zatnet|Ødelva|Abborvatnet|Bredvika|-",
        "class, desc, Bredvika|Abborvatnet|Ødelva|Ærevatnet|Zatnet|Åelva|-",
        "goal, asc, Ærevatnet|Åelva|Ødelva|Zatnet|Bredvika|Abborvatnet|-",
        "goal, desc, Abborvatnet|Åelva|Ødelva|Zatnet|Bredvika|Ærevatnet|-",
        "chemical, asc, Åelva|Zatnet|Abborvatnet|Ødelva|Ærevatnet|-|Bredvika",
        "chemical, desc, Ødelva|Åelva|Zatnet|Abborvatnet|Ærevatnet|-|Bredvika",
        "pressures, desc, Ødelva|Åelva|Ærevatnet|Zatnet|Abborvatnet|-|Bredvika",
        "municipality, asc, Åelva|Ødelva|Bredvika|Ærevatnet|Zatnet|Abborvatnet|-",
        "municipality, desc, Ærevatnet|Zatnet|Abborvatnet|Åelva|Ødelva|Bredvika|-",
        "area, asc, Ærevatnet|Zatnet|Abborvatnet|Åelva|Ødelva|Bredvika|-",
        "area, desc, Åelva|Ødelva|Bredvika|Ærevatnet|Zatnet|Abborvatnet|-",
    })
    void everyColumnSorts(String sort, String direction, String names) {
        JsonNode answer = server.json("/api/water/bodies?sort=" + sort + "&direction=" + direction);

        assertThat(names(answer)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "category", "class", "goal", "chemical", "pressures", "municipality", "area"})
    void pagesNeverOverlapAndLeaveNothingOut(String sort) {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            JsonNode answer = server.json("/api/water/bodies?size=2&page=" + page + "&sort=" + sort);
            assertThat(answer.get("total").asInt()).isEqualTo(7);
            answer.get("rows").forEach(row -> ids.add(row.get("id").asText()));
        }

        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(server.json("/api/water/bodies?size=2&page=5").get("rows")).isEmpty();
    }

    @Test
    void theSheetHoldsEverythingKnown() {
        JsonNode sheet = server.json("/api/water/bodies/001-2-R");

        assertThat(sheet.get("europeanId").asText()).isEqualTo("NO001-2-R");
        assertThat(sheet.get("class").asText()).isEqualTo("MODERATE");
        assertThat(sheet.get("goal").toString()).isEqualTo("""
                        {"ecological":"GOOD","chemical":"GOOD","met":false,"gapInClasses":1,"deadlineYear":null,"exemptions":[]}""");
        assertThat(sheet.get("region").asText()).isEqualTo("Nord");
        assertThat(sheet.get("changed").asText()).isEqualTo("2022-09-25");
        assertThat(sheet.get("pressures").toString()).isEqualTo("""
                        [{"type":"Diffus avrenning fra spredt bebyggelse","degree":"LARGE"},\
                        {"type":"Dammer, barrierer og sluser","degree":"SMALL"}]""");
        assertThat(sheet.get("geometry").asText()).isEqualTo("POINT");
        assertThat(sheet.get("location").get(0).asDouble()).isCloseTo(13.7, within(1e-6));
        assertThat(sheet.get("location").get(1).asDouble()).isCloseTo(68.2, within(1e-6));
        assertThat(sheet.get("link").asText()).isEqualTo("https://vann-nett.no/waterbodies/001-2-R");
        assertThat(sheet.get("datasets").toString()).isEqualTo("[\"bodies.csv\",\"points.csv\"]");
    }

    @Test
    void theSheetKeepsColumnsThatNobodyAskedFor() {
        assertThat(server.json("/api/water/bodies/001-3-L").get("attributes").toString())
                .contains("""
                        {"name":"Dybdemåling","value":"12 m"}""");
    }

    @Test
    void theSheetOfABodyWithoutPlaceSaysSo() {
        JsonNode sheet = server.json("/api/water/bodies/001-4-L");

        assertThat(sheet.get("geometry").asText()).isEqualTo("NONE");
        assertThat(sheet.get("location").isNull()).isTrue();
        assertThat(sheet.get("bounds").isNull()).isTrue();
    }

    @Test
    void aNameComesByTheIndexInTheTiles() {
        assertThat(server.get("/api/water/names?index=4").text()).isEqualTo("""
                        {"index":4,"id":"001-5-L","name":"Abborvatnet","category":"LAKE","class":"POOR",\
                        "modification":"HEAVILY_MODIFIED"}""");
    }

    @Test
    void figuresBreakDownByMunicipalityWithTheBodiesOfNoneLast() {
        JsonNode rows = server.json("/api/water/status?by=municipality");

        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.path("number").asText("-") + " "
                                + row.get("name").asText("-") + " "
                                + row.get("total").asInt()))
                .containsExactly("1860 Vestvågøy 3", "1865 Vågan 4", "- - 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/water/selection?area=S%C3%B8r      | selection.unknown      | area: "Sør" is not known                              | these are: Vest · Øst
            /api/water/selection?category=POND      | selection.unknown      | category: "POND" is not known                         | these are: RIVER · LAKE · COASTAL · TRANSITIONAL · GROUNDWATER · UNKNOWN
            /api/water/bodies?class=FINE            | selection.unknown      | class: "FINE" is not known                            | these are: HIGH · GOOD · MODERATE · POOR · BAD · UNKNOWN
            /api/water/bodies?municipality=Bodø     | selection.municipality | municipality: "Bodø" is the number of no municipality        | four digits, such as 1860
            /api/water/bodies?sort=depth            | selection.unknown      | sort: "depth" is not known                            | these are: name · id · category · class · goal · chemical · pressures · municipality · area
            /api/water/bodies?page=0                | page.invalid           | page: "0" is no number from 1 to 2147483647           | leave it out for the usual value
            /api/water/bodies?size=many             | page.invalid           | size: "many" is no number from 1 to 1000              | leave it out for the usual value
            /api/water/status?by=colour             | selection.unknown      | by: "colour" is not known                             | these are: area · region · basin · municipality · category
            """)
    void aWishThatCannotBeMetSaysWhatCan(String path, String code, String error, String hint) {
        RunningServer.Answer answer = server.get(path.replace("ø", "%C3%B8"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        JsonNode json = answer.json();
        assertThat(json.get("status").asInt()).isEqualTo(400);
        assertThat(json.get("code").asText()).isEqualTo(code);
        assertThat(json.get("error").asText()).isEqualTo(error);
        assertThat(json.get("hint").asText()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/water/bodies/999-9-R",
                "/api/water/names?index=7",
                "/api/water/names?index=-1",
                "/api/water/names"
            })
    void aBodyThatIsNotThereIsNotFound(String path) {
        RunningServer.Answer answer = server.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asText()).isEqualTo("body.not-found");
    }

    private static BitSet mask(JsonNode selection) {
        return BitSet.valueOf(Base64.getDecoder().decode(selection.get("mask").asText()));
    }

    private static List<String> names(JsonNode answer) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        answer.get("rows").forEach(row -> names.add(row.get("name").asText("-").replace("null", "-")));
        seen.addAll(names);
        assertThat(seen).hasSameSizeAs(names);
        return names;
    }

    private static void assertBounds(JsonNode bounds, double west, double south, double east, double north) {
        double[] expected = {west, south, east, north};
        for (int i = 0; i < expected.length; i++) {
            assertThat(bounds.get(i).asDouble()).isCloseTo(expected[i], within(1e-5));
        }
    }
}
