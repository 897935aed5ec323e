/** Commands {@code omland travel …}: routes, catchments, matrices, nearest offices, closures, speeds and public transport. */
@NullMarked
package no.omland.web.cli.travel;

import org.jspecify.annotations.NullMarked;
