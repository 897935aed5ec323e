package no.omland.web.cli.terminal;

import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.store.address.WorkspaceAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which workspace a command is about: the one that is named, sample data by {@code sample:NAME}, else {@code omland.gpkg} in the current folder; a command that only reads shows the sample data
 * when there is neither, and says so.
 */
public final class WorkspaceOption {

    private static final String USUAL = "omland.gpkg";
    private static final String SAMPLE = "sample:";

    @Option(names = "--workspace", paramLabel = "FILE.gpkg|jdbc:postgresql:…", descriptionKey = "workspace")
    @Nullable
    public String named;

    /** A command may open it more than once. */
    private boolean isSampleTold;

    /** The sample data that is named; empty when something else is, or nothing. */
    private Optional<String> sample() {
        return Optional.ofNullable(named)
                .filter(text -> text.startsWith(SAMPLE))
                .map(text -> text.substring(SAMPLE.length()));
    }

    private WorkspaceAddress address() {
        return WorkspaceAddress.of(named == null ? USUAL : named);
    }

    /** Whether there is a workspace already. */
    public boolean exists() {
        return sample().isPresent() || address().exists();
    }

    /** The file that it is kept in; empty when that is a database. */
    public Optional<Path> file() {
        return sample().isPresent() ? Optional.empty() : address().file();
    }

    /**
     * Opens it for writing; a new one is made when there is none.
     *
     * @throws DataException for sample data, which is for looking at
     */
    public Workspace openForWriting() {
        if (sample().isPresent()) {
            throw DataException.use("workspace.sample", String.valueOf(named));
        }
        return address().open();
    }

    /** Whether a command that only reads shows the sample data in its place. */
    public boolean isSample() {
        return sample().isPresent() || named == null && !exists();
    }

    /** Opens it for reading. */
    public Workspace openForReading(Terminal terminal) {
        if (sample().isPresent()) {
            return SampleWorkspace.open(sample().get(), terminal);
        }
        WorkspaceAddress address = address();
        if (named != null || address.exists()) {
            return address.openExisting();
        }
        if (!isSampleTold) {
            terminal.err().println(terminal.texts().text("sample.shown", USUAL));
            isSampleTold = true;
        }
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
