package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.LayerExport;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.Language;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import no.omland.water.WaterBody;
import no.omland.water.register.WaterBodyTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Geometry;

/** The sample's water bodies, exported in each format and imported into an empty workspace, are the same water bodies. */
class OwnExportTest {

    private static final Path SAMPLE = Path.of("data", "lofoten-vesteralen");
    private static final double MILLIMETRE = 0.001;

    @TempDir
    static Path sampleFolder;

    @TempDir
    Path folder;

    private static FeatureSet bodies;
    private static FeatureSet pressures;
    private static Map<String, WaterBody> before;

    @BeforeAll
    static void importSample() {
        try (Workspace workspace = GeoPackageWorkspace.open(sampleFolder.resolve("prove.gpkg"))) {
            DatasetFolder.open(SAMPLE).importInto(workspace, Progress.SILENT);
            bodies = workspace.read(WaterBodyTables.BODIES).orElseThrow();
            pressures = workspace.read(WaterBodyTables.PRESSURES).orElseThrow();
            before = byId(workspace);
        }
        assertThat(before).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "geojson", "csv", "xlsx", "shp"})
    void theBodiesComeBackTheSame(String ending) throws IOException {
        ExportOptions inMetres = new ExportOptions(EpsgCode.ETRS89_UTM33, true, false, Language.ENGLISH);
        LayerExport.write(bodies, folder.resolve("ut." + ending), inMetres, Progress.SILENT);
        LayerExport.write(pressures, folder.resolve("press.csv"), ExportOptions.PLAIN, Progress.SILENT);
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("ny.gpkg"))) {
            DatasetImport.run(workspace, ImportRequest.of(SAMPLE.resolve("municipalities.geojson")), Progress.SILENT);
            for (Path file : files(ending)) {
                ImportReport report = DatasetImport.run(workspace, request(file), Progress.SILENT);
                assertThat(report.imported().kind()).isEqualTo("water-bodies");
                assertThat(report.imported().rejected()).isZero();
                assertThat(TableText.issues(
                                report.issues(),
                                "status.unknown-word",
                                "goal.unknown-word",
                                "date.unreadable",
                                "modification.unknown-word",
                                "category.unknown",
                                "geometry.unreadable",
                                "id.repeated-with-other-values"))
                        .isEmpty();
                assertThat(TableText.issues(report.issues(), "alias.used"))
                        .anyMatch(issue -> issue.endsWith(", class]"))
                        .anyMatch(issue -> issue.endsWith(", goal]"));
            }
            assertThat(DatasetImport.run(workspace, request(folder.resolve("press.csv")), Progress.SILENT)
                            .imported()
                            .kind())
                    .isEqualTo("water-bodies");
            Map<String, WaterBody> after = byId(workspace);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((id, body) -> assertSame(body, java.util.Objects.requireNonNull(after.get(id)), ending));
            FeatureSet layer = workspace.read(WaterBodyTables.BODIES).orElseThrow();
            assertThat(layer.schema().fields().stream().map(field -> field.name()))
                    .noneMatch(name -> name.endsWith("_given"));
            if (!ending.equals("shp")) {
                assertThat(names(layer)).isEqualTo(names(bodies));
            }
        }
    }

    @Test
    void theSameWorkspaceIsNotChangedByItsOwnExport() throws IOException {
        LayerExport.write(bodies, folder.resolve("ut.gpkg"), ExportOptions.PLAIN, Progress.SILENT);
        Path copy = Files.copy(sampleFolder.resolve("prove.gpkg"), folder.resolve("kopi.gpkg"));
        try (Workspace workspace = GeoPackageWorkspace.open(copy)) {
            DatasetImport.run(workspace, ImportRequest.of(folder.resolve("ut.gpkg")), Progress.SILENT);
            FeatureSet after = workspace.read(WaterBodyTables.BODIES).orElseThrow();
            assertThat(after.schema()).isEqualTo(bodies.schema());
            int files = after.schema().indexOf("source_files");
            for (int i = 0; i < after.size(); i++) {
                Feature was = bodies.features().get(i);
                Feature is = after.features().get(i);
                assertThat(is.text(files)).isEqualTo(was.text(files) + "; ut.gpkg/water_bodies");
                is.values()[files] = was.values()[files];
                assertThat(is.values()).isEqualTo(was.values());
            }
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith("." + ending))
                    .filter(file -> !file.endsWith("press.csv") && !file.endsWith("ny.gpkg"))
                    .sorted()
                    .toList();
        }
    }

    /** Only a spreadsheet has nothing to tell its reference system by. */
    private static ImportRequest request(Path file) {
        boolean isSheet = file.toString().endsWith("xlsx");
        ImportOptions options = isSheet ? new ImportOptions(EpsgCode.ETRS89_UTM33, null) : ImportOptions.NONE;
        return new ImportRequest(file, options, Optional.empty(), Optional.empty(), "", false);
    }

    private static void assertSame(WaterBody was, WaterBody is, String ending) {
        assertThat(is.name()).isEqualTo(was.name());
        assertThat(is.category()).isEqualTo(was.category());
        assertThat(is.modification()).isEqualTo(was.modification());
        assertThat(is.ecologicalClass()).as(was.id().text()).isEqualTo(was.ecologicalClass());
        assertThat(is.chemicalStatus()).isEqualTo(was.chemicalStatus());
        assertThat(is.objective()).isEqualTo(was.objective());
        assertThat(is.place()).isEqualTo(was.place());
        assertThat(is.waterType()).isEqualTo(was.waterType());
        assertThat(is.changed()).isEqualTo(was.changed());
        assertThat(is.pressures()).isEqualTo(was.pressures());
        Geometry shape = was.geometry();
        Geometry back = is.geometry();
        if (shape != null && !(ending.equals("xlsx") && back == null)) {
            assertThat(DiscreteHausdorffDistance.distance(shape, java.util.Objects.requireNonNull(back)))
                    .isLessThan(MILLIMETRE);
        }
        if (!ending.equals("shp")) {
            Map<String, String> wasGiven = new LinkedHashMap<>(was.attributes());
            Map<String, String> isGiven = new LinkedHashMap<>(is.attributes());
            assertThat(isGiven.remove("source_files")).startsWith(wasGiven.remove("source_files"));
            if (ending.equals("xlsx")) {
                // A spreadsheet knows no other 3.0 than 3.
                wasGiven.replaceAll((name, value) -> value.replaceAll("^(\\d+)\\.0$", "$1"));
            }
            assertThat(isGiven).isEqualTo(wasGiven);
        }
    }

    private static List<String> names(FeatureSet layer) {
        return layer.schema().fields().stream()
                .map(field -> field.name())
                .sorted()
                .toList();
    }

    private static Map<String, WaterBody> byId(Workspace workspace) {
        Map<String, WaterBody> bodies = new LinkedHashMap<>();
        WorkspaceSnapshot.of(workspace)
                .waterBodies()
                .forEach(body -> bodies.put(body.id().text(), body));
        return bodies;
    }
}
