package no.omland.web.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.store.GeoPackageWorkspace;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the workspace holds. */
@Command(name = "layers", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class LayersCommand implements Callable<Integer> {

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
        try (GeoPackageWorkspace opened = workspace.openForReading(terminal)) {
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

    /** Every file that has spoken for the layer, the latest last; a table that came along with a layer names the file it came in. */
    private static String sources(LayerRecord layer, List<ImportRecord> imports) {
        List<String> files = imports.stream()
                .filter(each -> each.layer().equals(layer.name()))
                .map(ImportRecord::file)
                .distinct()
                .toList();
        return files.isEmpty() ? layer.source() : String.join(", ", files);
    }
}
