/**
 * What is on the map: the layers of one workspace snapshot, moved into web Mercator and given the few properties that drawing needs.
 *
 * <p>A body's feature id in the tiles is its index in the snapshot, so that a selection can be sent to the page as one bit for each body.
 */
@NullMarked
package no.omland.maps.atlas;

import org.jspecify.annotations.NullMarked;
