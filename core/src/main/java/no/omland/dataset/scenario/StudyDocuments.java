package no.omland.dataset.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.omland.issue.DataException;
import no.omland.scenario.file.StudyFile;
import no.omland.store.Workspace;

/** The studies that a workspace keeps: documents of the text as it was written, {@code study/} and a short name. */
public final class StudyDocuments {

    private static final String PREFIX = "study/";

    private StudyDocuments() {}

    /** The texts by short name. */
    public static Map<String, String> texts(Workspace workspace) {
        Map<String, String> texts = new TreeMap<>();
        workspace.documents(PREFIX).forEach((name, text) -> texts.put(name.substring(PREFIX.length()), text));
        return texts;
    }

    /**
     * Keeps a study in place of the one of that name.
     *
     * @throws DataException when it cannot be read
     */
    public static void write(Workspace workspace, String name, String text) {
        StudyFile.parse(name, text);
        workspace.writeDocument(PREFIX + name, text);
    }

    /**
     * Keeps the study of a file under the file's name without its ending; one that is there already is left alone.
     *
     * @throws DataException when the file is not there, or cannot be read
     */
    public static void keepOf(Workspace workspace, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        if (texts(workspace).containsKey(name)) {
            return;
        }
        StudyFile.read(file);
        try {
            write(workspace, name, Files.readString(file));
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
