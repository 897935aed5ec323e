/**
 * Questions to a network: times from or to places, the matrix of many with many, the route of a pair and why it goes there, the nearest two offices of every place.
 *
 * <p>All are Dijkstra's algorithm with a queue of buckets: times are sorted into steps of some seconds, and within a step a node may be looked at again when it
 * gets a better time. The answers are exact. A search object keeps its arrays for the next question; one per thread.
 */
@NullMarked
package no.omland.travel.search;

import org.jspecify.annotations.NullMarked;
