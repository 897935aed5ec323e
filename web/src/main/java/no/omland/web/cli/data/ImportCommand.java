package no.omland.web.cli.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportSource;
import no.omland.importing.postgis.DatabaseAddress;
import no.omland.issue.DataException;
import no.omland.issue.Severity;
import no.omland.store.Workspace;
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

/** Imports files into a workspace. A file that cannot be used does not keep the others out. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReadingOptions reading;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--name", paramLabel = "LAYER", descriptionKey = "name")
    private @Nullable String name;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE.{json,csv}", descriptionKey = "report")
    private @Nullable Path report;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Optional<DatasetKind> kind = reading.kind();
        Optional<EpsgCode> crs = reading.crsCode();
        List<ImportReport> reports = new ArrayList<>();
        Map<String, DataException> failures = new LinkedHashMap<>();
        int exitCode = ExitCode.DONE;
        try (Target target = new Target(workspace)) {
            for (String file : files) {
                String shown = DatabaseAddress.isDatabase(file) ? "jdbc:postgresql:…" : file;
                try {
                    ImportSource source = reading.source(file);
                    shown = source.toString();
                    List<ImportReport> own = importOne(target, source, kind, crs, terminal);
                    own.forEach(each -> ReportText.print(each, terminal));
                    reports.addAll(own);
                    exitCode = Math.max(exitCode, leftSomethingOut(own) ? ExitCode.BAD_DATA : ExitCode.DONE);
                } catch (DataException e) {
                    terminal.report(e);
                    failures.put(shown, e);
                    exitCode = Math.max(
                            exitCode, e.fault() == DataException.Fault.USE ? ExitCode.WRONG_USE : ExitCode.BAD_DATA);
                }
            }
        }
        if (report != null) {
            ReportJson.write(report, reports, failures);
        }
        return exitCode;
    }

    private static boolean leftSomethingOut(List<ImportReport> reports) {
        return reports.stream()
                .flatMap(each -> each.issues().stream())
                .anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    private List<ImportReport> importOne(
            Target target, ImportSource source, Optional<DatasetKind> kind, Optional<EpsgCode> crs, Terminal terminal) {
        TerminalProgress progress = new TerminalProgress(terminal);
        if (source instanceof ImportSource.File file && DatasetFolder.isDataset(file.path())) {
            DatasetFolder dataset = DatasetFolder.open(file.path());
            return dryRun
                    ? dataset.requests(true).stream()
                            .flatMap(request -> look(target, request, progress).stream())
                            .toList()
                    : dataset.importInto(target.get(), progress);
        }
        ImportRequest request =
                new ImportRequest(source, reading.options(crs), kind, Optional.ofNullable(name), "", dryRun);
        return dryRun ? look(target, request, progress) : DatasetImport.runAll(target, request, progress);
    }

    /** A dry run compares with the workspace when there is one, and makes none. */
    private static List<ImportReport> look(Target target, ImportRequest request, TerminalProgress progress) {
        return target.exists()
                ? DatasetImport.runAll(target, request, progress)
                : DatasetImport.examineAll(request, progress);
    }

    /** The workspace that is imported into: one that exists is opened at once, a new one is made for the first file that can be read. */
    private static final class Target implements Supplier<Workspace>, AutoCloseable {

        private final WorkspaceOption option;
        private final boolean isNew;
        private @Nullable Workspace opened;

        Target(WorkspaceOption option) {
            this.option = option;
            this.isNew = !option.exists();
            this.opened = isNew ? null : option.openForWriting();
        }

        boolean exists() {
            return opened != null;
        }

        @Override
        public Workspace get() {
            Workspace workspace = opened == null ? option.openForWriting() : opened;
            opened = workspace;
            return workspace;
        }

        /** Closes it; a new one that nothing came into is taken away again. */
        @Override
        public void close() {
            if (opened == null) {
                return;
            }
            boolean isLeftOver = isNew && opened.imports().isEmpty();
            opened.close();
            if (isLeftOver) {
                option.delete();
            }
        }
    }
}
