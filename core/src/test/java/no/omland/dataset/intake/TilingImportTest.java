package no.omland.dataset.intake;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.LayerExport;
import no.omland.feature.FeatureSet;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.ProfileAliases;
import no.omland.importing.Progress;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers that should tile, from the file to the layer of their faults. */
class TilingImportTest {

    private static final String LEFT =
            "POLYGON ((500000 7600000, 501000 7600000, 501000 7601000, 500000 7601000, 500000 7600000))";
    private static final String RIGHT =
            "POLYGON ((501000 7600000, 502000 7600000, 502000 7601000, 501000 7601000, 501000 7600000))";
    private static final String TOO_WIDE =
            "POLYGON ((500990 7600000, 502000 7600000, 502000 7601000, 500990 7601000, 500990 7600000))";
    private static final String WITH_GAP =
            "POLYGON ((501000 7600000, 502000 7600000, 502000 7601000, 501000 7601000, 501000 7600700, 501005 7600700, 501005 7600300, 501000 7600300, 501000 7600000))";

    @TempDir
    Path folder;

    @Test
    void municipalitiesAreLookedAtAndTheirFaultsAreALayerBesideThem() throws IOException {
        try (Workspace workspace = workspace()) {
            ImportReport report = run(workspace, municipalities(LEFT, TOO_WIDE), Optional.empty());
            assertThat(TableText.sentences(report.issues(), "tiling.overlap"))
                    .singleElement()
                    .asString()
                    .contains("1101, 1102 overlap in 10000 m², at most 10 m wide");
            assertThat(names(workspace)).containsExactly("municipalities", "municipalities_faults");
            FeatureSet faults = workspace.read("municipalities_faults").orElseThrow();
            assertThat(faults.crs()).hasToString("EPSG:25833");
            assertThat(faults.features()).singleElement().satisfies(fault -> {
                assertThat(fault.text(0)).isEqualTo("overlap");
                assertThat(fault.text(4)).isEqualTo("1101, 1102");
                assertThat(fault.geometry()).isNotNull();
            });
            // The middle of the overlap, (500995, 7600500): its width of 10 m lets the place move along it.
            ImportIssue.Location place = report.issues().stream()
                    .filter(issue -> issue.code() == IssueCode.TILING_OVERLAP)
                    .findFirst()
                    .orElseThrow()
                    .location();
            assertThat(place).isNotNull();
            assertThat(place.longitudeDegrees()).isCloseTo(15.0244, within(0.0005));
            assertThat(place.latitudeDegrees()).isCloseTo(68.51, within(0.01));
        }
    }

    /** 600 m by 600 m in the middle of the first municipality are in neither. */
    @Test
    void aWideHoleIsToldAsOneThatMayBeMeant() throws IOException {
        String withHole = LEFT.replace(
                "))", "), (500200 7600200, 500800 7600200, 500800 7600800, 500200 7600800, 500200 7600200))");
        try (Workspace workspace = workspace()) {
            ImportReport report = run(workspace, municipalities(withHole, RIGHT), Optional.empty());
            assertThat(TableText.sentences(report.issues(), "tiling.hole"))
                    .containsExactly(
                            "1101 enclose 360000 m² that is in none of them, at most 600 m wide; perhaps left out on purpose");
        }
    }

    @Test
    void onceTheBorderIsCorrectedTheFaultsAreGoneAndGoingBackBringsThemBack() throws IOException {
        try (Workspace workspace = workspace()) {
            ImportReport first = run(workspace, municipalities(LEFT, TOO_WIDE), Optional.empty());
            ImportReport second = run(workspace, municipalities(LEFT, RIGHT), Optional.empty());
            assertThat(TableText.sentences(second.issues(), "tiling.overlap")).isEmpty();
            assertThat(TableText.sentences(second.issues(), "tiling.checked"))
                    .singleElement()
                    .asString()
                    .contains("2 areas looked at in EPSG:25833: 0 are there twice, 0 overlaps");
            assertThat(names(workspace)).containsExactly("municipalities");
            assertThat(workspace.read("municipalities_faults")).isEmpty();

            workspace.restore("municipalities", first.imported().id(), Progress.SILENT);
            assertThat(names(workspace)).containsExactly("municipalities", "municipalities_faults");
            workspace.restore("municipalities", second.imported().id(), Progress.SILENT);
            assertThat(names(workspace)).containsExactly("municipalities");
        }
    }

