package no.omland.web.cli.water;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.omland.calendar.NorwegianDay;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.maps.pack.Pack;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.pack.PackMaker;
import no.omland.maps.pack.PackScope;
import no.omland.maps.report.ReportFormat;
import no.omland.maps.style.MapStyle;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the pack of a municipality or a water area, or of all municipalities. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "report-kind")
    private PackScope.Kind kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "report-name")
    private @Nullable String name;

    @Option(names = "--all", descriptionKey = "report-all")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE.{pdf,html,docx}|FOLDER", required = true, descriptionKey = "report-out")
    private Path out;

    @Option(names = "--form", paramLabel = "pdf|html|docx", defaultValue = "pdf", descriptionKey = "report-form")
    private ReportFormat form;

    @Option(names = "--text", paramLabel = "nb|nn|en", defaultValue = "nb", descriptionKey = "report-text")
    private String text;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "report-date")
    private @Nullable String date;

    @Option(names = "--no-keep", descriptionKey = "report-no-keep")
    private boolean withoutKeeping;

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.of(command, output);
        PackLanguage language =
                PackLanguage.find(text).orElseThrow(() -> DataException.use("document.language", "--text " + text));
        LocalDate day = day();
        if (all == (name != null) || all && kind == PackScope.Kind.AREA) {
            throw new ParameterException(command.commandLine(), terminal.texts().text("report.one-or-all"));
        }
        if (!all) {
            PackWish.format(out.toString());
        }
        PackFiles files = PackFiles.in(all ? out : folderOf(out), all);
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        PackMaker maker = new PackMaker(snapshot, MapStyle.standard());
        PackKeeping keeping = new PackKeeping(workspace, withoutKeeping, terminal);
        if (name != null) {
            Pack pack = maker.make(PackWish.scope(snapshot, kind, name), language, day);
            files.write(out, PackWish.format(out.toString()).write(pack.report()));
            keeping.keep(List.of(pack));
            terminal.out()
                    .println(terminal.texts().text("report.done", pack.report().title(), out));
        } else {
            PackSeries.Outcome outcome =
                    new PackSeries(maker, snapshot, files, keeping, terminal).run(form, language, day);
            terminal.out()
                    .println(terminal.texts()
                            .text(
                                    "report.all-done",
                                    terminal.texts().number(outcome.packs()),
                                    out,
                                    String.format(Locale.ROOT, "%.1f", outcome.seconds())));
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw DataException.use("document.no-folder", file.toString(), String.valueOf(folder));
        }
        return folder;
    }

    private LocalDate day() {
        try {
            return date == null ? NorwegianDay.today() : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw DataException.use("document.date", "--date " + date);
        }
    }
}
