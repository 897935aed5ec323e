package no.omland.web.cli.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.water.WaterBodySelection;
import no.omland.water.measure.MeasureGap;
import no.omland.water.measure.MeasureGaps;
import no.omland.water.measure.UnansweredPressures;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.measure.GapListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts or lists bodies below their goal by what is done for them, and pressures that no measure answers. */
@Command(name = "gaps", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class GapsCommand implements Callable<Integer> {

    /** The word for the list of pressures, which are no gap of a body. */
    private static final String UNANSWERED = "unanswered";

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

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "gaps-kind")
    private @Nullable String kind;

    @Option(names = "--list", descriptionKey = "gaps-list")
    private boolean list;

    @Option(names = "--without-blanket", descriptionKey = "gaps-without-blanket")
    private boolean withoutBlanket;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    /** One line of the summary. */
    private record Count(String gap, String title, int found) {}

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        String wanted = kind;
        MeasureGap gap = wanted == null || wanted.equalsIgnoreCase(UNANSWERED) ? null : gap(wanted);
        LocalDate on = day.day();
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        WaterBodySelection selection = chosen.parameters().in(snapshot);
        MeasureGaps gaps = GapListing.gaps(snapshot, selection, on);
        if (gap != null) {
            format.print(GapListing.of(gaps.of(gap), snapshot, on), terminal);
        } else if (wanted == null && list) {
            format.print(GapListing.of(gaps.below(), snapshot, on), terminal);
        } else {
            UnansweredPressures unanswered = GapListing.unanswered(snapshot, selection, withoutBlanket);
            if (wanted == null) {
                summary(gaps, unanswered, terminal);
            } else {
                Listing<UnansweredPressures.Unanswered> listing =
                        GapListing.of(unanswered, snapshot, terminal.texts().language());
                format.print(format == ListingFormat.TABLE ? listing.without("driverName") : listing, terminal);
            }
        }
        SharedNote.print(gaps.below().stream().map(MeasureGaps.BodyGap::body).toList(), format, terminal);
        return ExitCode.DONE;
    }

    private void summary(MeasureGaps gaps, UnansweredPressures unanswered, Terminal terminal) {
        Texts texts = terminal.texts();
        List<Count> counts = new ArrayList<>();
        gaps.counts().forEach((each, found) -> counts.add(new Count(word(each), texts.text("gap." + each), found)));
        int open = unanswered.large() - unanswered.answered();
        counts.add(new Count(
                UNANSWERED,
                texts.text(
                        "gap.unanswered",
                        texts.number(unanswered.large()),
                        texts.number(unanswered.unanswered().size())),
                open));
        if (format == ListingFormat.TABLE) {
            terminal.out()
                    .println(texts.text(
                            "gaps.below",
                            texts.number(gaps.below().size()),
                            texts.number(gaps.meeting() + gaps.below().size()),
                            texts.number(gaps.unknown())));
        }
        format.print(
                new Listing<>(counts)
                        .column("gap", Count::gap)
                        .column("title", Count::title)
                        .column("found", Count::found),
                terminal);
    }

    private static String word(MeasureGap gap) {
        return gap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static MeasureGap gap(String wanted) {
        return GapListing.find(wanted)
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "--kind",
                        wanted,
                        String.join(
                                        " · ",
                                        Arrays.stream(MeasureGap.values())
                                                .map(GapsCommand::word)
                                                .toList())
                                + " · "
                                + UNANSWERED));
    }
}
