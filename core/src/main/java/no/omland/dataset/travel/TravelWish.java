package no.omland.dataset.travel;

import java.util.List;
import no.omland.travel.Season;
import no.omland.travel.TravelMode;

/**
 * Under what circumstances one travels.
 *
 * @param closed what is closed besides what the season closes, by what {@link LinkNames} calls it
 */
public record TravelWish(Season season, TravelMode mode, List<String> closed) {

    /** By car in summer, with nothing closed. */
    public static final TravelWish USUAL = new TravelWish(Season.SUMMER, TravelMode.CAR, List.of());

    public TravelWish {
        closed = List.copyOf(closed);
    }
}
