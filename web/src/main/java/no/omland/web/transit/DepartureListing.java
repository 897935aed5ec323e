package no.omland.web.transit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.omland.dataset.travel.Place;
import no.omland.transit.DayProfile;
import no.omland.transit.Departure;
import no.omland.transit.RoundTrip;
import no.omland.web.answer.Listing;

/** Departures of a day, there and home, and the round trips that can be made of them. */
public final class DepartureListing {

    private DepartureListing() {}

    /** Which way it goes. */
    public enum Way {
        THERE,
        HOME
    }

    public record Row(Way way, Departure departure) {}

    public static List<Row> rows(DayProfile there, DayProfile home) {
        List<Row> rows = new ArrayList<>();
        there.departures().forEach(each -> rows.add(new Row(Way.THERE, each)));
        home.departures().forEach(each -> rows.add(new Row(Way.HOME, each)));
        return rows;
    }

    public static Listing<Row> of(List<Row> rows, Function<Enum<?>, String> words) {
        return new Listing<>(rows)
                .column("way", row -> words.apply(row.way()))
                .column("leave", row -> ServiceDayClock.leaving(row.departure().leaveSeconds()))
                .column(
                        "arrive",
                        row -> ServiceDayClock.arriving(row.departure().arriveSeconds()))
                .column(
                        "minutes",
                        row -> ServiceDayClock.minutes(row.departure().travelSeconds()))
                .column("changes", row -> row.departure().changes());
    }

    /** A point at the place for each row of either list. */
    public static <R> Map<String, Object> geoJson(Listing<R> listing, Place home) {
        return PlacedRows.geoJson(listing, row -> home);
    }

    public static Listing<RoundTrip> trips(List<RoundTrip> trips) {
        return new Listing<>(trips)
                .column("leaveHome", trip -> ServiceDayClock.leaving(trip.leaveHomeSeconds()))
                .column("arrive", trip -> ServiceDayClock.arriving(trip.arriveSeconds()))
                .column("leaveOffice", trip -> ServiceDayClock.leaving(trip.leaveOfficeSeconds()))
                .column("homeAgain", trip -> ServiceDayClock.arriving(trip.homeAgainSeconds()))
                .column("minutesAway", trip -> ServiceDayClock.minutes(trip.awaySeconds()))
                .column("changes", RoundTrip::changes);
    }
}
