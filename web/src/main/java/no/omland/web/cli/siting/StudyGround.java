package no.omland.web.cli.siting;

import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.scenario.file.StudyFile;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;

/** A study file on the ground of the workspace, for whom places are chosen. */
final class StudyGround {

    private StudyGround() {}

    /** @param file null when the people of the workspace are meant */
    static Optional<GroundedStudy> of(@Nullable Path file, WorkspaceOption workspace, Terminal terminal) {
        if (file == null) {
            return Optional.empty();
        }
        StudyFile study = StudyFile.read(file);
        try (Workspace opened = workspace.openForReading(terminal)) {
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(opened);
            return Optional.of(ScenarioGround.of(snapshot, TravelGround.of(snapshot, opened), opened)
                    .study(study));
        }
    }
}
