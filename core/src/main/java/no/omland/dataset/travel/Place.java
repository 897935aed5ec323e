package no.omland.dataset.travel;

/**
 * An office, or a place that someone points at.
 *
 * @param id the office's, or the place as it was written
 * @param name what people call it
 * @param easting metres in the system of the workspace's roads
 * @param northing metres in the system of the workspace's roads
 */
public record Place(String id, String name, double easting, double northing) {}
