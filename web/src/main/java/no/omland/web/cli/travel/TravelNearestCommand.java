package no.omland.web.cli.travel;

import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Direction;
import no.omland.travel.catchment.PeopleWithin;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.search.CrowFlight;
import no.omland.travel.search.TravelTimes;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.ChosenPlaces;
import no.omland.web.travel.ClockNearestListing;
import no.omland.web.travel.ClockWish;
import no.omland.web.travel.NearestListing;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The nearest office and the second nearest of everyone. */
@Command(name = "nearest", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelNearestCommand implements Callable<Integer> {

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
    private VisitOptions clock;

    @Option(
            names = "--as-the-crow-flies",
            arity = "0..1",
            fallbackValue = "usual",
            paramLabel = "FACTOR",
            descriptionKey = "travel-crow")
    private @Nullable String crow;

    @Option(names = "--direction", paramLabel = "to|from", descriptionKey = "travel-direction")
    private @Nullable String direction;

    @Option(names = "--limits", paramLabel = "MINUTES,…", descriptionKey = "travel-limits")
    private @Nullable String limits;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        TimeLimits within = TravelParameters.limits(limits);
        Direction wanted = TravelParameters.direction(direction);
        TravelCase travel = circumstances.travel(workspace, terminal);
        if (crow != null) {
            straight(travel, TravelParameters.crow(travel, crow), terminal);
            return ExitCode.DONE;
        }
        ChosenPlaces chosen = offices.of(travel, terminal);
        if (clock.wish().isPresent()) {
            byTheClock(travel, chosen, clock.wish().get(), terminal);
            return ExitCode.DONE;
        }
        List<NearestListing.Row> rows = NearestListing.rows(travel, chosen, wanted);
        format.print(NearestListing.of(rows, chosen), () -> NearestListing.geoJson(rows, chosen), terminal);
        PeopleWithin people =
                PeopleWithin.of(TravelTimes.of(travel.costs(), wanted, chosen.points()), travel.demand(), within);
        PeopleText.print(people, travel, terminal);
        return ExitCode.DONE;
    }

    private void straight(TravelCase travel, CrowFlight flight, Terminal terminal) {
        ChosenPlaces chosen = offices.withoutRoads(travel);
        List<NearestListing.Row> rows = NearestListing.rows(travel, chosen.places(), flight);
        format.print(NearestListing.of(rows, chosen), () -> NearestListing.geoJson(rows, chosen), terminal);
        terminal.err()
                .println(terminal.texts()
                        .text(
                                "travel.crow",
                                terminal.texts().decimal(flight.detourFactor()),
                                terminal.texts().decimal(flight.kilometresPerHour())));
        terminal.err().flush();
    }

    private void byTheClock(TravelCase travel, ChosenPlaces chosen, ClockWish wish, Terminal terminal) {
        long people;
        if (wish instanceof ClockWish.Within within) {
            List<ClockNearestListing.Visiting> rows = ClockNearestListing.visiting(travel, chosen, within.hours());
            Listing<ClockNearestListing.Visiting> listing = ClockNearestListing.ofVisiting(
                    rows, chosen, ListingWords.words(format == MapFormat.TABLE, terminal));
            format.print(
                    listing, () -> ClockNearestListing.geoJson(listing, ClockNearestListing.Visiting::point), terminal);
            people = ClockNearestListing.visitors(rows);
        } else {
            List<ClockNearestListing.Arriving> rows =
                    ClockNearestListing.arriving(travel, chosen, (ClockWish.ArriveBy) wish);
            Listing<ClockNearestListing.Arriving> listing = ClockNearestListing.ofArriving(rows, chosen);
            format.print(
                    listing, () -> ClockNearestListing.geoJson(listing, ClockNearestListing.Arriving::point), terminal);
            people = ClockNearestListing.arrivers(rows);
        }
        Texts texts = terminal.texts();
        terminal.err()
                .println(texts.text(
                        wish instanceof ClockWish.Within ? "travel.clock.people" : "travel.clock.arriving",
                        texts.number(people),
                        texts.number(Math.round(travel.demand().people()))));
        terminal.err().flush();
    }
}
