package no.omland.dataset.intake;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterCategory;
import no.omland.water.driver.DriverCount;
import no.omland.water.driver.DriverRanking;
import no.omland.water.driver.DriverTable;
import no.omland.water.figures.StatusFigures;
import no.omland.water.figures.StatusGrouping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;

/** The real files of Vann-Nett and Kartverket in one workspace. Figures without another source are the check figures of design/water.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesTest {

    private static final String STATUS = "vann-nett/V-C.csv";
    private static final String POINTS = "vann-nett/vannforekomster-punkt.csv";
    private static final String BORDERS = "kartverket/kommune.shp";

    @TempDir
    private static Path folder;

    private @Nullable Imported imported;

    /** What came of the three imports. */
    private record Imported(
            ImportReport status, ImportReport points, ImportReport borders, WorkspaceSnapshot snapshot) {}

    @BeforeAll
    void importAllThree() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("norge.gpkg"))) {
            imported = new Imported(
                    run(workspace, STATUS),
                    run(workspace, POINTS),
                    run(workspace, BORDERS),
                    WorkspaceSnapshot.of(workspace));
        }
    }

    @Test
    void theExportOfVannNettIs2283BodiesIn5737Rows() {
        assertThat(status().outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(status().imported().rows()).isEqualTo(5_737);
        assertThat(status().imported().features()).isEqualTo(2_283);
        assertThat(status().imported().created()).isEqualTo(2_283);
        assertThat(status().imported().rejected()).isZero();
        assertThat(status().imported().encoding()).isEqualTo("ISO-8859-1");
        assertThat(status().imported().kind()).isEqualTo("water-bodies");
        assertThat(status().columns()).hasSize(29).startsWith("VannforekomstID", "Vannforekomstnavn");
    }

    /** 5,737 rows less those with a blank pressure: {@code awk -F'\t' '$14 == ""' V-C.csv | wc -l} says 453. */
    @Test
    void everyRowWithAPressureIsOnePressure() throws IOException {
        long blank = Files.readAllLines(sharedData(STATUS), StandardCharsets.ISO_8859_1).stream()
                .skip(1)
                .filter(row -> row.split("\t", -1)[13].isBlank())
                .count();
        assertThat(blank).isEqualTo(453);
        assertThat(snapshot().waterBodies().stream()
                        .mapToInt(body -> body.pressures().size())
                        .sum())
                .isEqualTo(5_737 - 453);
        assertThat(snapshot().waterBodies().stream()
                        .mapToInt(body -> body.pressures().size())
                        .max())
                .hasValue(19);
    }

    /** The pressures of all drivers add up to the rows that have one; each of the 64 labels of the export has a driver, and no body is counted twice for one. */
    @Test
    void pressuresByDriverAddUpToTheRows() {
        DriverRanking ranking = DriverRanking.of(coast(), DriverTable.BUILT_IN, DriverRanking.Order.BODIES, false);
        assertThat(ranking.drivers().stream().mapToInt(DriverCount::pressures).sum())
                .isEqualTo(ranking.pressures())
                .isEqualTo(5_737 - 453);
        assertThat(ranking.unknownLabels()).isEmpty();
        assertThat(IssueLog.countByCode(status().issues())).doesNotContainKey(IssueCode.PRESSURE_UNKNOWN_LABEL);
        // 453 rows without a pressure are as many bodies.
        assertThat(ranking.bodies() - ranking.pressed()).isEqualTo(453);
        assertThat(ranking.drivers())
                .allSatisfy(each -> assertThat(each.largeOrMedium() + each.smallOrUnknown())
                        .isEqualTo(each.bodies())
                        .isLessThanOrEqualTo(each.pressures()));
        DriverRanking without = DriverRanking.of(coast(), DriverTable.BUILT_IN, DriverRanking.Order.BODIES, true);
        assertThat(without.pressures() + without.blanketLeftOut()).isEqualTo(5_737 - 453);
    }

    @Test
    void theCheckFiguresOfTheWholeFileAreMet() {
        StatusFigures figures = StatusFigures.of(coast());
        assertThat(figures.total()).isEqualTo(2_283);
        assertThat(figures.byCategory().get(WaterCategory.COASTAL)).isEqualTo(2_283);
        assertThat(figures.natural().total()).isEqualTo(2_219);
        assertThat(figures.natural().known()).isEqualTo(2_216);
        assertThat(figures.natural().goodOrBetter()).isEqualTo(1_593);
        assertThat(oneDecimal(figures.natural().goodOrBetterPercent())).isEqualTo("71.9");
        assertThat(figures.heavilyModified().total()).isEqualTo(64);
        assertThat(figures.heavilyModified().goodOrBetter()).isEqualTo(9);
        assertThat(oneDecimal(figures.heavilyModified().goodOrBetterPercent())).isEqualTo("14.1");
        assertThat(figures.artificial().total()).isZero();
        assertThat(figures.unspecified().total()).isZero();
        assertThat(figures.chemical().get(ChemicalStatus.UNKNOWN)).isEqualTo(1_622);
        assertThat(figures.shared()).isEqualTo(516);
    }

    @Test
    void theCheckFiguresOfGoalsAreMet() {
        assertThat(coast())
                .filteredOn(body -> body.modification() == Modification.NATURAL
                        && body.ecologicalClass().isGoodOrBetter()
                        && body.meetsObjective().equals(Optional.of(false)))
                .hasSize(28);
        assertThat(coast())
                .filteredOn(body -> body.modification() == Modification.HEAVILY_MODIFIED
                        && body.ecologicalClass().isKnown()
                        && !body.ecologicalClass().isGoodOrBetter()
                        && body.meetsObjective().equals(Optional.of(true)))
                .hasSize(2);
        assertThat(coast())
                .filteredOn(body -> body.ecologicalClass().isKnown()
                        && !body.ecologicalClass().isGoodOrBetter()
                        && body.pressures().isEmpty())
                .hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Lofoten, 119, 102, 86, 17, 0", "Vesterålen, 87, 77, 56, 10, 3"})
    void theCheckFiguresOfTheTwoAreasAreMet(
            String area, int total, int natural, int naturalGood, int modified, int modifiedGood) {
        StatusFigures figures = StatusGrouping.AREA.of(coast()).stream()
                .filter(group -> area.equals(group.key()))
                .findFirst()
                .orElseThrow()
                .figures();
        assertThat(figures.total()).isEqualTo(total);
        assertThat(figures.natural().total()).isEqualTo(natural);
        assertThat(figures.natural().goodOrBetter()).isEqualTo(naturalGood);
        assertThat(figures.heavilyModified().total()).isEqualTo(modified);
        assertThat(figures.heavilyModified().goodOrBetter()).isEqualTo(modifiedGood);
    }

    @Test
    void everyDateAndEveryWordOfTheRealFileIsUnderstood() {
        assertThat(IssueLog.countByCode(status().issues()))
                .doesNotContainKeys(
                        IssueCode.DATE_UNREADABLE,
                        IssueCode.STATUS_UNKNOWN_WORD,
                        IssueCode.GOAL_UNKNOWN_WORD,
                        IssueCode.DEGREE_UNKNOWN_WORD,
                        IssueCode.ID_UNUSUAL,
                        IssueCode.ROW_LENGTH,
                        IssueCode.ENCODING_UNREADABLE);
        assertThat(coast()).allSatisfy(body -> assertThat(body.changed()).isNotNull());
    }

    @Test
    void the62PointsWithoutCoordinatesAreIssuesAndNotLost() {
        assertThat(points().imported().rows()).isEqualTo(32_436);
        assertThat(points().imported().features()).isEqualTo(32_436);
        assertThat(points().imported().kind()).isEqualTo("water-body-points");
        assertThat(IssueLog.countByCode(points().issues())).containsEntry(IssueCode.COORDINATE_MISSING, 62);
    }

    /** Joined by id: the whole register, plus the coastal bodies of the export that the point file does not know. */
    @Test
    void pointsJoinTheBodiesOfTheExportById() throws IOException {
        Set<String> inPoints = idsOf(POINTS, ",");
        Set<String> inExport = idsOf(STATUS, "\t");
        Set<String> either = new TreeSet<>(inPoints);
        either.addAll(inExport);
        assertThat(inPoints).hasSize(32_436);
        assertThat(snapshot().waterBodies()).hasSize(either.size());
        assertThat(points().imported().created()).isEqualTo(either.size() - inExport.size());
        assertThat(snapshot().waterBodies().stream().filter(body -> body.geometry() == null))
                .hasSize(62);
    }

    /** {@code 001-102-R} lies at 59.3794° N 11.69° E. The metres in EPSG:25833 are those of cs2cs (PROJ 9.1.1), the municipality that of ogrinfo's ST_Contains. */
    @Test
    void pointsLieWhereTheyShould() {
        WaterBody body = snapshot()
                .waterBodies()
                .get(snapshot().indexOf(WaterBodyId.of("001-102-R")).orElseThrow());
        assertThat(Objects.requireNonNull(body.geometry()).getCoordinate().x).isCloseTo(311_979.3886, within(0.001));
        assertThat(body.geometry().getCoordinate().y).isCloseTo(6_586_975.3523, within(0.001));
        assertThat(body.category()).isEqualTo(WaterCategory.RIVER);
        assertThat(body.ecologicalClass()).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(snapshot().municipalityName(body.place().municipalities().get(0)))
                .isEqualTo("Marker");
        assertThat(body.place().municipalitiesByPosition()).isTrue();
    }

    @Test
    void the359RowsOfKartverketAre357Municipalities() {
        assertThat(borders().imported().rows()).isEqualTo(359);
        assertThat(borders().imported().features()).isEqualTo(357);
        assertThat(borders().imported().kind()).isEqualTo("municipalities");
        assertThat(borders().imported().crs()).isEqualTo("EPSG:25833");
        assertThat(snapshot().municipalities().list()).hasSize(357);
        assertThat(TableText.issues(borders().issues(), "municipality.parts-joined"))
                .containsExactly(
                        "municipality.parts-joined@0[1508, Ålesund, 2]", "municipality.parts-joined@0[4602, Kinn, 2]");
        assertThat(snapshot().municipalities().list())
                .allSatisfy(each -> assertThat(each.geometry()).isNotNull());
        assertThat(snapshot().municipalityName(new MunicipalityNumber("5501"))).isEqualTo("Tromsø");
    }

    /** The same municipalities in another zone, another encoding and without a .cpg. */
    @Test
    void vestlandInZone32AndLatin1IsTheSameAsInZone33() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("vestland.gpkg"))) {
            ImportReport report = run(workspace, "kartverket/kommune-vestland-utm32-latin1.shp");
            assertThat(report.imported().encoding()).isEqualTo("ISO-8859-1");
            assertThat(report.imported().crs()).isEqualTo("EPSG:25832");
            assertThat(IssueLog.countByCode(report.issues())).containsKey(IssueCode.ENCODING_DETECTED);
            List<Municipality> vestland =
                    WorkspaceSnapshot.of(workspace).municipalities().list();
            assertThat(vestland).hasSize(43);
            assertThat(vestland)
                    .extracting(Municipality::name)
                    .contains("Bømlo", "Sveio", "Årdal", "Lærdal", "Gloppen", "Bjørnafjorden", "Øygarden");
            for (Municipality one : vestland) {
                Municipality other =
                        snapshot().municipalities().find(one.number()).orElseThrow();
                assertThat(one.name()).isEqualTo(other.name());
                // The file was made from the other by ogr2ogr; both were rounded to whole metres there.
                assertThat(DiscreteHausdorffDistance.distance(
                                Objects.requireNonNull(one.geometry()), Objects.requireNonNull(other.geometry())))
                        .as(one.name())
                        .isLessThan(2.0);
            }
        }
    }

    @Test
    void importingTheSameAgainChangesNothingAndSaysSo() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("norge.gpkg"))) {
            String version = workspace.version();
            for (String file : List.of(STATUS, POINTS, BORDERS)) {
                ImportReport again = run(workspace, file);
                assertThat(again.outcome()).as(file).isEqualTo(ImportReport.Outcome.UNCHANGED);
                assertThat(again.imported().created() + again.imported().changed())
                        .isZero();
                assertThat(again.imported().unchanged())
                        .isEqualTo(again.imported().features());
            }
            assertThat(workspace.version())
                    .isEqualTo(version)
                    .isEqualTo(snapshot().version());
            assertThat(workspace.imports()).hasSize(3);
        }
    }

    /** An earlier import of another file into the same layer must not make the same file look new. */
    @Test
    void nothingChangesEvenWhenAnotherFileCameBetween() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("norge.gpkg"))) {
            assertThat(workspace.imports().get(1).file()).isEqualTo("vannforekomster-punkt.csv");
            assertThat(run(workspace, STATUS).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        }
    }

    @ParameterizedTest(name = "order of seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfImportsDoesNotMatter(long seed) {
        List<String> files = new ArrayList<>(List.of(STATUS, POINTS, BORDERS));
        Collections.shuffle(files, new Random(seed));
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("order" + seed + ".gpkg"))) {
            files.forEach(file -> run(workspace, file));
            WorkspaceSnapshot other = WorkspaceSnapshot.of(workspace);
            for (StatusGrouping grouping : StatusGrouping.values()) {
                assertThat(grouping.of(other.waterBodies()))
                        .as("%s after %s", grouping, files)
                        .isEqualTo(grouping.of(snapshot().waterBodies()));
            }
            assertThat(other.waterBodies().stream()
                            .map(WaterBody::toString)
                            .sorted()
                            .toList())
                    .hasSameSizeAs(snapshot().waterBodies());
        }
    }

    @Test
    void aBodyInTwoMunicipalitiesCountsInBothAndOnceInAll() {
        List<WaterBody> coast = coast();
        int sum = StatusGrouping.MUNICIPALITY.of(coast).stream()
                .mapToInt(group -> group.figures().total())
                .sum();
        int places = coast.stream()
                .mapToInt(body -> Math.max(1, body.place().municipalities().size()))
                .sum();
        assertThat(sum).isEqualTo(places).isGreaterThan(coast.size());
        assertThat(StatusFigures.of(coast).total()).isEqualTo(2_283);
    }

    @Test
    void otherRealFilesAreKeptAsLayers() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("lag.gpkg"))) {
            assertThat(run(workspace, "kartverket/innsjo.shp").imported().features())
                    .isEqualTo(3_713);
            assertThat(run(workspace, "nav/kommune_adm_center_approx.csv")
                            .imported()
                            .kind())
                    .isEqualTo("layer");
            FeatureSet lakes = workspace.read("innsjo").orElseThrow();
            assertThat(lakes.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
            assertThat(lakes.size()).isEqualTo(3_713);
            assertThat(workspace.layers()).extracting("name").containsExactly("innsjo", "kommune_adm_center_approx");
        }
    }

    private ImportReport status() {
        return Objects.requireNonNull(imported).status();
    }

    private ImportReport points() {
        return Objects.requireNonNull(imported).points();
    }

    private ImportReport borders() {
        return Objects.requireNonNull(imported).borders();
    }

    private WorkspaceSnapshot snapshot() {
        return Objects.requireNonNull(imported).snapshot();
    }

    /** The bodies of the export, which are all of the coast that the register knows more of than a point. */
    private List<WaterBody> coast() {
        return snapshot().waterBodies().stream()
                .filter(body -> body.modification() != Modification.UNKNOWN)
                .toList();
    }

    private static Set<String> idsOf(String file, String separator) throws IOException {
        return Files.readAllLines(sharedData(file), StandardCharsets.ISO_8859_1).stream()
                .skip(1)
                .map(row -> row.split(separator, 2)[0].replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static String oneDecimal(OptionalDouble percent) {
        return String.format(Locale.ROOT, "%.1f", percent.orElseThrow());
    }

    private static ImportReport run(Workspace workspace, String file) {
        return DatasetImport.run(workspace, ImportRequest.of(sharedData(file)), Progress.SILENT);
    }
}
