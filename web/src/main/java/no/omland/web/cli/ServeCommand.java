package no.omland.web.cli;

import java.util.concurrent.Callable;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.SampleWorkspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.server.OmlandServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a workspace to browsers. */
@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", descriptionKey = "host")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7070", descriptionKey = "port")
    private int port;

    @Option(
            names = "--sample",
            arity = "0..1",
            paramLabel = "lofoten-vesteralen|sogn|nordland",
            fallbackValue = "lofoten-vesteralen",
            descriptionKey = "sample")
    private @Nullable String sample;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        OmlandServer server = OmlandServer.start(live(terminal), host, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        terminal.out()
                .println(terminal.texts()
                        .text(
                                "serve.address",
                                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                                        + "/"));
        terminal.err().println(terminal.texts().text("serve.stop"));
        return ExitCode.DONE;
    }

    /** The sample data is for looking at: nothing is imported into it. */
    private LiveWorkspace live(Terminal terminal) {
        if (sample != null) {
            return new LiveWorkspace(SampleWorkspace.open(sample, terminal));
        }
        if (workspace.isSample()) {
            return new LiveWorkspace(workspace.openForReading(terminal));
        }
        Workspace opened = workspace.named == null ? workspace.openForReading(terminal) : workspace.openForWriting();
        return new LiveWorkspace(opened, workspace::openForWriting);
    }
}
