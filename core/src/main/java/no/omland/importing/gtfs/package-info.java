/**
 * Timetables in the form of the <a href="https://gtfs.org/documentation/schedule/reference/">General Transit Feed Specification</a>: a zip archive or a
 * folder of text files with stops, lines, trips, the days they run and the times they call.
 *
 * <p>{@link no.omland.importing.gtfs.FeedReader} reads one with the library {@code onebusaway-gtfs}, row by row, so that a row which cannot be used is told
 * and left out while the rest is read. What comes out, a {@link no.omland.importing.gtfs.GtfsFeed}, holds only what can be used: each trip calls at two
 * stops or more that exist, at times that do not go backwards. The library's own types are seen by nobody outside this room.
 */
@NullMarked
package no.omland.importing.gtfs;

import org.jspecify.annotations.NullMarked;
