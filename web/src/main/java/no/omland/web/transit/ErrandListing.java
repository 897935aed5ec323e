package no.omland.web.transit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.dataset.travel.Errand;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.transit.DayProfile;
import no.omland.transit.Departure;
import no.omland.transit.OpeningHours;
import no.omland.transit.RoundTrip;
import no.omland.transit.RoundTrips;
import no.omland.travel.demand.DemandPoint;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** For every place and office whether one gets there and home again in a day, and what it takes. Who cannot is in the list too, with the reason. */
public final class ErrandListing {

    private ErrandListing() {}

    /**
     * @param people who live there; null when the place is no place of people
     * @param day all departures there in the course of the day
     */
    public record Row(Place home, @Nullable Integer people, Place office, Errand errand, DayProfile day) {}

    /** A row for each place and office, those of a place together. */
    public static List<Row> rows(TransitDay day, List<Place> homes, List<Place> offices, OpeningHours hours) {
        Map<String, Integer> people = new HashMap<>();
        for (DemandPoint each : day.ground().people().points()) {
            people.merge(each.id(), (int) each.wholePeople(), Integer::sum);
        }
        List<OpeningHours> same = offices.stream().map(each -> hours).toList();
        List<List<Errand>> errands = day.errands(homes, offices, same);
        List<Row> rows = new ArrayList<>();
        for (int h = 0; h < homes.size(); h++) {
            Place home = homes.get(h);
            for (int o = 0; o < offices.size(); o++) {
                DayProfile profile = day.search().profile(day.doors(home, offices.get(o)));
                rows.add(new Row(
                        home,
                        people.get(home.id()),
                        offices.get(o),
                        errands.get(h).get(o),
                        profile));
            }
        }
        return rows;
    }

    /** @param words what constants are called */
    public static Listing<Row> of(List<Row> rows, Function<Enum<?>, String> words) {
        return new Listing<>(rows)
                .column("from", row -> row.home().name())
                .column("people", Row::people)
                .column("office", row -> row.office().name())
                .column("feasible", row -> row.errand().feasible())
                .column(
                        "minutesAway",
                        row -> ServiceDayClock.minutes(row.errand().secondsAway()))
                .column(
                        "minutesThere",
                        row -> ServiceDayClock.minutes(row.errand().secondsThere()))
                .column("changes", row -> ServiceDayClock.count(row.errand().changes()))
                .column("leaveHome", row -> leaving(row.errand(), RoundTrip::leaveHomeSeconds))
                .column("arrive", row -> arriving(row.errand(), RoundTrip::arriveSeconds))
                .column("leaveOffice", row -> leaving(row.errand(), RoundTrip::leaveOfficeSeconds))
                .column("homeAgain", row -> arriving(row.errand(), RoundTrip::homeAgainSeconds))
                .column("roundTrips", row -> row.errand().trips())
                .column("departures", row -> row.day().departures().size())
                .column(
                        "minutesFastest",
                        row -> ServiceDayClock.minutes(travel(row).min()))
                .column(
                        "minutesSlowest",
                        row -> ServiceDayClock.minutes(travel(row).max()))
                .column(
                        "minutesOnFoot",
                        row -> ServiceDayClock.minutes(row.day().walkSeconds()))
                .column(
                        "hindrance",
                        row -> row.errand().feasible()
                                ? null
                                : words.apply(row.errand().hindrance()));
    }

    private static IntStream travel(Row row) {
        return row.day().departures().stream().mapToInt(Departure::travelSeconds);
    }

    private static @Nullable String leaving(Errand errand, Function<RoundTrip, Integer> time) {
        return errand.best().map(time).map(ServiceDayClock::leaving).orElse(null);
    }

    private static @Nullable String arriving(Errand errand, Function<RoundTrip, Integer> time) {
        return errand.best().map(time).map(ServiceDayClock::arriving).orElse(null);
    }

    /** A point for each row. */
    public static Map<String, Object> geoJson(List<Row> rows) {
        return PlacedRows.geoJson(of(rows, Enum::name), Row::home);
    }

    /** The places and people of some rows that are about one office, by why they cannot; {@link RoundTrips.Hindrance#NONE} are those who can. */
    public static Map<RoundTrips.Hindrance, Sum> sums(List<Row> rows) {
        Map<RoundTrips.Hindrance, Sum> sums = new LinkedHashMap<>();
        for (RoundTrips.Hindrance each : RoundTrips.Hindrance.values()) {
            List<Row> own = rows.stream()
                    .filter(row -> row.errand().hindrance() == each)
                    .toList();
            if (!own.isEmpty()) {
                sums.put(each, Sum.of(own));
            }
        }
        return sums;
    }

    /**
     * @param longestAwaySeconds of those who can; empty when nobody can
     */
    public record Sum(int places, long people, OptionalInt longestAwaySeconds) {

        static Sum of(List<Row> rows) {
            return new Sum(
                    rows.size(),
                    rows.stream()
                            .mapToLong(row -> row.people() == null ? 0 : row.people())
                            .sum(),
                    rows.stream()
                            .flatMapToInt(row -> row.errand().secondsAway().stream())
                            .max());
        }
    }
}
