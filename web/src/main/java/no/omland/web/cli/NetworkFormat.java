package no.omland.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import no.omland.dataset.RoadCheck;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.LayerExport;
import no.omland.importing.Progress;
import no.omland.issue.IssueCode;
import no.omland.network.noding.LinkFault;
import no.omland.network.report.ReportLayer;
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

    /** Tells how many of each fault there are. */
    static void tellFaults(RoadCheck check, Terminal terminal) {
        Texts texts = terminal.texts();
        Map<LinkFault.Kind, Long> counts = new EnumMap<>(LinkFault.Kind.class);
        check.roads().faults().forEach(fault -> counts.merge(fault.kind(), 1L, Long::sum));
        int notInUse = check.roads().notInUse();
        if (notInUse > 0) {
            terminal.err()
                    .println(texts.text("network.fault", IssueCode.LINK_NOT_IN_USE.code(), texts.number(notInUse)));
        }
        counts.forEach((kind, count) ->
                terminal.err().println(texts.text("network.fault", kind.code().code(), texts.number(count))));
        terminal.err().flush();
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
