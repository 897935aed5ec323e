/**
 * Fields on a square lattice of metres: which cells are land, how far it is to the sea, which seed is nearest over a cost.
 *
 * <p>A field is a plain array with one value per cell of a {@link no.omland.data.raster.Grid}. Everything is arithmetic in
 * a fixed order, so that the same input gives the same bits on every machine; the way back from cells to smooth borders
 * that neighbours share is {@link no.omland.data.raster.LabelOutlines}.
 */
@NullMarked
package no.omland.data.raster;

import org.jspecify.annotations.NullMarked;