    @Test
    void whatTheLayerHoldsAfterTheImportIsLookedAtNotTheFileAlone() throws IOException {
        try (Workspace workspace = workspace()) {
            run(workspace, municipalities(LEFT, RIGHT), Optional.empty());
            Path other = file("other.csv", "kommunenummer;kommunenavn;WKT\n1103;Ny;" + TOO_WIDE + "\n");
            ImportReport report = run(workspace, other, Optional.of(DatasetKind.MUNICIPALITIES));
            assertThat(TableText.sentences(report.issues(), "tiling.overlap")).hasSize(2);
        }
    }

    @Test
    void partsOfOneMunicipalityThatOverlapAreToldBeforeTheyAreJoined() throws IOException {
        Path file = file(
                "parts.csv",
                "kommunenummer;kommunenavn;WKT\n1101;A;" + LEFT + "\n1101;A;" + TOO_WIDE + "\n1102;B;" + small(510)
                        + "\n1102;B;" + small(510) + "\n");
        ImportReport report =
                DatasetImport.examine(request(file, Optional.of(DatasetKind.MUNICIPALITIES)), Progress.SILENT);
        assertThat(TableText.sentences(report.issues(), "tiling.overlap"))
                .singleElement()
                .asString()
                .contains("1101 (2), 1101 (3) overlap in 10000 m²");
        assertThat(TableText.sentences(report.issues(), "tiling.duplicate"))
                .singleElement()
                .asString()
                .contains("1102 (4), 1102 (5) are the same area");
    }

