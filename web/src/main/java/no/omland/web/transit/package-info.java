/** Public transport in lists and answers, for the command line and the page: {@code /api/travel/transit/…}. */
@NullMarked
package no.omland.web.transit;

import org.jspecify.annotations.NullMarked;
