package no.omland.web.cli.cooperation;

import java.util.concurrent.Callable;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cooperation.BorderListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the groups of a grouping with their municipalities, and as areas that are dissolved from them. */
@Command(name = "areas", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class CooperationAreasCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "GROUPING", descriptionKey = "cooperation-grouping")
    private String first;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        CooperationGround ground = CooperationCommand.ground(workspace, terminal);
        format.print(BorderListing.groups(ground, first), () -> BorderListing.areas(ground, first), terminal);
        return ExitCode.DONE;
    }
}
