package no.omland.web.cli.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Trip;
import no.omland.travel.search.Route;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.ClockRouteAnswer;
import no.omland.web.travel.ClockWish;
import no.omland.web.travel.RouteAnswer;
import no.omland.web.travel.TravelParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The fastest way from one place to another, step by step, and why it goes that way. */
@Command(name = "route", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelRouteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private TravelOptions circumstances;

    @Mixin
    private ClockOptions clock;

    @Option(names = "--from", required = true, paramLabel = "NAME|LAT,LON", descriptionKey = "travel-from")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "NAME|LAT,LON", descriptionKey = "travel-to")
    private String to;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Texts texts = terminal.texts();
        Optional<ClockWish> wish = clock.wish();
        TravelCase travel = circumstances.travel(workspace, terminal);
        if (wish.isPresent()) {
            byTheClock(
                    ClockRouteAnswer.of(
                            travel,
                            TravelParameters.place(travel.ground(), from),
                            TravelParameters.place(travel.ground(), to),
                            wish.get()),
                    terminal);
            return ExitCode.DONE;
        }
        RouteAnswer answer = RouteAnswer.of(
                travel, TravelParameters.place(travel.ground(), from), TravelParameters.place(travel.ground(), to));
        if (format == MapFormat.JSON) {
            terminal.out().println(ListingFormat.json(answer.plain()));
            terminal.out().flush();
        } else if (format != MapFormat.TABLE || answer.trip().isPresent()) {
            format.print(
                    answer.steps(ListingWords.words(format == MapFormat.TABLE, terminal)), answer::geoJson, terminal);
        }
        terminal.err()
                .println(answer.trip()
                        .map(trip -> texts.text(
                                "travel.route",
                                answer.from().name(),
                                answer.to().name(),
                                amounts(trip, texts)))
                        .orElseGet(() -> texts.text(
                                "travel.no-way",
                                answer.from().name(),
                                answer.to().name())));
        answer.reasons()
                .withoutFerry()
                .forEach(each -> terminal.err()
                        .println(texts.text(
                                // A ferry that is called as a road is the one on that road.
                                each.name().isBlank() || each.name().equals(answer.ferry(each))
                                        ? "travel.without-ferry"
                                        : "travel.without-ferry-on",
                                Objects.requireNonNullElse(answer.ferry(each), "–"),
                                amounts(each.route(), texts))));
        answer.reasons()
                .ifAllOpen()
                .ifPresent(open -> terminal.err().println(texts.text("travel.if-open", amounts(open.trip(), texts))));
        terminal.err().flush();
        return ExitCode.DONE;
    }

    private void byTheClock(ClockRouteAnswer answer, Terminal terminal) {
        if (format == MapFormat.JSON) {
            terminal.out().println(ListingFormat.json(answer.plain()));
            terminal.out().flush();
        } else if (format != MapFormat.TABLE || answer.isReached()) {
            format.print(
                    answer.steps(ListingWords.words(format == MapFormat.TABLE, terminal)), answer::geoJson, terminal);
        }
        terminal.err().println(WaySentence.of(answer, terminal));
        terminal.err().flush();
    }

    private static String amounts(Optional<Route> route, Texts texts) {
        return route.map(each -> amounts(each.trip(), texts)).orElseGet(() -> texts.text("travel.none"));
    }

    private static String amounts(Trip trip, Texts texts) {
        return texts.text(
                "travel.amounts",
                texts.decimal(rounded(trip.minutes())),
                texts.decimal(rounded(trip.kilometres())),
                trip.ferries());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
