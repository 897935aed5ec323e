package no.omland.web.map;

import org.jspecify.annotations.Nullable;

/**
 * Something on the map that people know by its name.
 *
 * @param kind {@code municipality}, {@code settlement} or {@code office}
 * @param number of the municipality; null for others
 * @param id of the office; null for others
 * @param within name of the municipality that it lies in; null for a municipality, and where that is not known
 * @param bounds west, south, east and north in degrees; of a point twice the same
 */
record NamedPlace(
        String kind,
        String name,
        @Nullable String number,
        @Nullable String id,
        @Nullable String within,
        double[] bounds) {

    static final String MUNICIPALITY = "municipality";
    static final String SETTLEMENT = "settlement";
    static final String OFFICE = "office";
}
