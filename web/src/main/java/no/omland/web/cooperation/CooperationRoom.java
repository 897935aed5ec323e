package no.omland.web.cooperation;

import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** The workspace as cooperation geography sees it, read by the first who asks after it has changed. */
final class CooperationRoom {

    private final LiveWorkspace workspace;
    private @Nullable Made made;

    CooperationRoom(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    private record Made(String version, CooperationGround ground) {}

    synchronized CooperationGround ground() {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Made there = made;
        if (there == null || !there.version().equals(snapshot.version())) {
            there = new Made(snapshot.version(), workspace.read(opened -> CooperationGround.of(snapshot, opened)));
            made = there;
        }
        return there.ground();
    }
}
