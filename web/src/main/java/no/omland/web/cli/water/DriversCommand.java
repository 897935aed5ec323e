package no.omland.web.cli.water;

import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.Language;
import no.omland.water.WaterBody;
import no.omland.water.driver.DriverRanking;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.driver.DriverListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks the drivers of the chosen bodies, or lists which label belongs to which driver. */
@Command(name = "drivers", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class DriversCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Option(names = "--by", paramLabel = "bodies|below-goal|degree", descriptionKey = "drivers-by")
    private @Nullable String by;

    @Option(names = "--without-blanket", descriptionKey = "drivers-without-blanket")
    private boolean withoutBlanket;

    @Option(names = "--labels", descriptionKey = "drivers-labels")
    private boolean labels;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Language language = terminal.texts().language();
        DriverRanking.Order order = DriverListing.order(by);
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        List<WaterBody> bodies = chosen.parameters().in(snapshot).of(snapshot.waterBodies());
        if (labels) {
            format.print(
                    forPeople(DriverListing.table(DriverListing.labels(snapshot.drivers(), bodies), language)),
                    terminal);
            return ExitCode.DONE;
        }
        DriverRanking ranking = DriverRanking.of(bodies, snapshot.drivers(), order, withoutBlanket);
        format.print(forPeople(DriverListing.ranking(ranking, language)), terminal);
        SharedNote.print(bodies, format, terminal);
        Texts texts = terminal.texts();
        ranking.unknownLabels()
                .forEach((label, count) ->
                        terminal.err().println(texts.text("drivers.unknown-label", label, texts.number(count))));
        return ExitCode.DONE;
    }

    /** In a table the driver is called by its name, which needs no column of its own. */
    private <R> Listing<R> forPeople(Listing<R> listing) {
        return format == ListingFormat.TABLE ? listing.without("driverName") : listing;
    }
}
