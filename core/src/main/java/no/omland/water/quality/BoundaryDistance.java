package no.omland.water.quality;

import no.omland.water.EcologicalClass;

/**
 * The way from a value to a class boundary.
 *
 * @param boundary in the unit of the value
 * @param beyond the class on the other side
 * @param distance from the value to the boundary in the unit of the value, 0 or more
 */
public record BoundaryDistance(double boundary, EcologicalClass beyond, double distance) {}
