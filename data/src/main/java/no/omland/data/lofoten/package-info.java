/**
 * Draws the illustrative dataset for Lofoten and Vesterålen.
 *
 * <p>Three things come from outside: the coastline, a hand-made list of settlements and a hand-made list of names at sea.
 * From them the program draws, in metres (EPSG:25833) and from one seed, borders that follow ridges between settlements,
 * streams and lakes in made-up hills, and the sea cut into stretches; then it gives every water body a state and pressures
 * that agree with the published figures of the two water areas.
 * {@link no.omland.data.lofoten.LofotenVesteralen} is the way in.
 */
@NullMarked
package no.omland.data.lofoten;

import org.jspecify.annotations.NullMarked;
