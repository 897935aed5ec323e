package no.omland.web.cli;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.omland.feature.Field;
import no.omland.store.GeoPackageWorkspace;
import no.omland.store.Workspace;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screening, shares and coverage on the command line, over the sample data. */
class PlaceCommandsTest {

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
