package no.omland.web.cli.network;

import java.util.concurrent.Callable;
import no.omland.dataset.intake.RoadCheck;
import no.omland.web.cli.data.ReadingOptions;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TerminalProgress;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a network is made of and whether it hangs together: that of a file, or that of a workspace. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class NetworkCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private NodingChoice noding;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "network-file")
    private @Nullable String file;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "network-format")
    private NetworkFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        RoadCheck check = file == null
                ? RoadCheck.of(workspace.snapshot(terminal))
                : RoadCheck.of(
                        reading.source(file),
                        reading.options(reading.crsCode()),
                        noding.options(),
                        new TerminalProgress(terminal));
        format.print(check, terminal);
        NetworkFormat.tellIssues(check.issues(), terminal);
        return file == null ? ExitCode.DONE : NetworkFormat.exitCode(check.issues());
    }
}
