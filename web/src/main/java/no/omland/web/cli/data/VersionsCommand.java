package no.omland.web.cli.data;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TextTable;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the versions of a layer that are kept, and decides how many are. */
@Command(name = "versions", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class VersionsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "LAYER", descriptionKey = "layer")
    private String layer;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "keep")
    private @Nullable Integer keep;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Texts texts = terminal.texts();
        try (Workspace opened = workspace.openForReading(terminal)) {
            if (keep != null) {
                opened.keepVersions(keep);
            }
            List<LayerVersion> versions = opened.versions(layer);
            if (versions.isEmpty()) {
                throw DataException.use(
                        "layer.not-found",
                        layer,
                        opened.layers().stream().map(LayerRecord::name).collect(Collectors.joining(", ")));
            }
            TextTable table = new TextTable(
                    texts.text("versions.id"),
                    texts.text("versions.count"),
                    texts.text("versions.date"),
                    texts.text("versions.kind"),
                    texts.text("versions.file"),
                    "");
            for (LayerVersion version : versions) {
                table.add(
                        String.valueOf(version.importId()),
                        texts.number(version.count()),
                        version.imported().toString(),
                        texts.text("kind." + version.kind()),
                        version.file(),
                        version.current() ? texts.text("versions.current") : "");
            }
            table.print(terminal.out());
        }
        return ExitCode.DONE;
    }
}
