package no.omland.web.transit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.transit.Journey;
import no.omland.web.answer.Listing;

/** When one is at the office who is ready to leave at a time. */
public final class ArrivalListing {

    private ArrivalListing() {}

    public record Row(Place home, Place office, Optional<Journey> journey) {}

    public static List<Row> rows(TransitDay day, List<Place> homes, List<Place> offices, int leaveSeconds) {
        List<Row> rows = new ArrayList<>();
        for (Place home : homes) {
            for (Place office : offices) {
                rows.add(new Row(home, office, day.search().journey(day.doors(home, office), leaveSeconds)));
            }
        }
        return rows;
    }

    public static Listing<Row> of(List<Row> rows) {
        return new Listing<>(rows)
                .column("from", row -> row.home().name())
                .column("office", row -> row.office().name())
                .column("reached", row -> row.journey().isPresent())
                .column(
                        "leave",
                        row -> row.journey()
                                .map(each -> ServiceDayClock.leaving(each.leaveSeconds()))
                                .orElse(null))
                .column(
                        "arrive",
                        row -> row.journey()
                                .map(each -> ServiceDayClock.arriving(each.arriveSeconds()))
                                .orElse(null))
                .column(
                        "minutes",
                        row -> row.journey()
                                .map(each -> ServiceDayClock.minutes(each.travelSeconds()))
                                .orElse(null))
                .column("changes", row -> row.journey().map(Journey::changes).orElse(null));
    }

    /** A point for each row. */
    public static Map<String, Object> geoJson(List<Row> rows) {
        return PlacedRows.geoJson(of(rows), Row::home);
    }
}
