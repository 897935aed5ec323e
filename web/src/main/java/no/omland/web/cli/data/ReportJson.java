package no.omland.web.cli.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.layer.JoinReport;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import no.omland.issue.Severity;
import no.omland.store.ImportRecord;
import org.jspecify.annotations.Nullable;

/** The report of an import as a file for programs: one object for each file, with every issue, or with why it failed, in English. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    private record FileReport(
            String file,
            String sha256,
            long bytes,
            String outcome,
            String format,
            String encoding,
            String crs,
            String kind,
            String layer,
            long rows,
            long features,
            long created,
            long changed,
            long unchanged,
            long rejected,
            List<String> columns,
            Map<String, Integer> issuesByCode,
            List<Issue> issues,
            JoinReport join) {

        static FileReport of(ImportReport report) {
            ImportRecord file = report.imported();
            Map<String, Integer> byCode = new LinkedHashMap<>();
            IssueLog.countByCode(report.issues()).forEach((code, count) -> byCode.put(code.code(), count));
            return new FileReport(
                    file.file(),
                    file.sha256(),
                    file.bytes(),
                    report.outcome().name(),
                    file.format(),
                    file.encoding(),
                    file.crs(),
                    file.kind(),
                    file.layer(),
                    file.rows(),
                    file.features(),
                    file.created(),
                    file.changed(),
                    file.unchanged(),
                    file.rejected(),
                    report.columns(),
                    byCode,
                    report.issues().stream().map(Issue::of).toList(),
                    report.join());
        }
    }

    private record Issue(
            String code,
            Severity severity,
            String source,
            long row,
            @Nullable String field,
            String message,
            ImportIssue.@Nullable Location location) {

        static Issue of(ImportIssue issue) {
            return new Issue(
                    issue.code().code(),
                    issue.severity(),
                    issue.source(),
                    issue.row(),
                    issue.field(),
                    issue.message(Language.ENGLISH),
                    issue.location());
        }
    }

    /** A file that could not be used. */
    private record FailureReport(String file, String outcome, String code, String error, String hint) {

        static FailureReport of(String file, DataException failure) {
            return new FailureReport(
                    file, "FAILED", failure.code(), failure.message(Language.ENGLISH), failure.hint(Language.ENGLISH));
        }
    }

    static void write(Path file, List<ImportReport> reports, Map<String, DataException> failures) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            ReportCsv.write(file, reports, failures);
            return;
        }
        List<Object> all = new ArrayList<>(reports.stream().map(FileReport::of).toList());
        failures.forEach((failed, why) -> all.add(FailureReport.of(failed, why)));
        try {
            JSON.writeValue(file.toFile(), all);
        } catch (IOException e) {
            throw DataException.caused(e, "report.unwritable", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
