package no.omland.dataset.travel;

import java.util.Optional;
import java.util.OptionalInt;
import no.omland.transit.RoundTrip;
import no.omland.transit.RoundTrips;

/**
 * What it takes to go to an office by public transport and be home again the same day.
 *
 * @param best the round trip with the least time away from home, of those the one with the fewest changes; empty when there is none
 * @param trips how many round trips are worth making
 * @param hindrance why there are none; {@link RoundTrips.Hindrance#NONE} when there are some
 */
public record Errand(Optional<RoundTrip> best, int trips, RoundTrips.Hindrance hindrance) {

    static Errand of(RoundTrips trips) {
        return new Errand(trips.shortest(), trips.trips().size(), trips.hindrance());
    }

    /** Whether it can be done in a day, there and home. */
    public boolean feasible() {
        return best.isPresent();
    }

    /** From door to door on the way there; empty when it cannot be done. */
    public OptionalInt secondsThere() {
        return best.map(each -> OptionalInt.of(each.arriveSeconds() - each.leaveHomeSeconds()))
                .orElseGet(OptionalInt::empty);
    }

    /** From leaving home to being home again; empty when it cannot be done. */
    public OptionalInt secondsAway() {
        return best.map(each -> OptionalInt.of(each.awaySeconds())).orElseGet(OptionalInt::empty);
    }

    /** Both ways together; empty when it cannot be done. */
    public OptionalInt changes() {
        return best.map(each -> OptionalInt.of(each.changes())).orElseGet(OptionalInt::empty);
    }
}
