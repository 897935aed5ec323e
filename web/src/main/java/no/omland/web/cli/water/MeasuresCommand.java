package no.omland.web.cli.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodySelection;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureTally;
import no.omland.water.measure.MeasureTally.Grouping;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.measure.MeasureChoice;
import no.omland.web.water.measure.MeasureListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the measures of the chosen bodies, or counts them by who has to act and by sector. */
@Command(name = "measures", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class MeasuresCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Mixin
    private DayOption day;

    @Option(
            names = "--by",
            paramLabel = "responsible|municipality|authority|sector|responsible-and-sector",
            descriptionKey = "measures-by")
    private @Nullable String by;

    @Option(names = "--status", paramLabel = "PROPOSED|…", descriptionKey = "measures-status")
    private @Nullable String status;

    @Option(names = "--responsible", paramLabel = "NNNN|NAME", descriptionKey = "measures-responsible")
    private @Nullable String responsible;

    @Option(names = "--sector", paramLabel = "NAME", descriptionKey = "measures-sector")
    private @Nullable String sector;

    @Option(names = "--overdue", descriptionKey = "measures-overdue")
    private boolean overdue;

    @Option(names = "--unknown-body", descriptionKey = "measures-unknown-body")
    private boolean unknownBody;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        String word = by;
        Grouping grouping = word == null ? null : MeasureListing.grouping(word);
        LocalDate on = day.day();
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        WaterBodySelection selection = chosen.parameters().in(snapshot);
        List<Measure> measures =
                new MeasureChoice(status, responsible, sector, overdue, unknownBody).of(snapshot, selection, on);
        if (format == ListingFormat.TABLE) {
            say(measures, snapshot, on, terminal);
        }
        if (format == ListingFormat.TABLE && measures.isEmpty()) {
            return ExitCode.DONE;
        }
        if (grouping != null) {
            format.print(MeasureListing.tally(MeasureTally.of(measures, grouping, on), snapshot), terminal);
            Set<WaterBodyId> ids =
                    measures.stream().flatMap(each -> each.bodies().stream()).collect(Collectors.toSet());
            SharedNote.print(
                    snapshot.waterBodies().stream()
                            .filter(body -> ids.contains(body.id()))
                            .toList(),
                    format,
                    terminal);
        } else {
            format.print(
                    format == ListingFormat.TABLE
                            ? MeasureListing.brief(measures, snapshot, on)
                            : MeasureListing.of(measures, snapshot, on),
                    terminal);
        }
        return ExitCode.DONE;
    }

    private static void say(List<Measure> measures, WorkspaceSnapshot snapshot, LocalDate on, Terminal terminal) {
        Texts texts = terminal.texts();
        MeasureTally all = MeasureTally.of(measures, on);
        terminal.out()
                .println(
                        snapshot.measures().isEmpty()
                                ? texts.text("measures.none")
                                : texts.text(
                                        "measures.counted",
                                        texts.number(measures.size()),
                                        texts.number(all.overdue()),
                                        on,
                                        texts.number(measures.stream()
                                                .filter(snapshot.measures()::lacksBody)
                                                .count())));
        terminal.out().flush();
    }
}
