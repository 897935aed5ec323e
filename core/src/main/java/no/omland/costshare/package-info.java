/**
 * Splitting a bill between members: keys that say how large a part each bears, in exact fractions, and whole kroner by largest remainder. Pure arithmetic; it reads
 * no file and knows no map.
 */
@NullMarked
package no.omland.costshare;

import org.jspecify.annotations.NullMarked;
