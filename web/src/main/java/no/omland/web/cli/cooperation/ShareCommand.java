package no.omland.web.cli.cooperation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.omland.costshare.KeyComparison;
import no.omland.importing.document.DocumentFile;
import no.omland.scenario.bill.BillReading;
import no.omland.web.answer.Listing;
import no.omland.web.bill.BillListing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Splits a bill between its members by one or more keys, to the krone. */
@Command(name = "share", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ShareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "FILE", descriptionKey = "share-file")
    private Path file;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        BillReading bill = BillReading.of(DocumentFile.read(file));
        if (!bill.problems().isEmpty()) {
            bill.problems().forEach(terminal::report);
            return ExitCode.BAD_DATA;
        }
        KeyComparison comparison = bill.file().comparison();
        Listing<?> listing = format == ListingFormat.TABLE
                ? SplitTable.of(comparison, terminal.texts())
                : BillListing.of(comparison);
        format.print(listing, terminal);
        if (format == ListingFormat.TABLE && comparison.keys().size() > 1) {
            terminal.out()
                    .println(terminal.texts()
                            .text("share.change", comparison.keys().get(0)));
            terminal.out().flush();
        }
        return ExitCode.DONE;
    }
}
