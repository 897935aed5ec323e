package no.omland.dataset.travel;

import java.util.List;
import no.omland.travel.FerryChange;
import no.omland.travel.Season;
import no.omland.travel.SpeedChange;
import no.omland.travel.TravelMode;

/**
 * Under what circumstances one travels.
 *
 * @param closed what is closed besides what the season closes, by what {@link LinkNames} calls it
 * @param ferries what is done to ferries, in order
 * @param speeds other speeds on links, by what {@link LinkNames} calls them; of a link the last counts
 */
public record TravelWish(
        Season season, TravelMode mode, List<String> closed, List<FerryChange> ferries, List<SpeedChange> speeds) {

    /** By car in summer, with nothing closed. */
    public static final TravelWish USUAL = new TravelWish(Season.SUMMER, TravelMode.CAR, List.of());

    public TravelWish {
        closed = List.copyOf(closed);
        ferries = List.copyOf(ferries);
        speeds = List.copyOf(speeds);
    }

    /** With ferries and speeds as they are. */
    public TravelWish(Season season, TravelMode mode, List<String> closed) {
        this(season, mode, closed, List.of(), List.of());
    }

    boolean changesNothing() {
        return closed.isEmpty() && ferries.isEmpty() && speeds.isEmpty();
    }
}
