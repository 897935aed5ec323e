/**
 * Public transport: who can get where, when, and home again.
 *
 * <p>A {@link no.omland.transit.Timetable} is what runs on one day, in arrays of seconds that never change. {@link no.omland.transit.TransitSearch} asks it:
 * arrivals at all stops, latest departures to be in time, all departures of a day that are worth taking, and round trips within opening hours. The search is
 * RAPTOR, in rounds of one vehicle each, and its range variant for a whole day (Delling, Pajor and Werneck 2015, <i>Round-Based Public Transit Routing</i>,
 * DOI 10.1287/trsc.2014.0534).
 *
 * <p>All times are seconds from midnight of the service day: negative on the evening before, over 86,400 on the next. On the two days a year when clocks
 * change they are those of the specification, which counts from twelve hours before noon.
 */
@NullMarked
package no.omland.transit;

import org.jspecify.annotations.NullMarked;
