package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.location.problem.SiteModel;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseUnit;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.file.StudyFile;
import no.omland.siting.SiteCandidate;
import no.omland.siting.SitePlan;
import no.omland.siting.SiteWish;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.travel.demand.AccessRules;
import no.omland.travel.demand.ConnectedDemand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 876 clients of table 10, spread as people live in six municipalities: every answer about them counts the same parts. */
final class ExactClientsTest {

    private static final Path FILE = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");
    private static final double PARTS = 1e-6;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static GroundedStudy study;

    @SuppressWarnings("NullAway.Init")
    private static Scenario central;

    @SuppressWarnings("NullAway.Init")
    private static Figures evaluated;

    @SuppressWarnings("NullAway.Init")
    private static ConnectedDemand clients;

    @BeforeAll
    static void readTheSample() {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            study = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace)
                    .study(StudyFile.read(FILE));
        }
        central = study.study().scenario("sentral-sogndal");
        evaluated = study.evaluate(central).everybody().clients();
        clients = ConnectedDemand.of(
                study.demand().points(DemandKind.CLIENTS),
                study.travel(central.network()).costs(),
                AccessRules.CAR);
    }

    private static OfficeSite sogndal() {
        return Objects.requireNonNull(study.sites().get("Sogndal"));
    }

    private static SitePlan plan(SiteModel model, OptionalInt limitMinutes, OptionalLong room) {
        return SitePlan.of(
                study.travel(central.network()).costs(),
                clients,
                List.of(new SiteCandidate("Sogndal", "Sogndal", sogndal().road(), room)),
                new SiteWish(model, OptionalInt.of(1), limitMinutes, List.of(), List.of(), false),
                "study");
    }

    @Test
    void oneSiteServesThoseWhomOneOfficeServes() {
        SitePlan median = plan(SiteModel.P_MEDIAN, OptionalInt.empty(), OptionalLong.empty());
        SitePlan cover = plan(SiteModel.MAXIMAL_COVER, OptionalInt.of(30), OptionalLong.empty());

        assertThat(evaluated.all()).isCloseTo(876, within(PARTS));
        assertThat(median.people()).isCloseTo(evaluated.all(), within(PARTS));
        assertThat(median.meanTenthSeconds())
                .isEqualTo(Math.round(evaluated.meanTenthSeconds().orElseThrow()));
        assertThat(cover.served())
                .isCloseTo(evaluated.within().get(1), within(PARTS))
                .isNotEqualTo(Math.rint(cover.served()));
        assertThat(cover.nearBest().get(0).served()).isCloseTo(cover.served(), within(0.01));
    }

    /** Room for just as many as there are is room enough, and for one less is not. */
    @Test
    void partsOfClientsDoNotOverfillASiteThatHasRoomForAllOfThem() {
        SitePlan filled = plan(SiteModel.P_MEDIAN, OptionalInt.empty(), OptionalLong.of(876));

        assertThat(filled.served()).isCloseTo(876, within(PARTS));
        assertThat(filled.unserved()).isEmpty();
        assertThatThrownBy(() -> plan(SiteModel.P_MEDIAN, OptionalInt.empty(), OptionalLong.of(875)))
                .hasMessageContainingAll("875", "876", " 1 ");
    }

    @Test
    void unitsReachTheSameClients() {
        ResponseCover cover = ResponseCover.of(
                study.travel(central.network()).costs(),
                clients,
                List.of(new ResponseUnit("Sogndal", "Sogndal", sogndal().road(), 0)),
                List.of(new RequiredTime("own", 30)));

        assertThat(cover.people()).isCloseTo(876, within(PARTS));
        // No street of the sample is one way and no boat waited for within half an hour of Sogndal: out is as soon as
        // in.
        assertThat(cover.within(cover.required().get(0)))
                .isCloseTo(evaluated.within().get(1), within(PARTS));
        assertThat(cover.figures().medianTenthSeconds()).isEqualTo(evaluated.medianTenthSeconds());
    }
}
