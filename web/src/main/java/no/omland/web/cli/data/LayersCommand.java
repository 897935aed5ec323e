package no.omland.web.cli.data;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.dataset.DatasetKind;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TextTable;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the workspace holds. */
@Command(name = "layers", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class LayersCommand implements Callable<Integer> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

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
                        DATE.format(layer.changed().atZone(ZoneId.systemDefault())),
                        sources(layer, opened.imports()));
            }
            table.print(terminal.out());
        }
        return ExitCode.DONE;
    }

    /**
     * The files that a layer is made of, the latest last: all that were merged into it, or the last one when each takes the place of the one before. Going back
     * forgets those that came later. A table that came along with a layer names the file it came in.
     */
    private static String sources(LayerRecord layer, List<ImportRecord> imports) {
        List<ImportRecord> own = new ArrayList<>();
        for (ImportRecord each : imports) {
            if (!each.layer().equals(layer.name())) {
                continue;
            }
            if (each.kind().equals(ImportRecord.RESTORE)) {
                while (!own.isEmpty() && !isOf(each, own.get(own.size() - 1))) {
                    own.remove(own.size() - 1);
                }
            } else {
                if (each.kind().equals(DatasetKind.LAYER.word())) {
                    own.clear();
                }
                own.add(each);
            }
        }
        String files = own.stream().map(ImportRecord::file).distinct().collect(Collectors.joining(", "));
        return files.isEmpty() ? layer.source() : files;
    }

    private static boolean isOf(ImportRecord restored, ImportRecord imported) {
        return restored.file().equals(imported.file()) && restored.sha256().equals(imported.sha256());
    }
}
