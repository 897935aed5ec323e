package no.omland.web.cli.travel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.TravelCase;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.ChosenPlaces;
import no.omland.web.travel.ClockListing;
import no.omland.web.travel.ClockWish;
import no.omland.web.travel.MatrixListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Minutes, kilometres and ferries between every pair of offices or places, there and back. */
@Command(name = "matrix", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelMatrixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private TravelOptions circumstances;

    @Mixin
    private OfficeOptions offices;

    @Mixin
    private ClockOptions clock;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Optional<ClockWish> wish = clock.wish();
        TravelCase travel = circumstances.travel(workspace, terminal);
        if (wish.isPresent()) {
            byTheClock(travel, offices.of(travel, terminal), wish.get(), terminal);
            return ExitCode.DONE;
        }
        List<MatrixListing.Row> rows = MatrixListing.rows(travel, offices.of(travel, terminal));
        format.print(MatrixListing.of(rows), terminal);
        long unreached = rows.stream().filter(row -> row.there().isEmpty()).count();
        if (unreached > 0) {
            terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "travel.pairs-unreached",
                                    terminal.texts().number(unreached),
                                    terminal.texts().number(rows.size())));
        }
        return ExitCode.DONE;
    }

    private void byTheClock(TravelCase travel, ChosenPlaces chosen, ClockWish wish, Terminal terminal) {
        if (wish instanceof ClockWish.Within within) {
            format.print(
                    ClockListing.ofVisits(
                            ClockListing.visits(travel, chosen, within.hours()),
                            ListingWords.words(format == ListingFormat.TABLE, terminal)),
                    terminal);
            return;
        }
        format.print(
                ClockListing.ofWays(
                        wish instanceof ClockWish.LeaveAt leave
                                ? ClockListing.ways(travel, chosen, leave)
                                : ClockListing.ways(travel, chosen, (ClockWish.ArriveBy) wish)),
                terminal);
    }
}
