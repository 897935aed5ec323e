package no.omland.web.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.travel.TransitGround;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Report;
import no.omland.maps.report.ReportFormat;
import no.omland.maps.scenario.ScenarioReport;
import no.omland.maps.scenario.StudyInput;
import no.omland.maps.style.MapStyle;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.PackFiles;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.report.PackWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the report of a study: what is best for whom, what it costs, how sure that is, and all it rests on. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Option(names = "--out", paramLabel = "FILE.{pdf,html,docx}", required = true, descriptionKey = "study-report-out")
    private Path out;

    @Option(names = "--text", paramLabel = "nb|nn|en", descriptionKey = "study-report-text")
    private @Nullable String text;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "study-report-date")
    private @Nullable String date;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        PackLanguage language = language();
        ReportFormat format = PackWish.format(out.toString());
        @Nullable LocalDate asked = day();
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw DataException.use("document.no-folder", out.toString(), String.valueOf(folder));
        }
        List<GroundedStudy> years = file.studies(workspace, terminal);
        GroundedStudy study = years.get(0);
        Report report = ScenarioReport.of(
                years,
                file.names(),
                timetable(terminal),
                MapGround.of(study.ground().snapshot()),
                MapStyle.standard(),
                language,
                input(),
                asked == null ? ScenarioReport.dayOf(study.ground().snapshot()) : asked);
        PackFiles.in(folder, false).write(out, format.write(report));
        DemandNotes.tell(study, file.scenarios(study.study()).values(), terminal);
        terminal.out().println(terminal.texts().text("report.done", report.title(), out));
        terminal.out().flush();
        return ExitCode.DONE;
    }

    /** As {@code --text} says, else as the command was asked to speak, else bokmål. */
    private PackLanguage language() {
        String wanted = text != null ? text : output.language != null ? output.language : PackLanguage.NB.tag();
        String option = text != null ? "--text " : "--language ";
        return PackLanguage.find(wanted).orElseThrow(() -> DataException.use("document.language", option + wanted));
    }

    private Optional<TransitGround> timetable(Terminal terminal) {
        try (Workspace opened = workspace.openForReading(terminal)) {
            return TransitGround.find(opened);
        }
    }

    private StudyInput input() {
        try {
            return StudyInput.of(String.valueOf(file.file().getFileName()), Files.readAllBytes(file.file()));
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", file.file().toString(), String.valueOf(e.getMessage()));
        }
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw DataException.use("document.date", "--date " + date);
        }
    }
}
