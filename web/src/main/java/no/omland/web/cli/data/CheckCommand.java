package no.omland.web.cli.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportSource;
import no.omland.issue.Severity;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TerminalProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is in a file and what is wrong with it; imports nothing. Exit code 1 when something in it would be left out. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ReadingOptions reading;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "file")
    private String file;

    @Option(names = "--report", paramLabel = "FILE.{json,csv}", descriptionKey = "report")
    private @Nullable Path report;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        List<ImportReport> found = new ArrayList<>();
        for (ImportRequest request : requests()) {
            for (ImportReport one : DatasetImport.examineAll(request, new TerminalProgress(terminal))) {
                ReportText.print(one, terminal);
                found.add(one);
            }
        }
        if (report != null) {
            ReportJson.write(report, found, Map.of());
        }
        boolean leftOut = found.stream()
                .flatMap(each -> each.issues().stream())
                .anyMatch(issue -> issue.severity() == Severity.ERROR);
        return leftOut ? ExitCode.BAD_DATA : ExitCode.DONE;
    }

    private List<ImportRequest> requests() {
        ImportSource source = reading.source(file);
        return source instanceof ImportSource.File folder && DatasetFolder.isDataset(folder.path())
                ? DatasetFolder.open(folder.path()).requests(true)
                : List.of(new ImportRequest(
                        source, reading.options(reading.crsCode()), reading.kind(), Optional.empty(), "", true));
    }
}
