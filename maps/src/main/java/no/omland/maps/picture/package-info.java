/**
 * Maps and small pictures for paper: drawn once as lines, areas and letters, then put into a PDF or a page as vectors, or into a text document as pixels.
 *
 * <p>A {@link no.omland.maps.picture.Picture} paints on a {@link no.omland.maps.picture.Canvas} in points of 1/72 inch from its upper left corner. Colours, widths, stripes
 * and letters are those of {@link no.omland.maps.style.MapStyle}, so that paper and screen agree. The map is drawn in ETRS89 / UTM 33N, in which the workspace
 * keeps its water bodies; its arrow points to true north.
 */
@NullMarked
package no.omland.maps.picture;

import org.jspecify.annotations.NullMarked;
