/**
 * Roads and ferries: the graph of them ({@link no.omland.network.RoadNetwork}), what the words of the registers mean, and the columns in which the layer of
 * roads holds them.
 *
 * <p>What a word means is data, in {@code road-words.csv}. The columns of {@link no.omland.network.RoadColumns} are what everything that travels reads.
 */
@NullMarked
package no.omland.network;

import org.jspecify.annotations.NullMarked;
