package no.omland.store;

import java.util.List;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.ImportIssue;
import org.jspecify.annotations.Nullable;

/**
 * All that one import changes.
 *
 * @param basedOn the version of the workspace that the layers were made from, or null when they do not depend on what is there
 * @param layers take the place of the layers of the same name
 * @param removed layers that are put aside without another in their place
 * @param issues of the import
 * @param progress is told how many features are written
 */
public record WorkspaceChange(
        @Nullable String basedOn,
        ImportRecord imported,
        List<FeatureSet> layers,
        List<String> removed,
        List<ImportIssue> issues,
        Progress progress) {

    public WorkspaceChange {
        layers = List.copyOf(layers);
        removed = List.copyOf(removed);
        issues = List.copyOf(issues);
    }

    /** A change that removes no layer. */
    public WorkspaceChange(
            @Nullable String basedOn,
            ImportRecord imported,
            List<FeatureSet> layers,
            List<ImportIssue> issues,
            Progress progress) {
        this(basedOn, imported, layers, List.of(), issues, progress);
    }

    /** A change that does not depend on what is there. */
    public WorkspaceChange(
            ImportRecord imported, List<FeatureSet> layers, List<ImportIssue> issues, Progress progress) {
        this(null, imported, layers, List.of(), issues, progress);
    }
}
