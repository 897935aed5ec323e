package no.omland.web.cli.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.dataset.travel.TransitGround;
import no.omland.store.Workspace;
import no.omland.transit.Doors;
import no.omland.transit.OpeningHours;
import no.omland.transit.RoundTrip;
import no.omland.transit.RoundTrips;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.transit.ArrivalListing;
import no.omland.web.transit.DepartureListing;
import no.omland.web.transit.ErrandListing;
import no.omland.web.transit.LegListing;
import no.omland.web.transit.ServiceDayClock;
import no.omland.web.transit.TransitParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who gets to an office by public transport and home again in a day, and how. */
@Command(name = "transit", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelTransitCommand implements Callable<Integer> {

    /** What is printed. */
    enum Show {
        ERRANDS,
        ARRIVALS,
        DEPARTURES,
        TRIPS,
        LEGS
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--from", paramLabel = "NAME|LAT,LON", descriptionKey = "transit-from")
    private List<String> from = new ArrayList<>();

    @Option(names = "--office", paramLabel = "NAME", descriptionKey = "travel-office")
    private List<String> offices = new ArrayList<>();

    @Option(names = "--at", paramLabel = "LAT,LON", descriptionKey = "travel-at")
    private List<String> at = new ArrayList<>();

    @Option(
            names = "--show",
            paramLabel = "errands|arrivals|departures|trips|legs",
            defaultValue = "errands",
            descriptionKey = "transit-show")
    private Show show;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "transit-date")
    private @Nullable String date;

    @Option(names = "--open", paramLabel = "HH:MM", descriptionKey = "transit-open")
    private @Nullable String open;

    @Option(names = "--close", paramLabel = "HH:MM", descriptionKey = "transit-close")
    private @Nullable String close;

    @Option(names = "--need", paramLabel = "MINUTES", descriptionKey = "transit-need")
    private @Nullable String need;

    @Option(names = "--leave", paramLabel = "HH:MM", descriptionKey = "transit-leave")
    private @Nullable String leave;

    @Option(names = "--walk", paramLabel = "METRES", descriptionKey = "transit-walk")
    private @Nullable String walk;

    @Option(names = "--walking-speed", paramLabel = "KMH", descriptionKey = "transit-walking-speed")
    private @Nullable String walkingSpeed;

    @Option(names = "--transfer", paramLabel = "MINUTES", descriptionKey = "transit-transfer")
    private @Nullable String transfer;

    @Option(names = "--changes", paramLabel = "N", descriptionKey = "transit-changes")
    private @Nullable String changes;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        TransitParameters wish = new TransitParameters(words()::get);
        OpeningHours hours = wish.hours();
        TransitDay day = wish.day(ground(terminal));
        List<Place> homes = TransitParameters.homes(day.ground(), from);
        List<Place> chosen = TransitParameters.offices(day.ground(), offices, at);
        tellCircumstances(day, hours, terminal);
        switch (show) {
            case ERRANDS -> errands(day, homes, chosen, hours, terminal);
            case ARRIVALS -> {
                List<ArrivalListing.Row> rows = ArrivalListing.rows(day, homes, chosen, wish.leaveSeconds());
                format.print(ArrivalListing.of(rows), () -> ArrivalListing.geoJson(rows), terminal);
            }
            case DEPARTURES, TRIPS, LEGS ->
                onePair(
                        day,
                        TransitParameters.only(homes, "--from"),
                        TransitParameters.only(chosen, "--office"),
                        hours,
                        terminal);
        }
        return ExitCode.DONE;
    }

    private Map<String, @Nullable String> words() {
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        words.put("date", date);
        words.put("open", open);
        words.put("close", close);
        words.put("need", need);
        words.put("leave", leave);
        words.put("walk", walk);
        words.put("walkingSpeed", walkingSpeed);
        words.put("transfer", transfer);
        words.put("changes", changes);
        return words;
    }

    private TransitGround ground(Terminal terminal) {
        try (Workspace opened = workspace.openForReading(terminal)) {
            return TransitGround.of(opened);
        }
    }

    private static void tellCircumstances(TransitDay day, OpeningHours hours, Terminal terminal) {
        Texts texts = terminal.texts();
        terminal.err()
                .println(texts.text(
                        "transit.circumstances",
                        texts.text("transit.day." + day.wish().day().getDayOfWeek()),
                        day.wish().day(),
                        ServiceDayClock.leaving(hours.openSeconds()),
                        ServiceDayClock.leaving(hours.closeSeconds()),
                        hours.neededSeconds() / 60,
                        texts.number(Math.round(day.wish().longestAccessMetres()))));
        terminal.err()
                .println(texts.text(
                        "transit.feed",
                        day.ground().feed().name(),
                        day.ground().feed().publisher().isBlank()
                                ? "–"
                                : day.ground().feed().publisher()));
        terminal.err().flush();
    }

    private void errands(TransitDay day, List<Place> homes, List<Place> chosen, OpeningHours hours, Terminal terminal) {
        List<ErrandListing.Row> rows = ErrandListing.rows(day, homes, chosen, hours);
        format.print(ErrandListing.of(rows, words(terminal)), () -> ErrandListing.geoJson(rows), terminal);
        for (Place office : chosen) {
            List<ErrandListing.Row> own =
                    rows.stream().filter(row -> row.office().equals(office)).toList();
            Map<RoundTrips.Hindrance, ErrandListing.Sum> sums = ErrandListing.sums(own);
            terminal.err().println(sum(office, own.size(), sums, terminal.texts()));
        }
        terminal.err().flush();
    }

    private static String sum(
            Place office, int places, Map<RoundTrips.Hindrance, ErrandListing.Sum> sums, Texts texts) {
        ErrandListing.Sum can = sums.get(RoundTrips.Hindrance.NONE);
        String able = texts.text(
                "transit.sum",
                office.name(),
                can == null ? 0 : can.places(),
                places,
                texts.number(can == null ? 0 : can.people()));
        String unable = sums.entrySet().stream()
                .filter(each -> each.getKey() != RoundTrips.Hindrance.NONE)
                .map(each -> texts.text(
                        "transit.sum-part",
                        each.getValue().places(),
                        texts.number(each.getValue().people()),
                        word(each.getKey(), texts)))
                .collect(Collectors.joining("; "));
        return unable.isEmpty() ? able : able + " " + texts.text("transit.sum-not", unable);
    }

    private void onePair(TransitDay day, Place home, Place office, OpeningHours hours, Terminal terminal) {
        Doors doors = day.doors(home, office);
        RoundTrips trips = day.search().roundTrips(doors, hours);
        switch (show) {
            case DEPARTURES -> {
                List<DepartureListing.Row> rows = DepartureListing.rows(
                        day.search().profile(doors), day.search().profile(doors.back()));
                Listing<DepartureListing.Row> listing = DepartureListing.of(rows, words(terminal));
                format.print(listing, () -> DepartureListing.geoJson(listing, home), terminal);
            }
            case TRIPS -> {
                Listing<RoundTrip> listing = DepartureListing.trips(trips.trips());
                format.print(listing, () -> DepartureListing.geoJson(listing, home), terminal);
            }
            default -> {
                List<LegListing.Row> rows = trips.shortest()
                        .map(trip -> LegListing.rows(day, home, office, trip))
                        .orElse(List.of());
                format.print(LegListing.of(rows, words(terminal)), () -> LegListing.geoJson(rows), terminal);
            }
        }
        if (!trips.feasible()) {
            terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "transit.not",
                                    home.name(),
                                    office.name(),
                                    word(trips.hindrance(), terminal.texts())));
            terminal.err().flush();
        }
    }

    private Function<Enum<?>, String> words(Terminal terminal) {
        return format == MapFormat.TABLE ? each -> word(each, terminal.texts()) : Enum::name;
    }

    private static String word(Enum<?> constant, Texts texts) {
        return texts.text("transit." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
