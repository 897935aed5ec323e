/** Questions about travel times as people put them, and the answers as lists and GeoJSON, for the page and the command line alike. */
@NullMarked
package no.omland.web.travel;

import org.jspecify.annotations.NullMarked;
