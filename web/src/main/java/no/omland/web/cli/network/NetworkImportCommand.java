package no.omland.web.cli.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.NodingDocument;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.dataset.intake.RoadCheck;
import no.omland.importing.ImportOptions;
import no.omland.issue.ImportIssue;
import no.omland.network.noding.NodingOptions;
import no.omland.store.Workspace;
import no.omland.web.cli.data.ReadingOptions;
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

/** Imports roads or links into a workspace and tells what network they make. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class NetworkImportCommand implements Callable<Integer> {

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

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "network-import-file")
    private String file;

    @Option(names = "--nodes", paramLabel = "FILE", descriptionKey = "nodes")
    private @Nullable Path nodes;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "network-format")
    private NetworkFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        NodingOptions options = noding.options();
        List<ImportRequest> requests = new ArrayList<>();
        if (nodes != null) {
            requests.add(new ImportRequest(
                    nodes,
                    ImportOptions.NONE,
                    Optional.of(DatasetKind.LAYER),
                    Optional.of("network_nodes"),
                    "",
                    false));
        }
        requests.add(new ImportRequest(
                reading.source(file), reading.options(reading.crsCode()), reading.kind(), Optional.empty(), "", false));
        boolean isNew = !workspace.exists();
        boolean isKept = false;
        Workspace opened = workspace.openForWriting();
        try (opened) {
            if (noding.isSaid()) {
                NodingDocument.write(opened, options);
            }
            List<ImportReport> reports =
                    DatasetImport.runTogether(() -> opened, requests, new TerminalProgress(terminal));
            isKept = true;
            RoadCheck check = RoadCheck.of(WorkspaceSnapshot.of(opened));
            reports.forEach(report -> terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "network.imported",
                                    report.imported().file(),
                                    terminal.texts().number(report.imported().features()),
                                    report.imported().layer())));
            format.print(check, terminal);
            List<ImportIssue> issues =
                    reports.stream().flatMap(report -> report.issues().stream()).toList();
            NetworkFormat.tellIssues(issues, terminal);
            return NetworkFormat.exitCode(issues);
        } finally {
            if (isNew && !isKept) {
                workspace.delete();
            }
        }
    }
}
