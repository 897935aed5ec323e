package no.omland.web.cli.siting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import no.omland.dataset.travel.PlaceFile;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;

/** Places of a source, or of a CSV file. */
final class PlaceOptions {

    private PlaceOptions() {}

    static List<PlaceSource.Found> read(
            String from, TravelGround ground, WorkspaceOption workspace, Terminal terminal) {
        if (isFile(from)) {
            return PlaceFile.read(Path.of(from));
        }
        if (looksLikeFile(from)) {
            throw DataException.data("file.not-found", from);
        }
        try (Workspace opened = workspace.openForReading(terminal)) {
            return PlaceSource.read(from, ground, opened);
        }
    }

    /** No layer is called so: a name with a folder or an ending is a file, and one that is not there. */
    private static boolean looksLikeFile(String from) {
        return from.contains("/") || from.contains("\\") || from.matches(".*\\.(csv|tsv|txt)");
    }

    private static boolean isFile(String from) {
        try {
            return Files.isRegularFile(Path.of(from));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
