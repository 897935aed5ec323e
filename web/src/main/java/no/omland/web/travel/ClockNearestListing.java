package no.omland.web.travel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.NetworkPoint;
import no.omland.travel.clock.ClockCosts;
import no.omland.travel.clock.ClockSearch;
import no.omland.travel.clock.ClockTimes;
import no.omland.travel.clock.ClockTrip;
import no.omland.travel.clock.OfficeVisit;
import no.omland.travel.clock.OfficeVisits;
import no.omland.travel.clock.OpenHours;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** For every place where people live the office that one can leave home latest for, or that keeps one least away from home; and the next best. */
public final class ClockNearestListing {

    private static final int MINUTE = 600;

    private ClockNearestListing() {}

    /**
     * @param connected whether a road is near
     * @param trips to the offices that are reached, the best first, at most two
     */
    public record Arriving(DemandPoint point, boolean connected, List<OfficeTrip> trips) {}

    /** A way to an office of the chosen ones. */
    public record OfficeTrip(int office, ClockTrip trip) {}

    /**
     * @param visits to the offices where there is one, the best first, at most two
     * @param hindrance why there is none, by the office that is hindered last
     */
    public record Visiting(
            DemandPoint point, boolean connected, List<VisitOf> visits, OfficeVisits.Hindrance hindrance) {}

    /** A visit to an office of the chosen ones. */
    public record VisitOf(int office, OfficeVisit visit) {}

    public static List<Arriving> arriving(TravelCase travel, ChosenPlaces chosen, ClockWish.ArriveBy wish) {
        ClockCosts costs = ClockCosts.of(travel.costs());
        List<ClockTimes> times = chosen.points().stream()
                .map(office -> ClockSearch.arriving(costs, office, wish.minute() * MINUTE))
                .toList();
        ConnectedDemand demand = travel.demand();
        List<Arriving> rows = new ArrayList<>();
        demand.connected().forEach(each -> rows.add(new Arriving(each.point(), true, trips(times, each.place()))));
        demand.notConnected().forEach(each -> rows.add(new Arriving(each, false, List.of())));
        return rows;
    }

    private static List<OfficeTrip> trips(List<ClockTimes> times, NetworkPoint home) {
        return IntStream.range(0, times.size())
                .boxed()
                .flatMap(office -> times.get(office).trip(home).map(trip -> new OfficeTrip(office, trip)).stream())
                .sorted(Comparator.comparingInt(each -> -each.trip().leaveTenthSeconds()))
                .limit(2)
                .toList();
    }

