package no.omland.importing.gtfs;

/**
 * What the feed says of changing from one stop to another, or at one stop when both are the same.
 *
 * @param from index of the stop where one gets off in {@link GtfsFeed#stops()}
 * @param to index of the stop where one gets on
 * @param seconds the time it takes in all, for {@link Kind#MINIMUM_TIME}; else 0
 */
public record FeedTransfer(int from, int to, Kind kind, int seconds) {

    /** The kinds of transfers.txt that hold between stops. */
    public enum Kind {
        /** A good place to change; how long it takes is not said. */
        RECOMMENDED,
        /** The second vehicle waits for the first. */
        TIMED,
        /** Changing takes so much time. */
        MINIMUM_TIME,
        /** One cannot change here. */
        IMPOSSIBLE
    }
}
