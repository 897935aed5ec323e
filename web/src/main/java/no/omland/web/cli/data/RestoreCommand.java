package no.omland.web.cli.data;

import java.util.concurrent.Callable;
import no.omland.store.ImportRecord;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TerminalProgress;
import no.omland.web.cli.terminal.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a layer, and what was imported together with it, back to an earlier version. */
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "LAYER", descriptionKey = "layer")
    private String layer;

    @Option(names = "--to", paramLabel = "ID", required = true, descriptionKey = "to")
    private long version;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        try (Workspace opened = workspace.openForReading(terminal)) {
            ImportRecord entry = opened.restore(layer, version, new TerminalProgress(terminal));
            terminal.out().println(terminal.texts().text("restore.done", layer, version, entry.id()));
        }
        return ExitCode.DONE;
    }
}
