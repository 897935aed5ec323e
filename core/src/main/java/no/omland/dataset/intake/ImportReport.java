package no.omland.dataset.intake;

import java.util.List;
import no.omland.dataset.layer.JoinReport;
import no.omland.issue.ImportIssue;
import no.omland.store.ImportRecord;

/**
 * What came of an import.
 *
 * @param imported what was read and how it compares with what was there
 * @param columns the columns of the file, as it names them
 * @param join the ids without partner
 */
public record ImportReport(
        Outcome outcome, ImportRecord imported, List<String> columns, List<ImportIssue> issues, JoinReport join) {

    /** How an import ended. */
    public enum Outcome {
        /** It is in the workspace. */
        IMPORTED,
        /** Everything in it was there already; nothing was written. */
        UNCHANGED,
        /** It was only looked at. */
        EXAMINED
    }

    public ImportReport {
        columns = List.copyOf(columns);
        issues = List.copyOf(issues);
    }

    /** The same report of an import that now has its number. */
    ImportReport kept(ImportRecord record) {
        return new ImportReport(outcome, record, columns, issues, join);
    }
}
