package no.omland.importing.gtfs;

import java.util.List;

/**
 * A trip of a vehicle on each day of its service.
 *
 * @param id unique in the feed
 * @param line index of its line in {@link GtfsFeed#lines()}
 * @param service index of the days it runs in {@link GtfsFeed#services()}
 * @param headsign what stands on the vehicle, empty when the feed does not say
 * @param calls two or more, in order, times never going backwards
 * @param frequencies when it is run again and again; empty when it runs once, at the times of its calls
 */
public record FeedTrip(
        String id, int line, int service, String headsign, List<FeedCall> calls, List<FeedFrequency> frequencies) {

    public FeedTrip {
        calls = List.copyOf(calls);
        frequencies = List.copyOf(frequencies);
        if (calls.size() < 2) {
            throw new IllegalArgumentException("a trip calls at two stops or more, got " + calls.size());
        }
        for (int i = 1; i < calls.size(); i++) {
            if (calls.get(i).arrivalSeconds() < calls.get(i - 1).departureSeconds()) {
                throw new IllegalArgumentException("the times of " + id + " go backwards at its call " + (i + 1));
            }
        }
    }
}
