package no.omland.web.cli.siting;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.omland.feature.Field;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screening, shares and coverage on the command line, over the sample data. */
class PlaceCommandsTest {

    private static final String LEKNES = "68.14 13.58; 68.14 13.68; 68.18 13.68; 68.18 13.58";

    @TempDir
    static Path folder;

    private static Path sample;

    @BeforeAll
    static void importSample() {
        sample = Workspaces.sample(folder);
    }

    @Test
    void aPlanIsScreenedAndTheWorksheetWritten() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.geojson"), """
                {"type":"Polygon","coordinates":[[[13.58,68.14],[13.68,68.14],[13.68,68.18],[13.58,68.18],[13.58,68.14]]]}""");
        Path sheet = folder.resolve("ark.html");
        CommandLineRun run =
                omland("screen", plan, "--format", "csv", "--name", "Leknes", "--out", sheet, "--workspace", sample);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("180-990020-L,Leknesvatnet,LAKE,TOUCHED");
        assertThat(run.err()).contains("It does not say that anything is allowed.");
        assertThat(Files.readString(sheet)).contains("Leknesvatnet");
        assertThat(omland("screen", "--workspace", sample).exitCode()).isEqualTo(2);
    }

    @Test
    void theTableSaysFirstWhatIsFoundAndJsonHasItsParts() throws IOException {
        CommandLineRun table = omland("screen", "--coordinates", LEKNES, "--workspace", sample);
        assertThat(table.out())
                .containsPattern("touched: \\d+\\. Within 500 m: \\d+\\. .*ownstream: \\d+\\. Upstream: \\d+\\.")
                .contains("Leknesvatnet")
                .doesNotContain("TOUCHED", "LAKE");
        JsonNode answer = omland("screen", "--coordinates", LEKNES, "--workspace", sample, "--format", "json")
                .json();
        assertThat(answer.get("outsideData").asBoolean()).isFalse();
        JsonNode element = answer.get("rows").findValues("elements").stream()
                .filter(elements -> !elements.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0);
        assertThat(element.fieldNames())
                .toIterable()
                .containsExactly("name", "group", "class", "value", "unit", "boundary", "beyond", "distance", "year");
        assertThat(answer.get("rows").toString())
                .doesNotContainPattern("\\d\\.\\d*9999")
                .doesNotContainPattern("\\d\\.\\d*00001");
        JsonNode row = answer.get("rows").get(0);
        assertThat(row.get("ask")).hasSameSizeAs(row.get("open"));
        assertThat(answer.get("rows").findValue("degree").asText()).isUpperCase();
    }

    @Test
    void aPlanOutsideTheDataIsToldToBe() throws IOException {
        Path sheet = folder.resolve("oslo.html");
        CommandLineRun run =
                omland("screen", "--coordinates", "59.91 10.75", "--out", sheet, "--workspace", sample, "--text", "nb");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("the plan lies outside what the data cover");
        assertThat(run.err()).containsOnlyOnce("the plan lies outside what the data cover");
        assertThat(Files.readString(sheet))
                .contains("Planen ligger utenfor det dataene dekker")
                .doesNotContain("Planen berører 0");
        CommandLineRun json =
                omland("screen", "--coordinates", "59.91 10.75", "--workspace", sample, "--format", "json");
        assertThat(json.json().get("outsideData").asBoolean()).isTrue();
    }

    @Test
    void whereOnlyPointsAreKnownTheFirstSentenceSaysThatTheNetworkIsNot() throws IOException {
        Path points = folder.resolve("points.gpkg");
        Workspaces.importText(points, "p.csv", "id,lat,lon\n0363000001-C,68.15,13.6\n001-1-R,68.16,13.6\n");
        Path sheet = folder.resolve("points.html");
        CommandLineRun run = omland("screen", "--coordinates", LEKNES, "--out", sheet, "--workspace", points);
        assertThat(run.out()).contains("touched: 2. Within 500 m: 0. What lies downstream and upstream is not known.");
        assertThat(run.err()).contains("for 2 of those touched it is not known what lies up and down");
        assertThat(Files.readString(sheet))
                .contains(
                        "Planen berører 2 vannforekomster. 0 til ligger innenfor 500\u00a0m. Hva som ligger nedstrøms og oppstrøms, er ikke kjent.")
                .doesNotContain("Nedstrøms ligger 0");
    }

    @Test
    void theSharesOfOneMunicipalityAreItsOwnRowAlone() {
        CommandLineRun run = omland("shares", "--municipality", "1860", "--format", "csv", "--workspace", sample);
        assertThat(run.out().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("1860,Vestvågøy,"));
        assertThat(run.out()).startsWith("number,name,bodies,partlyElsewhere,");
        assertThat(run.err()).contains("by the map; omland status counts those that the register says");
    }

    @Test
    void tablesOfOneMunicipalitySayHowManyAreShared() {
        for (String[] words : new String[][] {{"drivers"}, {"gaps"}, {"measures", "--by", "sector"}}) {
            CommandLineRun run = omland(Stream.concat(
                            Stream.of(words), Stream.of("--municipality", "1860", "--workspace", sample.toString()))
                    .toArray());
            assertThat(run.out()).containsPattern("\\d+ of \\d+ water bodies are shared with others");
        }
        assertThat(omland("gaps", "--workspace", sample).out())
                .containsPattern("in the list \\d+ pairs of body and driver");
        assertThat(omland("gaps", "--kind", "NO_MEASURE", "--workspace", sample).out())
                .isEqualTo(omland("gaps", "--kind", "no-measure", "--workspace", sample)
                        .out())
                .contains("Without any measure");
    }

    /** Each of the 657 bodies counts as one in all, however many municipalities it lies in. */
    @Test
    void sharesAddUpToTheBodies() {
        CommandLineRun run = omland("shares", "--area", "Lofoten", "--format", "csv", "--workspace", sample);
        double sum = run.out()
                .lines()
                .skip(1)
                .mapToDouble(line -> {
                    String[] cells = line.split(",", -1);
                    return Double.parseDouble(cells[4]) + Double.parseDouble(cells[8]) + Double.parseDouble(cells[11]);
                })
                .sum();
        assertThat(Math.round(sum)).isEqualTo(657);
        assertThat(run.err()).contains("657 bodies divided by length or area in EPSG:25833");
        assertThat(omland("shares", "--projection", "equal-area", "--workspace", sample)
                        .err())
                .contains("EPSG:3035");
    }

    @Test
    void anyLayerIsLaidOverAnyOther() {
        CommandLineRun run = omland(
                "coverage",
                "water_bodies",
                "municipalities",
                "--key",
                "id",
                "--zone-key",
                "number",
                "--format",
                "csv",
                "--workspace",
                sample);
        assertThat(run.out()).contains("182-9001-R,1857,length_metres,");
    }

    @Test
    void layersThatCannotBeLaidOverEachOtherAreRefused() {
        assertRefused(
                omland("coverage", "municipalities", "places", "--workspace", sample),
                2,
                "coverage.no-polygons",
                "places",
                "it holds something other than polygons, and only polygons can be lain in",
                "swap the two layers, or name a layer of polygons");
        assertRefused(
                omland("coverage", "water_body_pressures", "municipalities", "--workspace", sample),
                2,
                "coverage.no-geometry",
                "water_body_pressures",
                "it has no geometry",
                "name a layer of points, lines or polygons");
        assertRefused(
                omland("coverage", "municipalities", "municipalities", "--key", "nei", "--workspace", sample),
                2,
                "coverage.column",
                "municipalities",
                "there is no column called nei",
                "these are: " + String.join(", ", columns("municipalities")));
    }

    @Test
    void withoutMunicipalitiesThereAreNoShares() {
        assertRefused(
                omland("shares", "--workspace", SmallRegister.in(folder)),
                2,
                "coverage.no-municipalities",
                "small.gpkg",
                "there are no municipalities in the workspace",
                "import them first: omland import kommune.shp");
    }

    private static List<String> columns(String layer) {
        try (Workspace opened = GeoPackageWorkspace.open(sample)) {
            return opened.read(layer).orElseThrow().schema().fields().stream()
                    .map(Field::name)
                    .toList();
        }
    }
}
