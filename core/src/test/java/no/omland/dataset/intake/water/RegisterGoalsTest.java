package no.omland.dataset.intake.water;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.dataset.DataCheckup;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.BodyStates;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import no.omland.water.EcologicalClass;
import no.omland.water.Exemption;
import no.omland.water.GoalExemption;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.change.BodyComparison;
import no.omland.water.change.ChangeKind;
import no.omland.water.change.Changes;
import no.omland.water.doctor.DoctorRule;
import no.omland.water.doctor.RuleCheck;
import no.omland.water.figures.GoalCount;
import no.omland.water.figures.StatusFigures;
import no.omland.water.figures.StatusGrouping;
import no.omland.water.quality.QualityElement;
import no.omland.water.quality.QualityReview;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals, quality elements, doubts and changes from files to answers. */
class RegisterGoalsTest {

    @TempDir
    private Path folder;

    /** The check figures at the end of design/water.md. */
    @Test
    void theRealExportOfCoastGivesTheCheckFiguresOfGoals() {
        List<WaterBody> bodies = BodyStates.ofFile(request(sharedData("vann-nett/V-C.csv")), Progress.SILENT)
                .bodies();
        StatusFigures figures = StatusFigures.of(bodies);
        GoalCount natural = figures.goal(Modification.NATURAL);
        assertThat(natural).isEqualTo(new GoalCount(2219, 2216, 1565, 28, 0, natural.classesMissing(), 0, 0, 0));
        assertThat(natural.unknown()).isEqualTo(3);
        assertThat(natural.missed()).isEqualTo(651);
        GoalCount modified = figures.goal(Modification.HEAVILY_MODIFIED);
        assertThat(modified).isEqualTo(new GoalCount(64, 64, 11, 0, 2, modified.classesMissing(), 0, 2, 2));
        assertThat(StatusGrouping.BASIN.of(bodies)).hasSizeGreaterThan(100);
    }