    public static List<Visiting> visiting(TravelCase travel, ChosenPlaces chosen, OpenHours hours) {
        ClockCosts costs = ClockCosts.of(travel.costs());
        ConnectedDemand demand = travel.demand();
        List<NetworkPoint> homes = demand.connected().stream()
                .map(ConnectedDemand.Connection::place)
                .toList();
        List<OfficeVisits> offices = chosen.points().stream()
                .map(office -> OfficeVisits.of(costs, homes, office, hours))
                .toList();
        List<List<@Nullable OfficeVisit>> shortest =
                offices.stream().map(OfficeVisits::shortest).toList();
        List<Visiting> rows = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            List<VisitOf> visits = new ArrayList<>();
            OfficeVisits.Hindrance hindrance = OfficeVisits.Hindrance.OPEN_TOO_SHORT;
            for (int office = 0; office < offices.size(); office++) {
                OfficeVisit visit = shortest.get(office).get(home);
                if (visit != null) {
                    visits.add(new VisitOf(office, visit));
                }
                OfficeVisits.Hindrance here = offices.get(office).hindrance(home);
                hindrance = here.compareTo(hindrance) > 0 ? here : hindrance;
            }
            visits.sort(Comparator.comparingInt(each -> each.visit().awayTenthSeconds()));
            rows.add(new Visiting(
                    demand.connected().get(home).point(),
                    true,
                    List.copyOf(visits.subList(0, Math.min(2, visits.size()))),
                    visits.isEmpty() ? hindrance : OfficeVisits.Hindrance.NONE));
        }
        demand.notConnected()
                .forEach(each -> rows.add(new Visiting(each, false, List.of(), OfficeVisits.Hindrance.NO_WAY_THERE)));
        return rows;
    }

    public static Listing<Arriving> ofArriving(List<Arriving> rows, ChosenPlaces chosen) {
        return new Listing<>(rows)
                .column("id", row -> row.point().id())
                .column("people", row -> row.point().wholePeople())
                .column("connected", Arriving::connected)
                .column("reached", row -> !row.trips().isEmpty())
                .column("nearest", row -> of(row.trips(), 0, each -> name(chosen, each.office())))
                .column(
                        "leave",
                        row -> of(
                                row.trips(),
                                0,
                                each -> ClockListing.leaving(each.trip().leaveTenthSeconds())))
                .column(
                        "arrive",
                        row -> of(
                                row.trips(),
                                0,
                                each -> ClockListing.arriving(each.trip().arriveTenthSeconds())))
                .column(
                        "minutes",
                        row -> of(
                                row.trips(),
                                0,
                                each -> Amounts.minutes(each.trip().tenthSeconds())))
                .column("ferries", row -> of(row.trips(), 0, each -> each.trip().ferries()))
                .column("second", row -> of(row.trips(), 1, each -> name(chosen, each.office())))
                .column(
                        "secondLeave",
                        row -> of(
                                row.trips(),
                                1,
                                each -> ClockListing.leaving(each.trip().leaveTenthSeconds())));
    }

    /** @param words what hindrances are called */
    public static Listing<Visiting> ofVisiting(
            List<Visiting> rows, ChosenPlaces chosen, Function<Enum<?>, String> words) {
        return new Listing<>(rows)
                .column("id", row -> row.point().id())
                .column("people", row -> row.point().wholePeople())
                .column("connected", Visiting::connected)
                .column("reached", row -> !row.visits().isEmpty())
                .column("nearest", row -> of(row.visits(), 0, each -> name(chosen, each.office())))
                .column(
                        "leaveHome",
                        row -> of(
                                row.visits(),
                                0,
                                each -> ClockListing.leaving(each.visit().leaveHome())))
                .column(
                        "served",
                        row -> of(
                                row.visits(),
                                0,
                                each -> ClockListing.arriving(each.visit().begin())))
                .column(
                        "home",
                        row -> of(
                                row.visits(),
                                0,
                                each -> ClockListing.arriving(each.visit().home())))
                .column("awayMinutes", row -> of(row.visits(), 0, each -> ClockListing.away(each.visit())))
                .column("second", row -> of(row.visits(), 1, each -> name(chosen, each.office())))
                .column("secondAwayMinutes", row -> of(row.visits(), 1, each -> ClockListing.away(each.visit())))
                .column("hindrance", row -> ClockListing.hindrance(row.hindrance(), words));
    }

    /** How many people get to an office and home. */
    public static long visitors(List<Visiting> rows) {
        return rows.stream()
                .filter(row -> !row.visits().isEmpty())
                .mapToLong(row -> row.point().wholePeople())
                .sum();
    }

    /** How many people get to an office. */
    public static long arrivers(List<Arriving> rows) {
        return rows.stream()
                .filter(row -> !row.trips().isEmpty())
                .mapToLong(row -> row.point().wholePeople())
                .sum();
    }

    private static String name(ChosenPlaces chosen, int office) {
        return chosen.places().get(office).name();
    }

    private static <T> @Nullable Object of(List<T> best, int which, Function<T, @Nullable Object> value) {
        return best.size() <= which ? null : value.apply(best.get(which));
    }

    /** A point for each row of a listing, in its order. */
    public static <R> Map<String, Object> geoJson(Listing<R> listing, Function<R, DemandPoint> place) {
        TravelGeoJson features = new TravelGeoJson();
        for (R row : listing.rows()) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            listing.columns()
                    .forEach(column ->
                            properties.put(column.key(), column.value().apply(row)));
            DemandPoint point = place.apply(row);
            features.point(point.easting(), point.northing(), properties);
        }
        return features.collection();
    }
}
