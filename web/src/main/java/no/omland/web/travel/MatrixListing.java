package no.omland.web.travel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Trip;
import no.omland.travel.search.TravelMatrix;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Every pair of places, there and back. What is not reached has no figures, and {@code reached} says so. */
public final class MatrixListing {

    private MatrixListing() {}

    /** The way from one place to another, and back. */
    public record Row(Place from, Place to, Optional<Trip> there, Optional<Trip> back) {

        private boolean isBothWays() {
            return there.isPresent() && back.isPresent();
        }

        private @Nullable BigDecimal roundTrip() {
            return isBothWays()
                    ? Amounts.minutes((long) there.orElseThrow().tenthSeconds()
                            + back.orElseThrow().tenthSeconds())
                    : null;
        }

        /** How much longer it is back than there. */
        private @Nullable BigDecimal difference() {
            return isBothWays()
                    ? Amounts.minutes((long) back.orElseThrow().tenthSeconds()
                            - there.orElseThrow().tenthSeconds())
                    : null;
        }
    }

    public static List<Row> rows(TravelCase travel, ChosenPlaces chosen) {
        TravelMatrix matrix = TravelMatrix.of(travel.costs(), chosen.points(), chosen.points());
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < chosen.places().size(); from++) {
            for (int to = 0; to < chosen.places().size(); to++) {
                if (from != to) {
                    rows.add(new Row(
                            chosen.places().get(from),
                            chosen.places().get(to),
                            matrix.find(from, to),
                            matrix.find(to, from)));
                }
            }
        }
        return rows;
    }

    public static Listing<Row> of(List<Row> rows) {
        return new Listing<>(rows)
                .column("from", row -> row.from().name())
                .column("to", row -> row.to().name())
                .column("reached", row -> row.there().isPresent())
                .column("minutes", row -> Amounts.minutes(row.there()))
                .column("kilometres", row -> Amounts.kilometres(row.there()))
                .column("ferries", row -> Amounts.ferries(row.there()))
                .column("backMinutes", row -> Amounts.minutes(row.back()))
                .column("roundTripMinutes", Row::roundTrip)
                .column("backLongerMinutes", Row::difference);
    }
}
