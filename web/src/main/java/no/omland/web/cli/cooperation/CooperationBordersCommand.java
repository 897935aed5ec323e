package no.omland.web.cli.cooperation;

import java.util.concurrent.Callable;
import no.omland.cooperation.BorderComparison;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
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

/** Tells how the groups of two groupings lie to each other. */
@Command(name = "borders", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class CooperationBordersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "GROUPING", descriptionKey = "cooperation-grouping")
    private String first;

    @Parameters(index = "1", paramLabel = "GROUPING", descriptionKey = "cooperation-grouping")
    private String second;

    @Option(names = "--fits", descriptionKey = "cooperation-fits")
    private boolean fits;

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
        BorderComparison comparison = BorderListing.compare(ground, first, second);
        if (fits && format != MapFormat.GEOJSON) {
            ListingFormat.valueOf(format.name()).print(BorderListing.fits(comparison, ground), terminal);
        } else {
            format.print(
                    format == MapFormat.TABLE
                            ? BorderListing.readable(comparison, ground)
                            : BorderListing.meetings(comparison, ground),
                    () -> BorderListing.lines(ground, first, second),
                    terminal);
        }
        if (ground.isSchematic()) {
            terminal.err().println(terminal.texts().text("cooperation.schematic"));
        }
        for (BorderComparison.FitKind kind : BorderComparison.FitKind.values()) {
            long count = comparison.fits().stream()
                    .filter(each -> each.kind() == kind)
                    .count();
            if (count > 0) {
                terminal.err()
                        .println(terminal.texts()
                                .text(
                                        "cooperation.fit." + kind.name(),
                                        terminal.texts().number(count),
                                        CooperationCommand.named(comparison.second(), terminal.texts())));
            }
        }
        terminal.err().flush();
        return ExitCode.DONE;
    }
}
