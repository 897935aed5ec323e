package no.omland.importing;

import no.omland.feature.FeatureSet;
import no.omland.issue.IssueLog;

/**
 * A file as it was read, before anyone asked what it means.
 *
 * @param format what kind of file it is
 * @param encoding the name of the character encoding its text was read with
 * @param features its rows, all columns in the source's order and under the source's names (made unique)
 * @param rows for each feature the row or record in the source, counted from 1
 * @param log every doubt found on the way
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceTable(SourceFormat format, String encoding, FeatureSet features, int[] rows, IssueLog log) {

    public SourceTable {
        if (rows.length != features.size()) {
            throw new IllegalArgumentException(
                    "one row number for each feature: " + rows.length + " for " + features.size());
        }
    }

    /** The row or record of a feature in the source, counted from 1. */
    public int row(int feature) {
        return rows[feature];
    }

    /** The file's name without folder. */
    public String source() {
        return log.source();
    }
}
