package no.omland.transit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The round trips within opening hours on a day, or why there are none.
 *
 * @param trips that are worth making, by the time of leaving home: none leaves earlier, is home later and changes more often than another
 * @param hindrance why there are none; {@link Hindrance#NONE} when there are some
 */
public record RoundTrips(List<RoundTrip> trips, Hindrance hindrance) {

    /** Why nobody gets there and home again. */
    public enum Hindrance {
        /** One does. */
        NONE,
        /** Nothing runs on the day. */
        NOTHING_RUNS,
        /** The office is not open for as long as one needs. */
        OPEN_TOO_SHORT,
        /** No stop is near home, and the office is too far to walk to. */
        NO_STOP_NEAR_HOME,
        /** No stop is near the office, and home is too far to walk from. */
        NO_STOP_NEAR_OFFICE,
        /** No journey leads there that day. */
        NO_WAY_THERE,
        /** Journeys lead there, but all arrive too late to be done before it closes. */
        TOO_LATE_THERE,
        /** One can get there in time, but no journey leads home afterwards by three the next night. */
        NO_WAY_HOME
    }

    public RoundTrips {
        trips = List.copyOf(trips);
        if (trips.isEmpty() == (hindrance == Hindrance.NONE)) {
            throw new IllegalArgumentException("round trips or a hindrance, got " + trips.size() + " and " + hindrance);
        }
    }

    static RoundTrips none(Hindrance hindrance) {
        return new RoundTrips(List.of(), hindrance);
    }

    /** Whether one gets there and home again. */
    public boolean feasible() {
        return !trips.isEmpty();
    }

    /** The one with the least time away from home, of those the one with the fewest changes; empty when there is none. */
    public Optional<RoundTrip> shortest() {
        return trips.stream()
                .min(Comparator.comparingInt(RoundTrip::awaySeconds)
                        .thenComparingInt(RoundTrip::changes)
                        .thenComparingInt(RoundTrip::leaveHomeSeconds));
    }
}
