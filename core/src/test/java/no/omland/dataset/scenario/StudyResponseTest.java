package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.response.ResponseFigures;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.file.StudyFile;
import no.omland.scenario.response.ResponseComparison;
import no.omland.scenario.response.ResponseEvaluation;
import no.omland.scenario.response.ResponseShift;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.travel.Direction;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample study of units in Sogn on its sample workspace. */
final class StudyResponseTest {

    private static final Path FILE = Path.of("data", "sogn", "scenarios", "utrykning.yaml");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ScenarioGround ground;

    @BeforeAll
    static void readTheSample() {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            ground = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);
        }
    }

    private static GroundedStudy study() {
        return ground.study(StudyFile.read(FILE));
    }

    private static ResponseEvaluation evaluated(GroundedStudy study, String name) {
        Scenario scenario = study.study().scenario(name);
        return new StudyResponse(study, DemandKind.PEOPLE)
                .evaluate(scenario, scenario.network().season());
    }

    /** From each unit by itself to every place, its turn-out besides. */
    @ParameterizedTest
    @ValueSource(strings = {"seks-stasjoner", "vakt-i-sogndal", "uten-aurland"})
    void everyoneIsReachedByTheUnitThatIsThereFirst(String name) {
        GroundedStudy study = study();
        Scenario scenario = study.study().scenario(name);
        TravelCosts costs = study.travel(scenario.network()).costs();
        ResponseEvaluation evaluation = evaluated(study, name);

        for (int place = 0; place < study.demand().places().size(); place++) {
            int soonest = Integer.MAX_VALUE;
            for (var unit : scenario.fleet().units().values()) {
                OfficeSite site = Objects.requireNonNull(study.sites().get(unit.site()));
                OptionalInt drive = TravelTimes.of(costs, Direction.FROM, List.of(site.road()))
                        .find(study.demand().places().get(place).road().orElseThrow());
                soonest = Math.min(soonest, drive.orElseThrow() + unit.turnOutTenthSeconds());
            }
            assertThat(evaluation.tenthSeconds(place)).hasValue(soonest);
        }
    }

    @Test
    void municipalitiesAndSettlementsAddUpToEverybody() {
        ResponseEvaluation evaluation = evaluated(study(), "uten-aurland");
        ResponseFigures all = evaluation.everybody().figures();

        assertThat(all).isEqualTo(evaluation.cover().figures());
        assertThat(all.all()).isEqualTo(29_715);
        assertThat(all.within().get(2) + all.beyond() + all.unreached() + all.notConnected())
                .isEqualTo(all.all());
        for (AreaKind kind : List.of(AreaKind.MUNICIPALITY, AreaKind.SETTLEMENT)) {
            List<ResponseFigures> parts =
                    evaluation.areas(kind).stream().map(area -> area.figures()).toList();
            assertThat(parts.stream().mapToDouble(ResponseFigures::all).sum()).isEqualTo(all.all());
            for (int i = 0; i < 3; i++) {
                int limit = i;
                assertThat(parts.stream()
                                .mapToDouble(each -> each.within().get(limit))
                                .sum())
                        .isEqualTo(all.within().get(limit))
                        .isEqualTo(evaluation
                                .cover()
                                .within(evaluation.cover().required().get(limit)));
            }
            assertThat(parts.stream()
                            .flatMap(each -> each.worst().stream())
                            .mapToInt(ResponseFigures.Worst::tenthSeconds)
                            .max())
                    .hasValue(all.worst().orElseThrow().tenthSeconds());
        }
    }

    /** Half of the people, and nine of ten, counted one by one. */
    @Test
    void halfOfThemAreReachedAsSoonAsTheMedian() {
        GroundedStudy study = study();
        ResponseEvaluation evaluation = evaluated(study, "seks-stasjoner");
        ResponseFigures figures = evaluation.everybody().figures();

        List<Integer> times = evaluation.cover().places().stream()
                .flatMap(each ->
                        Collections.nCopies(
                                (int) each.point().wholePeople(),
                                each.first().orElseThrow().tenthSeconds())
                                .stream())
                .sorted()
                .toList();
        assertThat(figures.medianTenthSeconds()).hasValue(times.get((times.size() + 1) / 2 - 1));
        assertThat(figures.ninetiethTenthSeconds()).hasValue(times.get((int) Math.ceil(0.9 * times.size()) - 1));
        assertThat(figures.meanTenthSeconds().orElseThrow())
                .isEqualTo(times.stream().mapToInt(each -> each).average().orElseThrow());
    }

    @Test
    void aUnitThatIsLeftOutLosesWhatItAloneReached() {
        GroundedStudy study = study();
        StudyResponse response = new StudyResponse(study, DemandKind.PEOPLE);
        ResponseComparison comparison = response.compare(
                study.study().scenario("vakt-i-sogndal"), study.study().scenario("uten-aurland"), Optional.empty());
        ResponseShift shift = comparison.everybody().shift();
        var aurland = comparison.before().cover().away().get(5);

        assertThat(comparison.before().cover().units().get(5).name()).isEqualTo("Aurland brannstasjon");
        assertThat(shift.newlyBeyond()).isEqualTo(aurland.lost()).containsExactly(1_067.0, 1_663.0, 1_741.0);
        assertThat(shift.newlyWithin()).containsExactly(0.0, 0.0, 0.0);
        assertThat(shift.later()).isEqualTo(aurland.peopleFirst()).isEqualTo(1_836);
        assertThat(comparison.areas(AreaKind.MUNICIPALITY).stream()
                        .filter(area -> area.shift().later() > 0)
                        .map(area -> area.municipality().orElseThrow().digits()))
                .containsExactly("4641");
    }

    @Test
    void aUnitThatIsSoonerOutWinsItsTurnOutForThoseItIsFirstWithInBoth() {
        GroundedStudy study = study();
        ResponseComparison comparison = new StudyResponse(study, DemandKind.PEOPLE)
                .compare(
                        study.study().scenario("seks-stasjoner"),
                        study.study().scenario("vakt-i-sogndal"),
                        Optional.empty());
        ResponseShift shift = comparison.everybody().shift();

        assertThat(shift.sooner()).isEqualTo(13_231);
        assertThat(shift.wonTenthSeconds()).isEqualTo(13_231 * 3.5 * 600);
        assertThat(shift.lostTenthSeconds()).isZero();
        assertThat(shift.newlyWithin()).containsExactly(0.0, 2_784.0, 0.0);
    }

    @Test
    void scenariosOfOtherPeopleAreComparedForThoseOfTheLatter() throws IOException {
        GroundedStudy study = ground.study(StudyFile.parse(
                "some.yaml",
                Files.readString(FILE)
                        .replace("    without: [Aurland", "    demand: {within: [4641]}\n    without: [Aurland")));
        ResponseShift shift = new StudyResponse(study, DemandKind.PEOPLE)
                .compare(
                        study.study().scenario("vakt-i-sogndal"),
                        study.study().scenario("uten-aurland"),
                        Optional.empty())
                .everybody()
                .shift();

        assertThat(study.problems()).isEmpty();
        assertThat(shift.all()).isEqualTo(1_836);
        assertThat(shift.newlyBeyond()).containsExactly(1_067.0, 1_663.0, 1_741.0);
    }

    @Test
    void officesUnitsAndClientsThatAreNotThereAreToldOf() throws IOException {
        GroundedStudy study = study();
        Scenario scenario = study.study().scenario("seks-stasjoner");
        GroundedStudy offices = ground.study(StudyFile.read(Path.of("data", "sogn", "scenarios", "nav-kontor.yaml")));
        GroundedStudy both = ground.study(StudyFile.parse(
                "both.yaml",
                Files.readString(FILE)
                        .replace(
                                "    units:\n      Sogndal brannstasjon: {site",
                                "    offices: {Nav: {site: Vik}}\n    units:\n      Sogndal brannstasjon: {site")
                        .replace(
                                "    as: vakt-i-sogndal\n    without: [Aurland brannstasjon]",
                                "    offices: {Nav: {site: Vik}}")));

        assertThat(both.problems()).isEmpty();
        assertThatThrownBy(() -> study.evaluate(scenario))
                .satisfies(e -> assertThat(code(e)).isEqualTo("scenario.units-only"));
        assertThatThrownBy(() -> new StudyResponse(offices, DemandKind.PEOPLE))
                .satisfies(e -> assertThat(code(e)).isEqualTo("scenario.no-units"));
        assertThatThrownBy(() -> evaluated(both, "uten-aurland"))
                .satisfies(e -> assertThat(code(e)).isEqualTo("scenario.no-units"));
        assertThatThrownBy(() -> new StudyResponse(study, DemandKind.CLIENTS))
                .satisfies(e -> assertThat(code(e)).isEqualTo("siting.no-clients"));
        assertThat(StudyResponse.scenarios(both).keySet()).containsExactly("seks-stasjoner", "vakt-i-sogndal");
    }

    private static String code(Throwable told) {
        return ((DataException) told).code();
    }
}
