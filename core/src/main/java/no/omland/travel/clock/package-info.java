/**
 * Travelling at a time of day over roads and ferries that keep hours: leaving at a time, arriving by one, and there and back while an office is open. Nobody arrives
 * earlier by leaving later (what is called first in, first out), so Dijkstra's algorithm with the time of day in its labels is exact (Dreyfus 1969). Every day is
 * alike. Times are tenths of a second after midnight; below 0 is the day before, above 864,000 the day after.
 */
@NullMarked
package no.omland.travel.clock;

import org.jspecify.annotations.NullMarked;
