package no.omland.scenario;

import java.util.List;
import no.omland.travel.Season;

/**
 * Under what circumstances people travel.
 *
 * @param closed what is closed besides what the season closes, by the names of links and ferries
 */
public record NetworkChange(Season season, List<String> closed) {

    /** Summer, with nothing closed. */
    public static final NetworkChange NONE = new NetworkChange(Season.SUMMER, List.of());

    public NetworkChange {
        closed = List.copyOf(closed);
    }

    public NetworkChange withSeason(Season other) {
        return new NetworkChange(other, closed);
    }
}
