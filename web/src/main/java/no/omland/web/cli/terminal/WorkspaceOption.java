package no.omland.web.cli.terminal;

import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which workspace a command is about: the one that is named, else {@code omland.gpkg} in the current folder; a command that only reads shows the sample data
 * when there is neither, and says so.
 */
public final class WorkspaceOption {

    private static final String USUAL = "omland.gpkg";

    @Option(names = "--workspace", paramLabel = "FILE.gpkg|jdbc:postgresql:…", descriptionKey = "workspace")
    @Nullable
    public String named;

    private WorkspaceAddress address() {
        return WorkspaceAddress.of(named == null ? USUAL : named);
    }

    /** Whether there is a workspace already. */
    public boolean exists() {
        return address().exists();
    }

    /** The file that it is kept in; empty when that is a database. */
    public Optional<Path> file() {
        return address().file();
    }

    /** Opens it for writing; a new one is made when there is none. */
    public Workspace openForWriting() {
        return address().open();
    }

    /** Whether a command that only reads shows the sample data in its place. */
    public boolean isSample() {
        return named == null && !exists();
    }

    /** Opens it for reading. */
    public Workspace openForReading(Terminal terminal) {
        WorkspaceAddress address = address();
        if (named != null || address.exists()) {
            return address.openExisting();
        }
        terminal.err().println(terminal.texts().text("sample.shown", USUAL));
        return SampleWorkspace.open(terminal);
    }

    /** Takes away a file that was made in vain. */
    public void delete() {
        address().deleteFile();
    }

    /** What it holds now, read whole; it is closed again. */
    public WorkspaceSnapshot snapshot(Terminal terminal) {
        try (Workspace workspace = openForReading(terminal)) {
            return WorkspaceSnapshot.of(workspace);
        }
    }
}
