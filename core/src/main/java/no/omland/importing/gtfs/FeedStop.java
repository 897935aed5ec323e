package no.omland.importing.gtfs;

import org.jspecify.annotations.Nullable;

/**
 * A place where vehicles stop.
 *
 * @param id unique in the feed
 * @param name what passengers call it; the id when the feed has no name
 * @param place where it is, or null when the feed does not say or says it wrongly
 */
public record FeedStop(String id, String name, @Nullable Place place) {

    /** A place in degrees, WGS 84. */
    public record Place(double longitudeDegrees, double latitudeDegrees) {}
}
