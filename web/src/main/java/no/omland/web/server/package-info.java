/** The HTTP server: one process that serves the page, its libraries, the tiles, and the answers of every view, each of which registers its own routes. */
@NullMarked
package no.omland.web.server;

import org.jspecify.annotations.NullMarked;
