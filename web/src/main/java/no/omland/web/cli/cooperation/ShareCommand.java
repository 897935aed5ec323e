package no.omland.web.cli.cooperation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.Member;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.cooperation.BillFigures;
import no.omland.importing.document.DocumentFile;
import no.omland.scenario.bill.BillReading;
import no.omland.scenario.bill.FigureSource;
import no.omland.scenario.bill.FigureWish;
import no.omland.store.Workspace;
import no.omland.web.answer.Listing;
import no.omland.web.bill.BillListing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;
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

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "FILE", descriptionKey = "share-file")
    private Path file;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        BillReading bill = BillReading.of(DocumentFile.read(file), new OfWorkspace(workspace, terminal));
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
        bill.fetched()
                .forEach((column, wish) ->
                        terminal.err().println(terminal.texts().text(told(wish), words(column, wish))));
        terminal.err().flush();
        return ExitCode.DONE;
    }

    private static String told(FigureWish wish) {
        return wish instanceof FigureWish.OfTable ? "share.from-table" : "share.from-projection";
    }

    private static Object[] words(String column, FigureWish wish) {
        return wish instanceof FigureWish.OfTable table
                ? new Object[] {column, table.table(), table.column()}
                : new Object[] {column, String.valueOf(((FigureWish.OfYear) wish).year())};
    }

    /** The workspace is opened when a bill first asks for a figure of it. */
    private static final class OfWorkspace implements FigureSource {

        private final WorkspaceOption option;
        private final Terminal terminal;
        private @Nullable FigureSource figures;

        OfWorkspace(WorkspaceOption option, Terminal terminal) {
            this.option = option;
            this.terminal = terminal;
        }

        @Override
        public Map<String, BigDecimal> figures(FigureWish wish, List<Member> members) {
            FigureSource source = figures;
            if (source == null) {
                try (Workspace workspace = option.openForReading(terminal)) {
                    source = BillFigures.of(WorkspaceSnapshot.of(workspace), workspace);
                    figures = source;
                }
            }
            return source.figures(wish, members);
        }
    }
}
