package no.omland.web.cli.cooperation;

import java.util.concurrent.Callable;
import no.omland.cooperation.FunctionShares;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cooperation.ArrangementListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what municipalities cooperate on, by share of them and year. */
@Command(name = "functions", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class CooperationFunctionsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        CooperationGround ground = CooperationCommand.ground(workspace, terminal);
        Listing<FunctionShares.FunctionShare> listing = ArrangementListing.functions(ground);
        format.print(format == ListingFormat.TABLE ? signed(listing, terminal.texts()) : listing, terminal);
        return ExitCode.DONE;
    }

    /** The change with its sign, as people write it. */
    private static <R> Listing<R> signed(Listing<R> listing, Texts texts) {
        Listing.Column<R> change = listing.columns().get(listing.columns().size() - 1);
        return listing.without(change.key()).column(change.key(), row -> {
            Object points = change.value().apply(row);
            return points instanceof Number number ? SplitTable.signed(number.doubleValue(), texts) : null;
        });
    }
}