    @Test
    void aPlainLayerIsLookedAtWhenItIsSaidToTile() throws IOException {
        Path file = file("soner.csv", "navn;id;WKT\nx;a;" + LEFT + "\nx;b;" + WITH_GAP + "\n");
        try (Workspace workspace = workspace()) {
            ImportReport plain = run(workspace, file, Optional.of(DatasetKind.LAYER));
            assertThat(codes(plain)).doesNotContain("tiling.checked");
            ImportReport tiling = run(workspace, file, Optional.of(DatasetKind.TILING_LAYER));
            assertThat(tiling.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
            assertThat(tiling.imported().kind()).isEqualTo("tiling-layer");
            assertThat(TableText.sentences(tiling.issues(), "tiling.gap"))
                    .singleElement()
                    .asString()
                    .contains("between a, b is a gap of 2000 m², at most 5.0");
            assertThat(names(workspace)).containsExactly("soner", "soner_faults");
            Path mended = file("soner.csv", "navn;id;WKT\nx;a;" + LEFT + "\nx;b;" + RIGHT + "\n");
            run(workspace, mended, Optional.of(DatasetKind.LAYER));
            assertThat(names(workspace)).containsExactly("soner");
        }
    }

    /**
     * PROJ's {@code geod -I +ellps=GRS80} gives 40.917 m for 0.001 degrees of longitude at 68.5 degrees and 1115.425 m for 0.01 degrees of latitude; on the
     * central meridian UTM is too small by 0.08 %.
     */
    @Test
    void degreesAreMeasuredInTheNationalProjectionAndTooFarAwayNotAtAll() throws IOException {
        Path near =
                file("grader.geojson", collection(square(15, 68.5, 15.01, 68.51), square(15.009, 68.5, 15.02, 68.51)));
        ImportReport report =
                DatasetImport.examine(request(near, Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT);
        ImportIssue overlap = report.issues().stream()
                .filter(issue -> issue.code() == IssueCode.TILING_OVERLAP)
                .findFirst()
                .orElseThrow();
        assertThat(overlap.message(Language.ENGLISH)).startsWith("#1, #2 overlap in");
        assertThat(Double.parseDouble(overlap.arguments().get(1))).isCloseTo(40.917 * 1115.425 * 0.9992, within(25.0));

        Path far = file("far.geojson", collection(square(-90, 10, -89, 11), square(-89.5, 10, -88, 11)));
        assertThat(codes(DatasetImport.examine(request(far, Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT)))
                .contains("tiling.not-measured")
                .doesNotContain("tiling.overlap", "tiling.checked");
    }

    @Test
    void whatIsNoAreaIsKeptAndSaid() throws IOException {
        Path file = file("blandet.csv", "id;WKT\na;" + LEFT + "\nb;POINT (500500 7600500)\nc;\n");
        ImportReport report =
                DatasetImport.examine(request(file, Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT);
        assertThat(TableText.sentences(report.issues(), "tiling.not-areas"))
                .singleElement()
                .asString()
                .contains("2 features are no areas");
        Path table = file("tabell.csv", "id;x\na;1\nb;2\n");
        assertThat(codes(DatasetImport.examine(request(table, Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT)))
                .contains("tiling.not-areas");
    }

    @Test
    void slivers() throws IOException {
        Path file = file(
                "flis.csv",
                "id;WKT\na;POLYGON ((500000 7600000, 500400 7600000, 500400 7600002, 500000 7600002, 500000 7600000))\n");
        ImportReport report =
                DatasetImport.examine(request(file, Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT);
        assertThat(TableText.sentences(report.issues(), "tiling.sliver"))
                .singleElement()
                .asString()
                .contains("a has a sliver of 800.00 m², at most 2.0");
    }

    /** Each of 601 squares reaches one metre into the next: 600 overlaps, of which the 500 largest are told. */
    @Test
    void ofManyFaultsTheLargestAreToldAndAllAreInTheLayer() throws IOException {
        String rows = IntStream.range(0, 601)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "n%03d;POLYGON ((%2$d 7600000, %3$d 7600000, %3$d %4$d, %2$d %4$d, %2$d 7600000))%n",
                        i,
                        500_000 + i * 100,
                        500_101 + i * 100,
                        7_600_100 + i))
                .collect(Collectors.joining());
        try (Workspace workspace = workspace()) {
            ImportReport report =
                    run(workspace, file("mange.csv", "id;WKT\n" + rows), Optional.of(DatasetKind.TILING_LAYER));
            assertThat(IssueLog.countByCode(report.issues())).containsEntry(IssueCode.TILING_OVERLAP, 500);
            assertThat(TableText.sentences(report.issues(), "tiling.checked"))
                    .singleElement()
                    .asString()
                    .contains("600 overlaps");
            assertThat(TableText.sentences(report.issues(), "tiling.more"))
                    .singleElement()
                    .asString()
                    .contains("tiling.overlap: 100 more, smaller ones, are in the layer mange_faults only");
            assertThat(workspace.read("mange_faults").orElseThrow().size()).isEqualTo(600);
        }
    }

    /** 201 squares around one middle make 20,100 pairs, 100 more than are looked for. */
    @Test
    void aLayerOfStackedAreasEndsTheSearch() throws IOException {
        String rows = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "n%03d;POLYGON ((%2$d %4$d, %3$d %4$d, %3$d %5$d, %2$d %5$d, %2$d %4$d))%n",
                        i,
                        500_000 - i,
                        500_000 + i,
                        7_600_000 - i,
                        7_600_000 + i))
                .collect(Collectors.joining());
        ImportReport report = DatasetImport.examine(
                request(file("stabel.csv", "id;WKT\n" + rows), Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT);
        assertThat(TableText.sentences(report.issues(), "tiling.stopped"))
                .singleElement()
                .asString()
                .contains("after 20000 overlaps");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"gpkg", "shp", "geojson"})
    void faultsGoOutAndComeInAgain(String ending) throws IOException {
        try (Workspace workspace = workspace()) {
            run(workspace, municipalities(LEFT, TOO_WIDE), Optional.empty());
            FeatureSet faults = workspace.read("municipalities_faults").orElseThrow();
            Path file = folder.resolve("municipalities_faults." + ending);
            LayerExport.write(faults, file, new ExportOptions(null, true, false, Language.ENGLISH), Progress.SILENT);
            FeatureSet back =
                    Importer.read(file, ImportOptions.NONE, Progress.SILENT).features();
            assertThat(back.size()).isEqualTo(1);
            assertThat(back.features().get(0).text(back.schema().indexOf("kind")))
                    .isEqualTo("overlap");
            assertThat(back.features().get(0).value(back.schema().indexOf("area_m2")))
                    .isEqualTo(10_000.0);
            assertThat(back.features().get(0).text(back.schema().indexOf("ids")))
                    .isEqualTo("1101, 1102");
            // In the workspace it must not take the place of the layer that the next import of municipalities replaces.
            ImportReport again = run(workspace, file, Optional.of(DatasetKind.LAYER));
            assertThat(again.imported().layer()).isEqualTo("layer_municipalities_faults");
        }
    }

    /** Counts that were recorded: N1000 shares every corner between neighbours. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"kommune.shp, 357", "kommune-vestland-utm32-latin1.shp, 43"})
    void theMunicipalitiesOfKartverketTile(String file, int areas) {
        ImportReport report =
                DatasetImport.examine(ImportRequest.of(sharedData("kartverket/" + file)), Progress.SILENT);
        assertThat(TableText.sentences(report.issues(), "tiling.checked"))
                .singleElement()
                .asString()
                .contains(
                        areas
                                + " areas looked at in EPSG:25833: 0 are there twice, 0 overlaps, 0 gaps, 0 wide holes, 0 slivers; 0 ");
    }

    /** Lakes are no tiling; their islands are holes. {@code SUM(NumInteriorRings(geometry))} in GDAL's SQLite dialect is 43. */
    @Test
    void theLakesOfKartverketHave43IslandsAndNoOtherFault() {
        ImportReport report = DatasetImport.examine(
                request(sharedData("kartverket/innsjo.shp"), Optional.of(DatasetKind.TILING_LAYER)), Progress.SILENT);
        assertThat(TableText.sentences(report.issues(), "tiling.checked"))
                .singleElement()
                .asString()
                .contains(
                        "3713 areas looked at in EPSG:25833: 0 are there twice, 0 overlaps, 0 gaps, 43 wide holes, 0 slivers");
    }

    private Workspace workspace() {
        return GeoPackageWorkspace.open(folder.resolve("w.gpkg"));
    }

    private static List<String> names(Workspace workspace) {
        return workspace.layers().stream().map(LayerRecord::name).toList();
    }

    private static List<String> codes(ImportReport report) {
        return report.issues().stream().map(issue -> issue.code().code()).toList();
    }

    private Path municipalities(String one, String other) throws IOException {
        return file("kommuner.csv", "kommunenummer;kommunenavn;WKT\n1101;A;" + one + "\n1102;B;" + other + "\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String small(int kilometres) {
        return String.format(
                Locale.ROOT,
                "POLYGON ((%1$d000 7600000, %1$d100 7600000, %1$d100 7600100, %1$d000 7600100, %1$d000 7600000))",
                kilometres);
    }

    private static String square(double west, double south, double east, double north) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"a\":\"x\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}}",
                west,
                south,
                east,
                north);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + Stream.of(features).collect(Collectors.joining(",")) + "]}";
    }

    private static ImportReport run(Workspace workspace, Path file, Optional<DatasetKind> kind) {
        return DatasetImport.run(workspace, request(file, kind), Progress.SILENT);
    }

    private static ImportRequest request(Path file, Optional<DatasetKind> kind) {
        ImportOptions options = file.toString().endsWith(".csv")
                ? new ImportOptions(EpsgCode.ETRS89_UTM33, null, null, ProfileAliases.BUILT_IN)
                : ImportOptions.NONE;
        return new ImportRequest(file, options, kind, Optional.empty(), "", false);
    }
}
