package no.omland.web.cli.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.omland.dataset.intake.ImportReport;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.Language;

/** The report of an import as one table for a spreadsheet: a row for each issue, each id without partner, and each file that failed, in English. */
final class ReportCsv {

    private static final String WITHOUT_PARTNER = "INFO";

    private ReportCsv() {}

    static void write(Path file, List<ImportReport> reports, Map<String, DataException> failures) {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    "file", "layer", "severity", "code", "row", "field", "id", "message", "longitude", "latitude");
            for (ImportReport report : reports) {
                report.issues().forEach(issue -> write(csv, report, issue));
                write(csv, report, "join.only-in-file", report.join().onlyInFile());
                write(csv, report, "join.only-in-workspace", report.join().onlyInWorkspace());
                write(csv, report, "join.without-geometry", report.join().withoutGeometry());
                write(csv, report, "join.without-status", report.join().withoutStatus());
            }
            failures.forEach((failed, why) -> csv.writeRecord(
                    failed, "", "FAILED", why.code(), "", "", "", why.message(Language.ENGLISH), "", ""));
        } catch (IOException e) {
            throw DataException.caused(e, "report.unwritable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static void write(CsvWriter csv, ImportReport report, ImportIssue issue) {
        ImportIssue.Location place = issue.location();
        String field = issue.field();
        csv.writeRecord(
                issue.source(),
                report.imported().layer(),
                issue.severity().name(),
                issue.code().code(),
                issue.row() == 0 ? "" : String.valueOf(issue.row()),
                field == null ? "" : field,
                "",
                issue.message(Language.ENGLISH),
                place == null ? "" : String.valueOf(place.longitudeDegrees()),
                place == null ? "" : String.valueOf(place.latitudeDegrees()));
    }

    private static void write(CsvWriter csv, ImportReport report, String code, List<String> ids) {
        ids.forEach(id -> csv.writeRecord(
                report.imported().file(), report.imported().layer(), WITHOUT_PARTNER, code, "", "", id, "", "", ""));
    }
}
