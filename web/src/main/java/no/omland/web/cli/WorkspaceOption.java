package no.omland.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.store.GeoPackageWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which workspace a command is about: the one that is named, else {@code omland.gpkg} in the current folder; a command that only reads shows the sample data
 * when there is neither, and says so.
 */
final class WorkspaceOption {

    private static final Path USUAL = Path.of("omland.gpkg");

    @Option(names = "--workspace", paramLabel = "FILE.gpkg", descriptionKey = "workspace")
    @Nullable
    Path file;

    /** Whether there is a file already. */
    boolean exists() {
        return Files.exists(file == null ? USUAL : file);
    }

    /** Whether it is kept in this very file. */
    boolean isOf(Path other) throws IOException {
        return Files.isSameFile(file == null ? USUAL : file, other);
    }

    /** Opens it for writing; a new file is made when there is none. */
    GeoPackageWorkspace openForWriting() {
        return GeoPackageWorkspace.open(file == null ? USUAL : file);
    }

    /** Opens it for reading. */
    GeoPackageWorkspace openForReading(Terminal terminal) {
        if (file != null) {
            return openExisting(file);
        }
        if (Files.exists(USUAL)) {
            return openExisting(USUAL);
        }
        terminal.err().println(terminal.texts().text("sample.shown", USUAL));
        return SampleWorkspace.open(terminal);
    }

    /** Reading never makes a workspace, not even of a file that is there and empty. */
    private static GeoPackageWorkspace openExisting(Path workspace) {
        try {
            if (!Files.exists(workspace)) {
                throw DataException.use("workspace.missing", workspace.toString(), workspace);
            }
            if (Files.isRegularFile(workspace) && Files.size(workspace) == 0) {
                throw DataException.use("workspace.not-geopackage", workspace.toString());
            }
            return GeoPackageWorkspace.open(workspace);
        } catch (IOException e) {
            throw DataException.caused(e, "workspace.unwritable", workspace.toString());
        }
    }

    /** Takes away a workspace that was made in vain. */
    void delete() {
        try {
            Files.deleteIfExists(file == null ? USUAL : file);
        } catch (IOException e) {
            throw DataException.caused(e, "workspace.unwritable", String.valueOf(file));
        }
    }

    WorkspaceSnapshot snapshot(Terminal terminal) {
        try (GeoPackageWorkspace workspace = openForReading(terminal)) {
            return WorkspaceSnapshot.of(workspace);
        }
    }
}
