package no.omland.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
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
     * @throws ConcurrentChangeException when the workspace is no longer at the version that the change was made from
     * @throws no.omland.issue.DataException when the workspace is locked, cannot be written to, or the disk is full
     */
    default ImportRecord write(WorkspaceChange change) {
        return writeAll(List.of(change)).get(0);
    }

    /**
     * Writes the imports of one file, or of several, in order, all of them or none. Just before they are there for good the last one's progress is told of the
     * phase {@code commit}; what a progress throws leaves everything as it was.
     *
     * @param changes at least one
     * @return the imports as they were kept, each with its number
     * @throws no.omland.issue.DataException when the workspace is locked, cannot be written to, or the disk is full
     */
    List<ImportRecord> writeAll(List<WorkspaceChange> changes);

    /** Puts a document under a name in place of what was there, in a transaction of its own. */
    void writeDocument(String name, String content);

    /** The versions of a layer that are kept, newest first. */
    List<LayerVersion> versions(String layer);

    /** A layer as the import of this number made it, or empty when that version is not kept. */
    Optional<FeatureSet> readVersion(String layer, long importId);

    /**
     * The same of a version that somebody asked for by its number.
     *
     * @throws no.omland.issue.DataException when it is not kept, with those that are
     */
    default FeatureSet version(String layer, long importId) {
        return readVersion(layer, importId)
                .orElseThrow(() -> DataException.use(
                        "version.not-kept",
                        title(),
                        layer,
                        importId,
                        versions(layer).stream()
                                .map(each -> String.valueOf(each.importId()))
                                .collect(Collectors.joining(", "))));
    }

    /**
     * Takes a layer, and those that were imported together with it, back to what the import of this number made of them. That is itself a new entry in the
     * history, so that it can be taken back in turn.
     *
     * @return the entry
     * @throws no.omland.issue.DataException when that version is not kept or is the current one, or as {@link #write}
     */
    ImportRecord restore(String layer, long importId, Progress progress);

    /** Keeps this many versions of each layer besides the current one, from now on. It is 5 in a new workspace. */
    void keepVersions(int count);

    @Override
    void close();
}
