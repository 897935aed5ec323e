/** Draws the schematic map of Nordland: one hexagon for each municipality. */
@NullMarked
package no.omland.data.nordland;

import org.jspecify.annotations.NullMarked;
