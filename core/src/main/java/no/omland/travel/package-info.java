/**
 * What it costs to move along a network: speeds by class and season, ferries with their waiting, and closures, all put together to
 * {@link no.omland.travel.TravelCosts}, a time in tenths of a second for each arc.
 *
 * <p>The questions are asked in the packages below: {@code search} (times, routes, matrices, nearest offices), {@code closure} (what a closed link costs) and
 * {@code hierarchy} (the same answers faster, after preparing). All times are whole tenths of a second, and every answer is the same for the same input, to the
 * last tenth and the last tie. What cannot be reached is said to be so, by an empty value, never by a number.
 */
@NullMarked
package no.omland.travel;

import org.jspecify.annotations.NullMarked;
