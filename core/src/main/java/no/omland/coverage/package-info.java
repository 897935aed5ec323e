/**
 * How much of this lies in that: by area, by length or by count.
 *
 * <p>Everything is measured on a plane, in metres. Which plane is said with every answer ({@link no.omland.coverage.MeasuringSystem}): the national projection
 * stretches areas by up to 0.7 % in the far west, an equal-area projection keeps them. A share is the same in both to four digits or so.
 *
 * <p>A line that runs along the border between two polygons belongs half to each, so that shares add up to one.
 */
@NullMarked
package no.omland.coverage;

import org.jspecify.annotations.NullMarked;
