package no.omland.web.cli.water;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.CommandLineRun.plain;
import static no.omland.web.cli.CommandLineRun.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code omland status} in its three formats, and {@code omland layers}. */
final class StatusCommandTest {

    @TempDir
    static Path folder;

    private static Path small = Path.of("");
    private static Path sample = Path.of("");

    @BeforeAll
    static void importFiles() {
        small = SmallRegister.in(folder);
        sample = Workspaces.sample(folder);
    }

    @Test
    void jsonHasTheNamesThatAreAgreedOn() {
        JsonNode answer = status(small);

        assertThat(answer.isArray()).isTrue();
        JsonNode all = answer.get(0);
        assertThat(fields(all))
                .contains("name", "total", "byCategory", "natural", "heavilyModified", "chemical", "sharedWithOthers");
        assertThat(fields(all.get("byCategory")))
                .containsExactly("RIVER", "LAKE", "COASTAL", "TRANSITIONAL", "GROUNDWATER");
        assertThat(fields(all.get("natural")))
                .containsExactly("total", "known", "goodOrBetter", "percent", "byClass", "ownGoal");
        assertThat(fields(all.get("heavilyModified")))
                .containsExactly("total", "known", "goodPotential", "percent", "byClass", "ownGoal");
        for (String kind : List.of("natural", "heavilyModified")) {
            assertThat(fields(all.get(kind).get("byClass")))
                    .containsExactly("HIGH", "GOOD", "MODERATE", "POOR", "BAD", "UNKNOWN");
        }
        assertThat(fields(all.get("chemical"))).containsExactly("good", "failing", "unknown");
    }

    @Test
    void percentIsOfTheKnownWithOneDecimalAndNullWhenNoneIsKnown() {
        JsonNode lofoten = status(sample, "--area", "Lofoten").get(0);
        assertThat(lofoten.get("name").asText()).isEqualTo("Lofoten");
        assertThat(lofoten.get("natural").get("percent").toString()).isEqualTo("84.6");
        assertThat(lofoten.get("heavilyModified").get("percent").toString()).isEqualTo("32.3");

        JsonNode unknown = status(small, "--class", "UNKNOWN").get(0);
        assertThat(unknown.get("natural").get("total").asInt()).isEqualTo(1);
        assertThat(unknown.get("natural").get("percent").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "area, Lofoten 657|Vesterålen 416",
        "region, Nordland og Jan Mayen 1073",
        "category, COASTAL 205|GROUNDWATER 1|LAKE 168|RIVER 699"
    })
    void figuresBreakDown(String by, String groups) {
        assertThat(groups(status(sample, "--by", by))).containsExactlyInAnyOrder(groups.split("\\|"));
    }

    @Test
    void byMunicipalityABodyCountsInEachThatItLiesIn() {
        JsonNode rows = status(small, "--by", "municipality");

        assertThat(groups(rows)).containsExactly("Vestvågøy 3", "Vågan 4", "null 1");
        assertThat(rows.get(0).get("number").asText()).isEqualTo("1860");
        assertThat(rows.get(0).get("sharedWithOthers").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--area, øst, 3",
        "--region, Nord, 6",
        "--municipality, 1860, 3",
        "--category, river, 3",
        "--modification, heavily-modified, 2",
        "--class, GOOD, 2",
        "--chemical, FAILING, 1"
    })
    void filtersNarrow(String option, String value, int total) {
        assertThat(status(small, option, value).get(0).get("total").asInt()).isEqualTo(total);
    }

    @Test
    void filtersOfOneKindAreAlternativesAndOfTwoKindsNarrow() {
        assertThat(status(sample, "--area", "Lofoten", "--area", "Vesterålen")
                        .get(0)
                        .get("total")
                        .asInt())
                .isEqualTo(1_073);
        assertThat(status(sample, "--area", "Lofoten", "--category", "LAKE")
                        .get(0)
                        .get("total")
                        .asInt())
                .isEqualTo(93);
    }

    @Test
    void csvHasOneLineForEachGroup() {
        CommandLineRun run = omland("status", "--workspace", small, "--by", "area", "--format", "csv");

        assertThat(run.out().lines().toList())
                .containsExactly(
                        "name,number,total,river,lake,coastal,transitional,groundwater,natural_total,natural_known,"
                                + "natural_good_or_better,natural_percent,heavily_modified_total,heavily_modified_known,"
                                + "heavily_modified_good_potential,heavily_modified_percent,artificial_total,"
                                + "modification_unknown,chemical_good,chemical_failing,chemical_unknown,shared_with_others,"
                                + "natural_goal_known,natural_goal_met,natural_goal_percent,natural_good_but_goal_missed,"
                                + "heavily_modified_goal_known,heavily_modified_goal_met,heavily_modified_goal_percent,"
                                + "heavily_modified_below_good_but_goal_met,artificial_goal_known,artificial_goal_met,"
                                + "longer_deadline,less_strict_goal,less_strict_goal_inferred",
                        "Vest,,3,0,3,0,0,0,1,1,1,100.0,2,2,1,50.0,0,0,2,0,1,0,1,0,0.0,1,2,1,50.0,0,0,0,0,1,1",
                        "Øst,,3,2,0,1,0,0,3,3,1,33.3,0,0,0,,0,0,1,1,1,1,3,1,33.3,0,0,0,,0,0,0,0,0,0",
                        ",,1,1,0,0,0,0,1,0,0,,0,0,0,,0,0,0,0,1,0,0,0,,0,0,0,,0,0,0,0,0,0");
    }

    @Test
    void theTableIsForPeople() {
        CommandLineRun english = omland("status", "--workspace", sample, "--by", "area");
        assertThat(english.out())
                .containsPattern("Lofoten +657 +592 +501 +0 +84.6\u00a0% +65 +21 +0 +32.3\u00a0% +0 +\\d+")
                .containsPattern("Lofoten +natural +592 +592 +0 +\\d+ +\\d+\\.\\d")
                .contains("Percent is of those whose class is known.", "illustrative data, drawn by a program");

        CommandLineRun norwegian =
                plain("status", "--workspace", sample.toString(), "--by", "area", "--language", "nb");
        assertThat(norwegian.out()).contains("84,6\u00a0%");
    }

    @Test
    void resultsGoToStdoutAlone() {
        assertThat(omland("status", "--workspace", small).err()).isEmpty();
        assertThat(omland("layers", "--workspace", small).err()).isEmpty();
    }

    @Test
    void layersAreListedWithCountSystemDateAndSource() {
        assertThat(omland("layers", "--workspace", sample).out().lines().map(line -> line.split(" {2,}")[0]))
                .contains("layer", "land", "municipalities", "places", "water_areas", "water_bodies");
        assertThat(omland("layers", "--workspace", sample).out())
                .containsPattern(
                        "municipalities +11 +\\w*POLYGON +EPSG:25833 +\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d +municipalities.geojson");
    }

    @Test
    void withoutAWorkspaceTheSampleIsShownAndThatIsSaid() {
        CommandLineRun run = omland("status", "--area", "Lofoten", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("no --workspace named and no omland.gpkg here, so this is the sample data");
        assertThat(run.json().get(0).get("total").asInt()).isEqualTo(657);
    }

    private static List<String> groups(JsonNode rows) {
        List<String> groups = new ArrayList<>();
        rows.forEach(row ->
                groups.add(row.get("name").asText() + " " + row.get("total").asInt()));
        return groups;
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }
}
