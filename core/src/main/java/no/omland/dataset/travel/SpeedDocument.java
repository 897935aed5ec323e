package no.omland.dataset.travel;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.importing.TextEncoding;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.travel.SpeedTable;

/**
 * The speed table of a workspace: the document {@value #NAME} holds, as CSV, the rows that somebody has changed. All others are those that come with the program, so
 * that a better default of a later version reaches whoever has not decided otherwise.
 */
public final class SpeedDocument {

    public static final String NAME = "travel/speeds.csv";

    private SpeedDocument() {}

    /** @throws DataException with a code {@code speeds.…} when the document is not what {@link #write} makes */
    public static SpeedTable read(Workspace workspace) {
        String csv = workspace.documents(NAME).get(NAME);
        return csv == null ? SpeedTable.defaults() : SpeedTable.readChanges(new StringReader(csv), NAME);
    }

    /** Puts a table in place of the one that the workspace has; with {@link SpeedTable#defaults} nothing is changed any more. */
    public static void write(Workspace workspace, SpeedTable speeds) {
        workspace.writeDocument(NAME, speeds.changesToCsv());
    }

    /**
     * Reads a table from a file with the columns of {@link SpeedTable#read}; rows that it lacks are those that come with the program.
     *
     * @throws DataException when there is no such file, or it is no such table
     */
    public static SpeedTable ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw DataException.use("file.not-found", file.toString());
        }
        try {
            Charset encoding = TextEncoding.of(file);
            return SpeedTable.readChanges(new StringReader(Files.readString(file, encoding)), name);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
    }
}
