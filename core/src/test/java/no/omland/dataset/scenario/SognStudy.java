package no.omland.dataset.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;

/** The sample study of Sogn on its sample workspace, made once for the tests that ask it. */
final class SognStudy {

    static final Path FILE = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");
    static final String TEXT;
    static final ScenarioGround GROUND;

    static {
        try {
            Path folder = Files.createTempDirectory("omland-sogn");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("sogn.gpkg");
            file.toFile().deleteOnExit();
            try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
                DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
                WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
                GROUND = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);
            }
            TEXT = Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SognStudy() {}

    static GroundedStudy study() {
        return GROUND.study(StudyFile.read(FILE));
    }

    static Evaluation evaluated(String scenario) {
        GroundedStudy study = study();
        return study.evaluate(study.study().scenario(scenario));
    }
}
