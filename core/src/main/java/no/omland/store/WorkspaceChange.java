package no.omland.store;

import java.util.List;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.ImportIssue;

/**
 * All that one import changes.
 *
 * @param layers take the place of the layers of the same name
 * @param issues of the import
 * @param progress is told how many features are written
 */
public record WorkspaceChange(
        ImportRecord imported, List<FeatureSet> layers, List<ImportIssue> issues, Progress progress) {

    public WorkspaceChange {
        layers = List.copyOf(layers);
        issues = List.copyOf(issues);
    }
}
