/**
 * Draws schematic roads for datasets that are illustrations: a table of lengths kept by hand says what joins what, and a search over cells of land where it goes.
 */
@NullMarked
package no.omland.data.road;

import org.jspecify.annotations.NullMarked;
