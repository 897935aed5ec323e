package no.omland.web.cli;

import java.util.concurrent.Callable;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the workspace holds. */
@Command(name = "layers", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class LayersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Texts texts = terminal.texts();
        try (Workspace opened = workspace.openForReading(terminal)) {
            TextTable table = new TextTable(
                    texts.text("layers.name"),
                    texts.text("layers.count"),
                    texts.text("layers.type"),
                    texts.text("layers.crs"),
                    texts.text("layers.date"),
                    texts.text("layers.source"));
            for (LayerRecord layer : opened.layers()) {
                table.add(
                        layer.name(),
                        texts.number(layer.count()),
                        layer.geometryType() == null ? "–" : layer.geometryType(),
                        layer.crs() == null ? "–" : layer.crs().toString(),
                        layer.changed().toString(),
                        layer.source());
            }
            table.print(terminal.out());
        }
        return ExitCode.DONE;
    }
}
