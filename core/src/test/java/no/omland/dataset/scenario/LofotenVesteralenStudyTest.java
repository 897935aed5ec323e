package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study of Lofoten and Vesterålen on its sample workspace. */
final class LofotenVesteralenStudyTest {

    @TempDir
    private Path folder;

    @Test
    void oneOfficeInEachArchipelagoLeavesTheOutermostIslandsBehindFerries() {
        GroundedStudy study;
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("lv.gpkg"))) {
            Path sample = Path.of("data", "lofoten-vesteralen");
            DatasetFolder.open(sample).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            study = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace)
                    .study(StudyFile.read(sample.resolve("scenarios").resolve("kontor.yaml")));
            assertThat(StudyDocuments.texts(workspace)).containsOnlyKeys("kontor");
        }

        assertThat(study.problems()).isEmpty();
        assertThat(study.study().scenarios()).hasSize(4);
        Figures each = everybody(study, "hver-kommune");
        Figures two = everybody(study, "ett-per-oygruppe");
        assertThat(each.all()).isEqualTo(55_374);
        assertThat(each.reached()).isEqualTo(55_374);
        // Skrova; and with two offices Værøy and Røst besides.
        assertThat(each.onlyByFerry()).isEqualTo(466);
        assertThat(two.onlyByFerry()).isEqualTo(466 + 687 + 460);
        assertThat(two.meanTenthSeconds().orElseThrow())
                .isGreaterThan(each.meanTenthSeconds().orElseThrow() * 3);
    }

    private static Figures everybody(GroundedStudy study, String scenario) {
        return study.evaluate(study.study().scenario(scenario)).everybody().people();
    }
}
