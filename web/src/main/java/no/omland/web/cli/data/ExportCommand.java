package no.omland.web.cli.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.exporting.ExportFormat;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.ExportReport;
import no.omland.exporting.ExportSource;
import no.omland.exporting.LayerExport;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TerminalProgress;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.water.SelectionOptions;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a layer, or the chosen water bodies, as a file for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Parameters(index = "0", paramLabel = "LAYER", descriptionKey = "export-layer")
    private String layer;

    @Parameters(index = "1", paramLabel = "FILE.{gpkg,shp,geojson,csv,xlsx}", descriptionKey = "export-file")
    private Path file;

    @Option(names = "--crs", paramLabel = "EPSG:n", descriptionKey = "export-crs")
    private @Nullable String crs;

    @Option(names = "--no-geometry", descriptionKey = "no-geometry")
    private boolean withoutGeometry;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(command, output);
        ExportFormat.ofFileName(file.toString());
        EpsgCode to = crsCode();
        ExportOptions options = new ExportOptions(
                to,
                !withoutGeometry,
                overwrite,
                terminal.texts().language(),
                workspace.file().orElse(null));
        ExportReport report = LayerExport.write(features(terminal), file, options, new TerminalProgress(terminal));
        print(report, terminal);
        return ExitCode.DONE;
    }

    private FeatureSet features(Terminal terminal) {
        SelectionParameters selection = chosen.parameters();
        try (Workspace opened = workspace.openForReading(terminal)) {
            return selection.isEmpty()
                    ? ExportSource.whole(opened, layer)
                    : ExportSource.chosen(opened, layer, selection.idsIn(WorkspaceSnapshot.of(opened)));
        }
    }

    private @Nullable EpsgCode crsCode() {
        if (crs == null) {
            return null;
        }
        try {
            EpsgCode code = EpsgCode.parse(crs);
            ReferenceSystem.of(code);
            return code;
        } catch (IllegalArgumentException | UnknownReferenceSystemException e) {
            throw DataException.use("crs.unknown", "--crs", crs);
        }
    }

    private static void print(ExportReport report, Terminal terminal) {
        Texts texts = terminal.texts();
        String crs = report.crs() == null
                ? texts.text("report.no-crs")
                : report.crs().toString();
        String files = report.files().stream()
                .map(each -> String.valueOf(each.getFileName()))
                .collect(Collectors.joining(", "));
        terminal.out().println(texts.text("export.done", report.layer(), texts.number(report.features()), crs, files));
        ReportText.printIssues(report.issues(), terminal);
        terminal.out().flush();
    }
}
