package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.scenario.TransitChoice;
import no.omland.scenario.errand.ErrandEvaluation;
import no.omland.scenario.errand.ErrandFigures;
import no.omland.scenario.errand.Obstacle;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study of Sogn by its sample timetable. */
final class StudyErrandsTest {

    private static final TransitChoice TUESDAY = TransitChoice.USUAL.from(LocalDate.of(2026, 11, 24));

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static GroundedStudy study;

    @SuppressWarnings("NullAway.Init")
    private static TransitGround transit;

    @BeforeAll
    static void readTheSample() {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            study = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace)
                    .study(StudyFile.read(Path.of("data", "sogn", "scenarios", "nav-kontor.yaml")));
            transit = TransitGround.of(workspace);
        }
    }

    private static ErrandEvaluation evaluated(String scenario) {
        return new StudyErrands(study, transit, TUESDAY).evaluate(study.study().scenario(scenario));
    }

    private static Map<String, ErrandFigures> settlements(ErrandEvaluation evaluation) {
        Map<String, ErrandFigures> found = new HashMap<>();
        evaluation.areas(AreaKind.SETTLEMENT).forEach(area -> found.put(area.settlement(), area.people()));
        return found;
    }

    @Test
    void theWeekdaysOfSevenDaysAreLookedAt() {
        assertThat(new StudyErrands(study, transit, TUESDAY).days())
                .containsExactly(
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 25),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 11, 30));
    }

    @Test
    void everybodyCanGoSomewhereOrIsHindered() {
        for (String scenario : study.study().scenarios().keySet()) {
            ErrandFigures all = evaluated(scenario).areas(AreaKind.ALL).get(0).people();
            double hindered = all.hindered().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(all.can() + hindered).as(scenario).isEqualTo(29_715, within(1e-6));
        }
    }

    @Test
    void whoHasAnOfficeInTheVillageNeedsNoBusAndWhoHasNoneIsAwayForHours() {
        Map<String, ErrandFigures> decentral = settlements(evaluated("desentral"));
        Map<String, ErrandFigures> central = settlements(evaluated("sentral-sogndal"));
        ErrandFigures atHome = Objects.requireNonNull(decentral.get("Gaupne"));
        ErrandFigures away = Objects.requireNonNull(central.get("Gaupne"));

        // Half an hour at the office in the same place.
        assertThat(atHome.meanAwaySeconds()).hasValue(30 * 60);
        assertThat(atHome.meanChanges()).hasValue(0);
        assertThat(away.meanAwaySeconds().orElseThrow()).isGreaterThan(2 * 3600);
    }

    @Test
    void anOfficeThatIsOpenTwoDaysServesTwoDays() {
        Map<String, ErrandFigures> everyDay = settlements(evaluated("desentral"));
        Map<String, ErrandFigures> twoDays = settlements(evaluated("desentral-to-dager"));

        Set<Double> days = Set.copyOf(twoDays.values().stream()
                .map(each -> each.meanDays().orElseThrow())
                .toList());
        assertThat(days).isNotEqualTo(Set.of(5.0));
        twoDays.forEach((name, figures) -> assertThat(figures.meanDays().orElseThrow())
                .as(name)
                .isLessThanOrEqualTo(
                        everyDay.getOrDefault(name, figures).meanDays().orElseThrow()));
    }

    @Test
    void anOfficeThatOpensTooShortServesNobody() {
        TransitChoice tooLong = new TransitChoice(TUESDAY.day(), TUESDAY.hours(), 361, TUESDAY.longestWalkMetres());

        ErrandFigures all = new StudyErrands(study, transit, tooLong)
                .evaluate(study.study().scenario("i-dag"))
                .areas(AreaKind.ALL)
                .get(0)
                .people();

        assertThat(all.can()).isZero();
        assertThat(all.hindered()).isEqualTo(Map.of(Obstacle.OPEN_TOO_SHORT, 29_715.0));
    }

    @Test
    void moreThanItCanSearchIsRefusedBeforeItBegins() {
        StudyErrands few = new StudyErrands(study, transit, TUESDAY, 100);

        assertThatThrownBy(() -> few.evaluate(study.study().scenario("desentral")))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("scenario.too-many-errands");
                    assertThat(e.hint(Language.ENGLISH)).contains("settlements");
                });
    }

    @Test
    void aDayOutsideTheTimetableIsRefused() {
        TransitChoice past = TransitChoice.USUAL.from(LocalDate.of(1999, 11, 24));

        assertThatThrownBy(() -> new StudyErrands(study, transit, past))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.date-outside"));
    }
}
