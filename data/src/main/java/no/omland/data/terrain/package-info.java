/**
 * A landscape made up from the coastline alone: hills that rise away from the sea, water that runs down them.
 *
 * <p>{@link no.omland.data.terrain.Relief} gives each land cell a height, {@link no.omland.data.terrain.Drainage} lets the
 * water find its way to the sea and shows where it stands as lakes, {@link no.omland.data.terrain.Streams} cuts the
 * drainage into streams from source to mouth. None of it is the real terrain; it only looks like such coasts do.
 */
@NullMarked
package no.omland.data.terrain;

import org.jspecify.annotations.NullMarked;
