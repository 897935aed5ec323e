package no.omland.dataset.travel;

import java.time.LocalDate;
import no.omland.transit.TransitSettings;

/**
 * When and how one travels by public transport.
 *
 * @param day the service day
 * @param settings how fast one walks and changes
 * @param longestAccessMetres the longest walk from a door to a stop, or all the way, as the crow flies; 0 for none
 */
public record TransitWish(LocalDate day, TransitSettings settings, double longestAccessMetres) {

    /** A kilometre as the crow flies, 17 minutes at the usual speed: our judgement of what people walk to a bus that goes a few times a day. */
    public static final double USUAL_ACCESS_METRES = 1_000;

    public TransitWish {
        if (!(longestAccessMetres >= 0)) {
            throw new IllegalArgumentException("the longest walk must be >= 0 m, got " + longestAccessMetres);
        }
    }

    /** A day with everything as usual. */
    public static TransitWish on(LocalDate day) {
        return new TransitWish(day, TransitSettings.USUAL, USUAL_ACCESS_METRES);
    }
}
