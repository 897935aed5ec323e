package no.omland.web.cli.data;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.intake.ImportReport;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.Severity;
import no.omland.store.ImportRecord;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;

/** Prints a report for a person: what the file is, what came of it, and its issues by code with the first few of each. */
public final class ReportText {

    private static final int EXAMPLES_OF_A_CODE = 3;
    private static final int EXAMPLES_OF_IDS = 10;

    private ReportText() {}

    /** What was read, taken and left out, with every issue and its place. */
    public static void print(ImportReport report, Terminal terminal) {
        ImportRecord file = report.imported();
        Texts texts = terminal.texts();
        PrintWriter out = terminal.out();
        String crs = file.crs().isEmpty() ? texts.text("report.no-crs") : file.crs();
        out.println(texts.text(
                "report.file", file.file(), file.format(), file.encoding(), crs, texts.text("kind." + file.kind())));
        out.println("  "
                + texts.text(
                        "report.rows",
                        texts.number(file.rows()),
                        texts.number(file.features()),
                        texts.number(file.rejected())));
        switch (report.outcome()) {
            case IMPORTED ->
                out.println("  "
                        + texts.text(
                                "report.imported",
                                file.layer(),
                                texts.number(file.created()),
                                texts.number(file.changed()),
                                texts.number(file.unchanged())));
            case UNCHANGED -> out.println("  " + texts.text("report.unchanged", file.layer()));
            case EXAMINED -> out.println("  " + texts.text("report.examined", String.join(", ", report.columns())));
        }
        print("only-in-file", report.join().onlyInFile(), terminal);
        print("only-in-workspace", report.join().onlyInWorkspace(), terminal);
        print("without-geometry", report.join().withoutGeometry(), terminal);
        print("without-status", report.join().withoutStatus(), terminal);
        byCode(report.issues()).forEach((code, issues) -> {
            boolean isNews = report.outcome() != ImportReport.Outcome.UNCHANGED || code.severity() != Severity.INFO;
            if (isNews) {
                print(code, issues, "report.more", out, texts);
            }
        });
        out.flush();
    }

    /** Ids without partner: how many, and the first of them. */
    private static void print(String side, List<String> ids, Terminal terminal) {
        if (ids.isEmpty()) {
            return;
        }
        Texts texts = terminal.texts();
        String first = String.join(", ", ids.subList(0, Math.min(EXAMPLES_OF_IDS, ids.size())));
        String more = ids.size() > EXAMPLES_OF_IDS ? " …" : "";
        terminal.out().println("  " + texts.text("report.join." + side, texts.number(ids.size()), first + more));
    }

    /** The issues of an export, which writes no report, by code with the first few of each. */
    public static void printIssues(List<ImportIssue> issues, Terminal terminal) {
        byCode(issues).forEach((code, own) -> print(code, own, "export.more", terminal.out(), terminal.texts()));
    }

    /** The issues of a network, beside the answer on stdout. */
    public static void printIssues(List<ImportIssue> issues, PrintWriter to, Texts texts) {
        byCode(issues).forEach((code, own) -> print(code, own, "network.more", to, texts));
        to.flush();
    }

    /** @param more the sentence about those that are not shown */
    private static void print(IssueCode code, List<ImportIssue> issues, String more, PrintWriter out, Texts texts) {
        out.println(
                "  " + texts.text("severity." + code.severity()) + " " + code + " × " + texts.number(issues.size()));
        issues.stream().limit(EXAMPLES_OF_A_CODE).forEach(issue -> {
            String row = issue.row() > 0 ? texts.text("report.row", issue.row()) + ": " : "";
            out.println("      " + row + issue.message(texts.language()));
        });
        if (issues.size() > EXAMPLES_OF_A_CODE) {
            out.println("      " + texts.text(more, texts.number(issues.size() - EXAMPLES_OF_A_CODE)));
        }
    }

    private static Map<IssueCode, List<ImportIssue>> byCode(List<ImportIssue> issues) {
        Map<IssueCode, List<ImportIssue>> byCode = new EnumMap<>(IssueCode.class);
        issues.forEach(issue ->
                byCode.computeIfAbsent(issue.code(), any -> new ArrayList<>()).add(issue));
        return byCode;
    }
}
