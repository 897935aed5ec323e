/**
 * Draws what the dataset of Sogn cannot take from anywhere: roads that follow the land, from a table of lengths kept by hand, and municipal borders half-way
 * between settlements. Both are illustrations and say so.
 */
@NullMarked
package no.omland.data.sogn;

import org.jspecify.annotations.NullMarked;
