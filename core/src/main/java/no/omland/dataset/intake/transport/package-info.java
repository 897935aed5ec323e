/** What moves people becomes layers: roads and ferries of the road registers or of OpenStreetMap, tables of links between places, and timetables. */
@NullMarked
package no.omland.dataset.intake.transport;

import org.jspecify.annotations.NullMarked;
