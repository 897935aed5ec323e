package no.omland.exporting;

import java.nio.file.Path;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.issue.ImportIssue;
import org.jspecify.annotations.Nullable;

/**
 * What came of an export.
 *
 * @param crs of the coordinates in the file; null when it has none
 * @param features how many were written
 * @param files all that were made, the one to open first
 * @param issues what the format could not hold as it was
 */
public record ExportReport(
        String layer, @Nullable EpsgCode crs, int features, List<Path> files, List<ImportIssue> issues) {

    public ExportReport {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }
}
