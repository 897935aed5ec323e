/**
 * The HTTP server: one process that serves the page, its libraries, the tiles and the answers.
 *
 * <p>Every answer is made from one {@link no.omland.web.server.ServedSnapshot}, taken once at the beginning of the request, so that an import in the meantime
 * is seen whole or not at all. Its version is the ETag of every answer. Errors have one shape everywhere: {@link no.omland.web.server.ErrorAnswer}.
 */
@NullMarked
package no.omland.web.server;

import org.jspecify.annotations.NullMarked;
