package no.omland.web.transit;

import java.util.Optional;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.TransitGround;
import no.omland.importing.gtfs.FeedLayers;
import no.omland.store.ImportRecord;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** The timetable of the workspace as it is served, read by the first who asks after the workspace has changed. */
final class TransitRoom {

    private final LiveWorkspace workspace;
    private @Nullable Made made;

    TransitRoom(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /** @param dataset the dataset that the timetable belongs to */
    record Made(
            String version, TransitGround ground, PrintedConnections printed, Optional<DatasetDescription> dataset) {}

    /** @throws no.omland.issue.DataException when there is no timetable */
    synchronized Made get() {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Made there = made;
        if (there == null || !there.version().equals(snapshot.version())) {
            there = workspace.read(opened -> new Made(
                    snapshot.version(), TransitGround.of(opened), PrintedConnections.of(opened), dataset(snapshot)));
            made = there;
        }
        return there;
    }

    private static Optional<DatasetDescription> dataset(WorkspaceSnapshot snapshot) {
        Optional<String> id = snapshot.imports().stream()
                .filter(each -> each.layer().equals(FeedLayers.STOPS))
                .map(ImportRecord::dataset)
                .reduce((first, second) -> second);
        return snapshot.datasets().stream()
                .filter(each -> id.isPresent() && each.id().equals(id.get()))
                .findFirst();
    }
}
