/** The routes of the map. */
@NullMarked
package no.omland.web.map;

import org.jspecify.annotations.NullMarked;
