/**
 * How the map looks: colours and letters of the classes, stripes of modified bodies, widths and sizes by zoom, surfaces in light
 * and dark.
 *
 * <p>All of it stands in one file, {@code style.json}, which the page, the tiles, pictures and reports read, so that screen,
 * paper and legend agree. {@link no.omland.maps.style.MapStyle} is that file checked: every class is there, colours are colours,
 * and each letter can be read on its class. A user's own file names what it changes; the rest stays.
 */
@NullMarked
package no.omland.maps.style;

import org.jspecify.annotations.NullMarked;
