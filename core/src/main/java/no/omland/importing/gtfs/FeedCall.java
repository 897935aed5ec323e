package no.omland.importing.gtfs;

/**
 * A call of a trip at a stop.
 *
 * @param stop index of the stop in {@link GtfsFeed#stops()}
 * @param arrivalSeconds from midnight of the service day, over 86,400 past the next midnight
 * @param departureSeconds the same for leaving, not before arriving
 * @param boards whether one may get on here
 * @param alights whether one may get off here
 */
public record FeedCall(int stop, int arrivalSeconds, int departureSeconds, boolean boards, boolean alights) {

    public FeedCall {
        if (departureSeconds < arrivalSeconds) {
            throw new IllegalArgumentException(
                    "departure must be >= arrival, got " + departureSeconds + " s before " + arrivalSeconds + " s");
        }
    }
}
