package no.omland.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import no.omland.feature.FeatureSet;
import no.omland.issue.ImportIssue;

/** A place that keeps what was imported. Not for several threads at once. */
public interface Workspace extends AutoCloseable {

    /** What it is called when spoken of: the file's name. */
    String title();

    /** Changes with every write and is the same as long as nothing is written; fit for an ETag. */
    String version();

    /** Its layers and attribute tables by name. */
    List<LayerRecord> layers();

    /** A layer or table, whole, or empty when there is none of that name. */
    Optional<FeatureSet> read(String layer);

    /** All imports, first to last. */
    List<ImportRecord> imports();

    /** The issues of one import in the order they were found. */
    List<ImportIssue> issues(long importId);

    /** The named documents whose name begins with {@code prefix}, by name. */
    SortedMap<String, String> documents(String prefix);

    /**
     * Writes one import, everything or nothing.
     *
     * @return the import as it was kept, with its number
     * @throws no.omland.issue.DataException when the workspace is locked, cannot be written to, or the disk is full
     */
    default ImportRecord write(WorkspaceChange change) {
        return writeAll(List.of(change)).get(0);
    }

    /**
     * Writes the imports of one file in order, all of them or none.
     *
     * @return the imports as they were kept, each with its number
     * @throws no.omland.issue.DataException when the workspace is locked, cannot be written to, or the disk is full
     */
    List<ImportRecord> writeAll(List<WorkspaceChange> changes);

    /** Puts a document under a name in place of what was there, in a transaction of its own. */
    void writeDocument(String name, String content);

    @Override
    void close();
}
