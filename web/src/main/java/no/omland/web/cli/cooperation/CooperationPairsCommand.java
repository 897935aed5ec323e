package no.omland.web.cli.cooperation;

import java.util.concurrent.Callable;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cooperation.ArrangementListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists which municipalities share most arrangements. */
@Command(name = "pairs", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class CooperationPairsCommand implements Callable<Integer> {

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
        format.print(ArrangementListing.pairs(ground), terminal);
        return ExitCode.DONE;
    }
}
