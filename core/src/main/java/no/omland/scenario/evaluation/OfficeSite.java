package no.omland.scenario.evaluation;

import no.omland.travel.NetworkPoint;

/**
 * A place that an office can be at, and by which travel to it is kept.
 *
 * @param easting metres in the system of the network
 * @param northing metres in the system of the network
 * @param road where it meets the network
 */
public record OfficeSite(double easting, double northing, NetworkPoint road) {

    /** As near as this two sites are one place, however they are written: a settlement, an office, coordinates. Our judgement: a block in a town. */
    public static final double SAME_PLACE_METRES = 100;

    /** Whether two offices cannot be on the two of them. */
    public boolean isSamePlace(OfficeSite other) {
        return Math.hypot(easting - other.easting, northing - other.northing) < SAME_PLACE_METRES;
    }
}
