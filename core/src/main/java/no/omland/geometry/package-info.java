/** Geometry on its own: is it valid, and how is it mended. Lengths and areas are in the unit of the coordinates, which must be metres. */
@NullMarked
package no.omland.geometry;

import org.jspecify.annotations.NullMarked;
