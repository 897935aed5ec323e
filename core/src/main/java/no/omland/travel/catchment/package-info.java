/**
 * Who reaches an office within a time, and where that is on a map. People are counted from travel times; the polygon is for the eye, and is drawn from the links that
 * are reached.
 */
@NullMarked
package no.omland.travel.catchment;

import org.jspecify.annotations.NullMarked;
