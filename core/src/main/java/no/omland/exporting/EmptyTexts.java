package no.omland.exporting;

import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;

/** Says how many texts of a column are empty, for formats in which that is the same as having none. */
final class EmptyTexts {

    private EmptyTexts() {}

    static void report(FeatureSet layer, IssueLog log) {
        int[] empty = new int[layer.schema().size()];
        for (Feature feature : layer.features()) {
            for (int i = 0; i < empty.length; i++) {
                if (feature.value(i) instanceof String text && text.isBlank()) {
                    empty[i]++;
                }
            }
        }
        for (int i = 0; i < empty.length; i++) {
            if (empty[i] > 0) {
                String name = layer.schema().fields().get(i).name();
                log.addAt(IssueCode.EXPORT_EMPTY_TEXT, 0, name, empty[i], name);
            }
        }
    }
}
