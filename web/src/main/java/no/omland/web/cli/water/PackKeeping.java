package no.omland.web.cli.water;

import java.util.List;
import no.omland.issue.DataException;
import no.omland.maps.pack.Pack;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;

/** Keeps what packs say in the workspace, for the next ones to compare with. A pack is no worse for not being kept; the person is told once. */
final class PackKeeping {

    private final WorkspaceOption workspace;
    private final Terminal terminal;
    private boolean refused;

    PackKeeping(WorkspaceOption workspace, boolean without, Terminal terminal) {
        this.workspace = workspace;
        this.terminal = terminal;
        this.refused = without;
    }

    void keep(List<Pack> packs) {
        if (refused || packs.isEmpty()) {
            return;
        }
        if (workspace.isSample()) {
            refused = true;
            terminal.err().println(terminal.texts().text("report.sample-not-kept"));
            return;
        }
        try (Workspace opened = workspace.openForWriting()) {
            packs.forEach(pack -> opened.writeDocument(
                    pack.scope().document(), pack.statement().json()));
        } catch (DataException cannot) {
            refused = true;
            terminal.err().println(terminal.texts().text("report.not-kept"));
            terminal.report(cannot);
        }
    }
}
