package no.omland.importing.openstreetmap;

import org.jspecify.annotations.Nullable;

/**
 * One way of a file.
 *
 * @param nodes the ids of the nodes it passes, in order
 * @param tags the values of {@link TravelTags#KEYS}, null where it has none
 */
@SuppressWarnings("ArrayRecordComponent")
record Way(long id, long[] nodes, @Nullable String[] tags) {}
