package no.omland.dataset.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;

/**
 * The ids that found no partner when a file was joined with the layer in the workspace. Each list is whole, in the order of its source.
 *
 * @param onlyInFile ids that the layer did not have; empty when there was no layer before
 * @param onlyInWorkspace ids that the file does not mention
 * @param withoutGeometry ids that, after all imports so far, have attributes and no place
 * @param withoutStatus ids that, after all imports so far, have no status from any file
 */
public record JoinReport(
        List<String> onlyInFile,
        List<String> onlyInWorkspace,
        List<String> withoutGeometry,
        List<String> withoutStatus) {

    /** Of an import that joins nothing. */
    public static final JoinReport NONE = new JoinReport(List.of(), List.of(), List.of(), List.of());

    public JoinReport {
        onlyInFile = List.copyOf(onlyInFile);
        onlyInWorkspace = List.copyOf(onlyInWorkspace);
        withoutGeometry = List.copyOf(withoutGeometry);
        withoutStatus = List.copyOf(withoutStatus);
    }

    /** Compares by a key column of both. */
    public static JoinReport of(
            String key, FeatureSet before, FeatureSet incoming, FeatureSet merged, String statusColumn) {
        List<String> had = ids(key, before);
        List<String> came = ids(key, incoming);
        List<String> withoutGeometry = new ArrayList<>();
        List<String> withoutStatus = new ArrayList<>();
        int id = merged.schema().indexOf(key);
        int status = merged.schema().indexOf(statusColumn);
        for (Feature body : merged.features()) {
            String text = body.text(id);
            if (text != null && body.geometry() == null) {
                withoutGeometry.add(text);
            }
            if (text != null && body.text(status) == null) {
                withoutStatus.add(text);
            }
        }
        return new JoinReport(
                had.isEmpty() ? List.of() : without(came, had), without(had, came), withoutGeometry, withoutStatus);
    }

    private static List<String> ids(String key, FeatureSet set) {
        int id = set.schema().indexOf(key);
        List<String> ids = new ArrayList<>();
        for (Feature feature : set.features()) {
            String text = feature.text(id);
            if (text != null) {
                ids.add(text);
            }
        }
        return ids;
    }

    private static List<String> without(List<String> ids, List<String> others) {
        Set<String> taken = new HashSet<>(others);
        return ids.stream().filter(id -> !taken.contains(id)).toList();
    }
}
