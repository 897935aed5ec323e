package no.omland.web.cli.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.omland.dataset.intake.RoadCheck;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.LayerExport;
import no.omland.importing.Progress;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.Severity;
import no.omland.network.report.ReportLayer;
import no.omland.web.cli.data.ReportText;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.network.NetworkListing;

/** How the report of a network is printed. */
enum NetworkFormat {
    TABLE,
    CSV,
    JSON,
    GEOJSON;

    void print(RoadCheck check, Terminal terminal) {
        switch (this) {
            case TABLE -> ListingFormat.TABLE.print(NetworkListing.of(check.report()), terminal);
            case CSV -> ListingFormat.CSV.print(NetworkListing.of(check.report()), terminal);
            case JSON -> ListingFormat.JSON.print(NetworkListing.of(check.report()), terminal);
            case GEOJSON -> terminal.out().println(geoJson(check));
        }
        terminal.out().flush();
    }

    /** Tells what was left out and what is odd by its code, its rows and its words; of mere notes only what concerns links. */
    static void tellIssues(List<ImportIssue> issues, Terminal terminal) {
        ReportText.printIssues(
                issues.stream()
                        .filter(issue -> issue.severity() != Severity.INFO
                                || issue.code().code().startsWith("link.")
                                || issue.code() == IssueCode.NETWORK_MORE)
                        .toList(),
                terminal.err(),
                terminal.texts());
    }

    /** As an import says it: some rows are left out when there is an error. */
    static int exitCode(List<ImportIssue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)
                ? ExitCode.BAD_DATA
                : ExitCode.DONE;
    }

    private static String geoJson(RoadCheck check) {
        try {
            Path folder = Files.createTempDirectory("omland-network-");
            Path file = folder.resolve("report.geojson");
            try {
                LayerExport.write(
                        ReportLayer.of(check.roads(), check.report()), file, ExportOptions.PLAIN, Progress.SILENT);
                return Files.readString(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
