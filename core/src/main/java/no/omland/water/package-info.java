/**
 * Water bodies and what is known of them.
 *
 * <p>A {@link no.omland.water.WaterBody} is natural and has an ecological status, or heavily modified or artificial and has an ecological potential,
 * whose best class is "good and better". Its own goal is another matter than its class: a good body can miss its goal and a moderate one can meet a less
 * strict goal. Sources: vannforskriften (FOR-2006-12-15-1446); the Water Framework Directive 2000/60/EC, annex V.
 *
 * <p>How the exports of the registers become water bodies is in {@code water.register}; how many of them are how in {@code water.figures}.
 */
@NullMarked
package no.omland.water;

import org.jspecify.annotations.NullMarked;
