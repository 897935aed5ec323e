package no.omland.importing.gtfs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What could be used of a feed. Numbers of one list in another are positions, counted from 0. Stops, lines and trips are in the order of
 * their ids.
 *
 * @param name the file or folder it was read from, without the way to it
 * @param publisher who made the feed, as it says itself, empty when it does not
 * @param agencies who run the lines
 */
public record GtfsFeed(
        String name,
        String publisher,
        List<String> agencies,
        List<FeedStop> stops,
        List<FeedLine> lines,
        List<FeedService> services,
        List<FeedTrip> trips,
        List<FeedTransfer> transfers) {

    public GtfsFeed {
        agencies = List.copyOf(agencies);
        stops = List.copyOf(stops);
        lines = List.copyOf(lines);
        services = List.copyOf(services);
        trips = List.copyOf(trips);
        transfers = List.copyOf(transfers);
    }

    /** The first day on which anything runs, or empty when nothing ever does. */
    public Optional<LocalDate> firstDay() {
        return services.stream().flatMap(each -> each.firstDay().stream()).min(LocalDate::compareTo);
    }

    /** The last day on which anything runs, or empty when nothing ever does. */
    public Optional<LocalDate> lastDay() {
        return services.stream().flatMap(each -> each.lastDay().stream()).max(LocalDate::compareTo);
    }
}
