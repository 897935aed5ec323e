/**
 * OpenStreetMap extracts in {@code .osm.pbf}: the ways that one can travel, cut where they meet, with their tags as columns. What the tags mean is not known here.
 *
 * <p>The file is read twice: first the ways, then the places of the nodes that they pass. Relations, and so restrictions of turning, are not read.
 */
@NullMarked
package no.omland.importing.openstreetmap;

import org.jspecify.annotations.NullMarked;
