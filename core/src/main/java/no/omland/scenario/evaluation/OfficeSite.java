package no.omland.scenario.evaluation;

import no.omland.travel.NetworkPoint;

/**
 * A place that an office can be at, and by which travel to it is kept.
 *
 * @param easting metres in the system of the network
 * @param northing metres in the system of the network
 * @param road where it meets the network
 */
public record OfficeSite(double easting, double northing, NetworkPoint road) {}
