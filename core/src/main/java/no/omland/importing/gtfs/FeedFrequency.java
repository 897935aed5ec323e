package no.omland.importing.gtfs;

/**
 * A trip that is run again and again.
 *
 * @param startSeconds when the first one leaves the first stop, from midnight of the service day
 * @param endSeconds none leaves the first stop at this time or later
 * @param headwaySeconds between two departures, above 0
 */
public record FeedFrequency(int startSeconds, int endSeconds, int headwaySeconds) {

    public FeedFrequency {
        if (headwaySeconds <= 0 || endSeconds <= startSeconds) {
            throw new IllegalArgumentException("headway must be > 0 s and end after start, got " + headwaySeconds
                    + " s from " + startSeconds + " to " + endSeconds);
        }
    }
}
