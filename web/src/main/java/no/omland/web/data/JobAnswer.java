package no.omland.web.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.intake.ImportReport;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.Language;
import no.omland.store.ImportRecord;
import no.omland.web.intake.Intake;
import no.omland.web.intake.Job;
import no.omland.web.intake.LookedAt;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * A job as the page asks for it.
 *
 * @param share from 0 to 1, or null when unknown
 * @param tables what was found in each table, or came of it, once the job is done
 */
record JobAnswer(
        String id,
        String kind,
        Job.State state,
        String phase,
        long done,
        @Nullable Double share,
        @Nullable Problem problem,
        List<Table> tables) {

    /** Why a job failed. */
    record Problem(String code, String error, String hint) {}

    /** A column, and the field that it was read as, or null. */
    record Column(String name, @Nullable String field) {}

    /** The preview of a table; {@code bounds} are west, south, east, north in degrees, or null when nothing has a place. */
    record Preview(int located, int drawn, double @Nullable [] bounds, List<List<@Nullable String>> rows) {}

    /** A table of a file; {@code id} is the number of the import, or 0 when nothing was imported. */
    record Table(
            long id,
            ImportReport.Outcome outcome,
            String file,
            String format,
            String kind,
            String layer,
            String crs,
            String encoding,
            long rows,
            long features,
            long created,
            long changed,
            long unchanged,
            long rejected,
            List<Column> columns,
            List<IssueList.Group> issues,
            @Nullable Preview preview) {

        static Table of(ImportReport report, @Nullable Preview preview, Language language) {
            ImportRecord imported = report.imported();
            return new Table(
                    imported.id(),
                    report.outcome(),
                    imported.file(),
                    imported.format(),
                    imported.kind(),
                    imported.layer(),
                    imported.crs(),
                    imported.encoding(),
                    imported.rows(),
                    imported.features(),
                    imported.created(),
                    imported.changed(),
                    imported.unchanged(),
                    imported.rejected(),
                    columns(report),
                    IssueList.groups(report.issues(), language),
                    preview);
        }

        /** Which column was read as what stands among the issues. */
        private static List<Column> columns(ImportReport report) {
            Map<String, String> fieldOfColumn = new HashMap<>();
            for (ImportIssue issue : report.issues()) {
                if (issue.code() == IssueCode.ALIAS_USED && issue.arguments().size() > 1) {
                    fieldOfColumn.put(
                            issue.arguments().get(0), issue.arguments().get(1));
                }
            }
            return report.columns().stream()
                    .map(name -> new Column(name, fieldOfColumn.get(name)))
                    .toList();
        }
    }

    static JobAnswer of(Job job, Language language) {
        Job.Step step = job.step();
        return new JobAnswer(
                job.id(),
                job.kind(),
                job.state(),
                step.phase(),
                step.done(),
                Double.isNaN(step.share()) ? null : step.share(),
                job.failure().map(failure -> problem(failure, language)).orElse(null),
                job.result().map(result -> tables(result, language)).orElse(List.of()));
    }

    private static Problem problem(RuntimeException failure, Language language) {
        return failure instanceof DataException known
                ? new Problem(known.code(), known.message(language), known.hint(language))
                : new Problem("server.fault", language.text("server.fault"), language.text("server.fault.hint"));
    }

    private static List<Table> tables(Object result, Language language) {
        List<Table> tables = new ArrayList<>();
        if (result instanceof LookedAt found) {
            found.tables().forEach(each -> tables.add(Table.of(each.report(), preview(each), language)));
        } else if (result instanceof Intake.Imported imported) {
            imported.reports().forEach(each -> tables.add(Table.of(each, null, language)));
        }
        return tables;
    }

    private static Preview preview(LookedAt.Table table) {
        Envelope box = table.layer().bounds();
        return new Preview(
                table.layer().located(),
                table.layer().drawn().featureCount(),
                box.isNull() ? null : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()},
                table.firstRows());
    }
}
