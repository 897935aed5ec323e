package no.omland.web.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.ClockTime;
import no.omland.travel.NetworkPoint;
import no.omland.travel.clock.ClockCosts;
import no.omland.travel.clock.ClockSearch;
import no.omland.travel.clock.ClockTimes;
import no.omland.travel.clock.ClockTrip;
import no.omland.travel.clock.OfficeVisit;
import no.omland.travel.clock.OfficeVisits;
import no.omland.travel.clock.OpenHours;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Ways between places at a time of day, and visits to offices while they are open. */
public final class ClockListing {

    private static final int MINUTE = 600;

    private ClockListing() {}

    /** A way from one place to another. */
    public record Way(Place from, Place to, Optional<ClockTrip> trip) {}

    /** A visit from one place to an office at another, or why there is none. */
    public record Visit(Place from, Place to, @Nullable OfficeVisit visit, OfficeVisits.Hindrance hindrance) {}

    /** Every place to every other. */
    public static List<Way> ways(TravelCase travel, ChosenPlaces chosen, ClockWish.LeaveAt wish) {
        ClockCosts costs = ClockCosts.of(travel.costs());
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < chosen.places().size(); from++) {
            ClockTimes times = ClockSearch.leaving(costs, chosen.points().get(from), wish.minute() * MINUTE);
            for (int to = 0; to < chosen.places().size(); to++) {
                if (from != to) {
                    ways.add(new Way(
                            chosen.places().get(from),
                            chosen.places().get(to),
                            times.trip(chosen.points().get(to))));
                }
            }
        }
        return ways;
    }

    /** Every place to every other. */
    public static List<Way> ways(TravelCase travel, ChosenPlaces chosen, ClockWish.ArriveBy wish) {
        ClockCosts costs = ClockCosts.of(travel.costs());
        List<ClockTimes> times = chosen.points().stream()
                .map(point -> ClockSearch.arriving(costs, point, wish.minute() * MINUTE))
                .toList();
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < chosen.places().size(); from++) {
            for (int to = 0; to < chosen.places().size(); to++) {
                if (from != to) {
                    ways.add(new Way(
                            chosen.places().get(from),
                            chosen.places().get(to),
                            times.get(to).trip(chosen.points().get(from))));
                }
            }
        }
        return ways;
    }

    /** From every place to every other, as if there were an office. */
    public static List<Visit> visits(TravelCase travel, ChosenPlaces chosen, OpenHours hours) {
        ClockCosts costs = ClockCosts.of(travel.costs());
        List<NetworkPoint> points = chosen.points();
        List<OfficeVisits> visits = points.stream()
                .map(office -> OfficeVisits.of(costs, points, office, hours))
                .toList();
        return IntStream.range(0, points.size())
                .boxed()
                .flatMap(from -> IntStream.range(0, points.size())
                        .filter(to -> to != from)
                        .mapToObj(to ->
                                visit(chosen.places().get(from), chosen.places().get(to), visits.get(to), from)))
                .toList();
    }

    static Visit visit(Place from, Place to, OfficeVisits visits, int home) {
        return new Visit(from, to, visits.shortest().get(home), visits.hindrance(home));
    }

    public static Listing<Way> ofWays(List<Way> ways) {
        return new Listing<>(ways)
                .column("from", way -> way.from().name())
                .column("to", way -> way.to().name())
                .column("reached", way -> way.trip().isPresent())
                .column(
                        "leave",
                        way -> way.trip()
                                .map(trip -> leaving(trip.leaveTenthSeconds()))
                                .orElse(null))
                .column(
                        "arrive",
                        way -> way.trip()
                                .map(trip -> arriving(trip.arriveTenthSeconds()))
                                .orElse(null))
                .column(
                        "minutes",
                        way -> way.trip()
                                .map(trip -> Amounts.minutes(trip.tenthSeconds()))
                                .orElse(null))
                .column(
                        "kilometres",
                        way -> way.trip()
                                .map(trip -> Amounts.rounded(trip.kilometres()))
                                .orElse(null))
                .column("ferries", way -> way.trip().map(ClockTrip::ferries).orElse(null));
    }

    /** @param words what hindrances are called */
    public static Listing<Visit> ofVisits(List<Visit> visits, Function<Enum<?>, String> words) {
        return new Listing<>(visits)
                .column("from", row -> row.from().name())
                .column("to", row -> row.to().name())
                .column("reached", row -> row.visit() != null)
                .column("leaveHome", row -> time(row.visit(), visit -> leaving(visit.leaveHome())))
                .column("served", row -> time(row.visit(), visit -> arriving(visit.begin())))
                .column("leaveOffice", row -> time(row.visit(), visit -> arriving(visit.leaveOffice())))
                .column("home", row -> time(row.visit(), visit -> arriving(visit.home())))
                .column("awayMinutes", row -> away(row.visit()))
                .column("hindrance", row -> hindrance(row.hindrance(), words));
    }

    static @Nullable Object away(@Nullable OfficeVisit visit) {
        return visit == null ? null : Amounts.minutes(visit.awayTenthSeconds());
    }

    static @Nullable String hindrance(OfficeVisits.Hindrance hindrance, Function<Enum<?>, String> words) {
        return hindrance == OfficeVisits.Hindrance.NONE ? null : words.apply(hindrance);
    }

    static @Nullable String time(@Nullable OfficeVisit visit, Function<OfficeVisit, String> which) {
        return visit == null ? null : which.apply(visit);
    }

    /** The whole minute before, so that nobody is told to leave too late: {@code 07:48}, {@code 16:48 -1} the day before. */
    static String leaving(int tenthSeconds) {
        return clock(Math.floorDiv(tenthSeconds, MINUTE));
    }

    /** The whole minute after: {@code 08:32}, {@code 07:32 +1} the day after. */
    static String arriving(int tenthSeconds) {
        return clock(Math.floorDiv(tenthSeconds + MINUTE - 1, MINUTE));
    }

    private static String clock(int minute) {
        int day = Math.floorDiv(minute, ClockWish.DAY_MINUTES);
        String time = ClockTime.write(minute - day * ClockWish.DAY_MINUTES);
        return day == 0 ? time : String.format(Locale.ROOT, "%s %+d", time, day);
    }
}
