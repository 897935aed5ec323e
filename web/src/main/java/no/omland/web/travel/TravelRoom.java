package no.omland.web.travel;

import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.TravelGround;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** The ground of the workspace as it is served, read by the first who asks after the workspace has changed. */
final class TravelRoom {

    private final LiveWorkspace workspace;
    private @Nullable Made made;

    TravelRoom(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    private record Made(String version, TravelGround ground) {}

    String version() {
        return workspace.served().version();
    }

    /** @throws no.omland.issue.DataException when there are no roads */
    synchronized TravelGround ground() {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Made there = made;
        if (there == null || !there.version().equals(snapshot.version())) {
            there = new Made(snapshot.version(), workspace.read(opened -> TravelGround.of(snapshot, opened)));
            made = there;
        }
        return there.ground();
    }
}