    /** Counted from the file: three below good without pressure, five good ones below a goal of high without pressure, three unclassified. */
    @Test
    void theDoctorFindsWhatIsWrongInTheRealExport() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("real.gpkg"))) {
            DatasetImport.run(workspace, request(sharedData("vann-nett/V-C.csv")), Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            List<RuleCheck> checks = DataCheckup.of(snapshot, snapshot.waterBodies(), LocalDate.of(2026, 11, 21));
            assertThat(ids(checks, DoctorRule.PRESSURE_MISSING))
                    .containsExactlyInAnyOrder("0364010500-C", "0365030300-C", "0365031100-C");
            assertThat(ids(checks, DoctorRule.PRESSURE_MISSING_BELOW_GOAL)).hasSize(5);
            assertThat(ids(checks, DoctorRule.CLASS_NEITHER_SCALE)).hasSize(3);
            assertThat(ids(checks, DoctorRule.CLASS_BOTH_SCALES)).isEmpty();
            assertThat(ids(checks, DoctorRule.GOAL_OF_NATURAL)).isEmpty();
            assertThat(check(checks, DoctorRule.GOAL_OF_NATURAL).checked()).isEqualTo(64);
            assertThat(ids(checks, DoctorRule.DATE_STALE)).hasSize(2283 - 315 - 273);
            assertThat(check(checks, DoctorRule.GEOMETRY_OUTSIDE_AREA).checked())
                    .isZero();
            assertThat(ids(checks, DoctorRule.GEOMETRY_MISSING)).hasSize(2283);
        }
    }

    @ParameterizedTest(name = "{0} = {1}: deadline {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Unntak | § 9 | | LONGER_DEADLINE",
                "Unntak | § 10 | | LESS_STRICT_GOAL",
                "Unntak | § 9 og § 10 | | LONGER_DEADLINE,LESS_STRICT_GOAL",
                "Unntak | ingen | | ''",
                "Utsatt frist | 2033 | 2033 | LONGER_DEADLINE",
                "Utsatt frist | Ja | | LONGER_DEADLINE",
                "Utsatt frist | Nei | | ''",
                "Frist | 2022-2027 | 2027 | ''",
                "Frist | 31.12.2033 | 2033 | ''",
                "Frist | | | ''",
                "Mindre strengt miljømål | Moderat | | LESS_STRICT_GOAL",
                "Mindre strengt miljømål | nei | | ''"
            })
    void exemptionsAndDeadlinesAreReadByAlias(
            String column, @Nullable String word, @Nullable Integer year, String stated) throws IOException {
        WaterBody body = bodies(file("V-L.csv", """
                VannforekomstID\tØkologisk tilstand\tØkologisk tilstand miljømål\t%s
                179-1-L\tModerat\tGod\t%s
                """.formatted(column, word == null ? "" : word)))
                .get(0);
        assertThat(body.objective().deadlineYear()).isEqualTo(year);
        assertThat(body.objective().statedExemptions())
                .extracting(Exemption::name)
                .containsExactlyInAnyOrder(stated.isEmpty() ? new String[0] : stated.split(",", -1));
    }

    @Test
    void wordsThatAreNotUnderstoodAreIssues() throws IOException {
        Path file = file("V-L.csv", """
                VannforekomstID\tØkologisk tilstand\tUnntak\tFrist
                179-1-L\tModerat\t§ 11\tsnart
                """);
        assertThat(TableText.issues(
                        DatasetImport.examine(request(file), Progress.SILENT).issues(),
                        "exemption.unknown-word",
                        "deadline.unreadable"))
                .containsExactlyInAnyOrder(
                        "exemption.unknown-word@2[Unntak][§ 11]", "deadline.unreadable@2[Frist][snart]");
    }

    @ParameterizedTest(name = "class {0}, goal {1}: gap {2}, inferred § 10 {3}")
    @CsvSource({
        "Moderat, God, 1, false",
        "Svært dårlig, Svært god, 4, false",
        "God, God, 0, false",
        "Svært god, God, 0, false",
        "Moderat, Moderat, 0, true",
        "Udefinert, God, -1, false",
        "God, Udefinert, -1, false"
    })
    void theGapIsInClassesAndALowGoalIsInferredToBeParagraphTen(String found, String goal, int gap, boolean inferred)
            throws IOException {
        WaterBody body = bodies(file("V-L.csv", """
                VannforekomstID\tØkologisk tilstand\tØkologisk tilstand miljømål
                179-1-L\t%s\t%s
                """.formatted(found, goal))).get(0);
        assertThat(body.gapInClasses().orElse(-1)).isEqualTo(gap);
        assertThat(body.objective().exemptions())
                .isEqualTo(inferred ? List.of(new GoalExemption(Exemption.LESS_STRICT_GOAL, true)) : List.of());
        assertThat(body.meetsObjective().isPresent()).isEqualTo(gap >= 0);
    }

    @Test
    void qualityElementsAreImportedByAliasAndReplaceThoseOfTheirBodies() throws IOException {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            run(workspace, file("V-L.csv", """
                    VannforekomstID;Økologisk tilstand
                    179-1-L;God
                    179-2-L;God
                    """));
            ImportReport report = run(workspace, file("elementer.csv", """
                    VannforekomstID;Kvalitetselement;Tilstandsklasse;Verdi;SG/G;G/M;M/D;D/SD;Siste år;Enhet
                    179-1-L;Fisk;God;0,65;0,8;0,6;0,4;0,2;2023;
                    179-1-L;Total fosfor (µg/l);;25;7;11;20;40;2023;µg/l
                    179-2-L;Kraken;Moderat;mye;;;;;;
                    179-2-L;Fisk;Moderat;;0,8;0,9;0,4;0,2;2020;
                    179-2-L;Fisk;Dårlig;;;;;;2024;
                    179-9-L;Fisk;God;;;;;;;
                    ;Fisk;God;;;;;;;
                    179-1-L;;God;;;;;;;
                    """));
            assertThat(report.imported().kind()).isEqualTo("quality-elements");
            assertThat(TableText.issues(
                            report.issues(),
                            "element.missing",
                            "element.group-unknown",
                            "element.value-unreadable",
                            "element.boundaries-disordered",
                            "element.repeated",
                            "element.unknown-body",
                            "id.missing"))
                    .containsExactlyInAnyOrder(
                            "element.value-unreadable@4[Verdi][mye]",
                            "element.group-unknown@4[Kvalitetselement][Kraken]",
                            "element.boundaries-disordered@5[SG/G][Fisk]",
                            "element.repeated@6[Kvalitetselement][179-2-L, Fisk]",
                            "id.missing@8[VannforekomstID][]",
                            "element.missing@9[Kvalitetselement][]",
                            "element.unknown-body@0[179-9-L]");
            Map<WaterBodyId, List<QualityElement>> elements =
                    WorkspaceSnapshot.of(workspace).qualityElements();
            List<QualityElement> first = elements.getOrDefault(new WaterBodyId("179-1-L"), List.of());
            assertThat(first)
                    .extracting(QualityElement::ecologicalClass)
                    .containsExactly(EcologicalClass.GOOD, EcologicalClass.POOR);
            assertThat(first.get(0).toWorse().orElseThrow().distance()).isCloseTo(0.05, Assertions.within(1e-9));
            assertThat(elements.getOrDefault(new WaterBodyId("179-2-L"), List.of())
                            .get(1)
                            .ecologicalClass())
                    .isEqualTo(EcologicalClass.POOR);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            assertThat(QualityReview.list(snapshot.waterBodies(), elements))
                    .extracting(review -> review.classification().ecologicalClass())
                    .containsExactly(EcologicalClass.MODERATE, EcologicalClass.POOR);
            run(workspace, file("nye.csv", """
                    VannforekomstID;Kvalitetselement;Tilstandsklasse
                    179-1-L;Fisk;Svært god
                    """));
            Map<WaterBodyId, List<QualityElement>> after =
                    WorkspaceSnapshot.of(workspace).qualityElements();
            assertThat(after.getOrDefault(new WaterBodyId("179-1-L"), List.of()))
                    .hasSize(1);
            assertThat(after.getOrDefault(new WaterBodyId("179-2-L"), List.of()))
                    .hasSize(2);
        }
    }

    @Test
    void aFileWithoutElementsCannotBeImportedAsThem() throws IOException {
        Path file = file("x.csv", "VannforekomstID;Navn\n179-1-L;X\n");
        ImportRequest request = new ImportRequest(
                file, ImportOptions.NONE, Optional.of(DatasetKind.QUALITY_ELEMENTS), Optional.empty(), "", true);
        Assertions.assertThatThrownBy(() -> DatasetImport.examine(request, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("quality-elements.no-element"));
    }

    @Test
    void twoVersionsOfAWorkspaceTellWhatTheLaterExportLeftOut() throws IOException {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            ImportReport earlier = run(workspace, file("V-L.csv", """
                    VannforekomstID;Vannforekomstnavn;Økologisk tilstand;Vannområde;Påvirkningstype
                    179-1-L;A;God;Lofoten;Avløp
                    179-2-L;B;God;Lofoten;
                    180-1-L;C;God;Vesterålen;
                    """));
            ImportReport later = run(workspace, file("V-L.csv", """
                    VannforekomstID;Vannforekomstnavn;Økologisk tilstand;Vannområde;Påvirkningstype
                    179-1-L;A;Moderat;Lofoten;
                    179-3-L;D;God;Lofoten;
                    """));
            assertThat(TableText.issues(later.issues(), "body.not-in-export"))
                    .containsExactly("body.not-in-export@0[179-2-L, B]");
            Changes changes = BodyComparison.of(
                    BodyStates.ofVersion(workspace, earlier.imported().id()).bodies(),
                    BodyStates.ofVersion(workspace, later.imported().id()).bodies());
            assertThat(changes.counts())
                    .isEqualTo(Map.of(
                            ChangeKind.CLASS_DOWN,
                            1,
                            ChangeKind.PRESSURES_CHANGED,
                            1,
                            ChangeKind.NEW,
                            1,
                            ChangeKind.GONE,
                            1));
            assertThat(WorkspaceSnapshot.of(workspace).waterBodies()).hasSize(4);
            Assertions.assertThatThrownBy(() -> BodyStates.ofVersion(workspace, 99))
                    .isInstanceOfSatisfying(
                            DataException.class, e -> assertThat(e.code()).isEqualTo("version.not-kept"));
        }
    }

    @ParameterizedTest(name = "{0}: {1} is compared with {2}")
    @CsvSource({"C L R, 3, 2", "C L R C L R, 6, 3", "C L R C, 4, 1", "C L R C L R, 3, 2", "C, 1, 0", "C C, 2, 1"})
    void theUsualComparisonIsWithTheStateBeforeTheLastRoundOfImports(String files, long later, long expected) {
        List<LayerVersion> newestFirst = new ArrayList<>();
        for (String file : files.split(" ", -1)) {
            newestFirst.add(
                    0, new LayerVersion(newestFirst.size() + 1L, Instant.EPOCH, file, "water-bodies", 1, false));
        }
        assertThat(BodyStates.usualEarlier(newestFirst, later).orElse(0L)).isEqualTo(expected);
    }

    @Test
    void aFileWithoutWaterBodiesCannotBeCompared() throws IOException {
        Path file = file("x.csv", "a;b\n1;2\n");
        Assertions.assertThatThrownBy(() -> BodyStates.ofFile(request(file), Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("changes.no-bodies"));
    }

    private static Set<String> ids(List<RuleCheck> checks, DoctorRule rule) {
        return check(checks, rule).findings().stream()
                .map(finding -> finding.body().id().text())
                .collect(Collectors.toSet());
    }

    private static RuleCheck check(List<RuleCheck> checks, DoctorRule rule) {
        return checks.get(rule.ordinal());
    }

    private static List<WaterBody> bodies(Path file) {
        return BodyStates.ofFile(request(file), Progress.SILENT).bodies();
    }

    private static ImportReport run(Workspace workspace, Path file) {
        return DatasetImport.run(workspace, request(file), Progress.SILENT);
    }

    private static ImportRequest request(Path file) {
        return new ImportRequest(file, ImportOptions.NONE, Optional.empty(), Optional.empty(), "", false);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
