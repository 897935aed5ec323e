package no.omland.network.report;

/**
 * A place by which a component can be called.
 *
 * @param weight the larger, the more a component is called by it; its people, say
 * @param easting metres in the network's system
 * @param northing metres in the network's system
 */
public record NamedPlace(String name, double weight, double easting, double northing) {}
