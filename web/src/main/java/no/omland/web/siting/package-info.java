/** Where offices, meeting points and units should be, for the page and the command line: best sites, walks to meeting points, response times. */
@NullMarked
package no.omland.web.siting;

import org.jspecify.annotations.NullMarked;
