package no.omland.store;

import java.time.Instant;

/**
 * A state of a layer that is kept.
 *
 * @param importId the import that made it
 * @param imported when
 * @param file what it came from
 * @param kind what it was imported as, or {@code restore}
 * @param count how many features it has
 * @param current whether it is the layer as it is
 */
public record LayerVersion(long importId, Instant imported, String file, String kind, long count, boolean current) {}
