/**
 * The workspace while it is served: the latest snapshot with its tiles, swapped whole when an import, of this process or another, has changed the file.
 *
 * <p>A request takes one {@link no.omland.web.live.ServedSnapshot} at its beginning and asks nothing else, so that an import in the meantime is seen whole or
 * not at all.
 */
@NullMarked
package no.omland.web.live;

import org.jspecify.annotations.NullMarked;
