/**
 * What a closed link costs: every link of a list closed one at a time, with people's times to the nearest office before and after.
 *
 * <p>Times of all places to the nearest office hang together as trees. A link that no tree uses costs nobody anything; when another is closed, only what hangs below
 * it is looked at again, beginning from its neighbours that still stand. The answers are those of beginning anew.
 */
@NullMarked
package no.omland.travel.closure;

import org.jspecify.annotations.NullMarked;
