/**
 * The same questions where sites have room for so and so many: people are divided between open sites at least cost ({@link no.omland.location.capacity.Transport}), and choices are searched
 * between a bound and the best division so far.
 */
@NullMarked
package no.omland.location.capacity;

import org.jspecify.annotations.NullMarked;
