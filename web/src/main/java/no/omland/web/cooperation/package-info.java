/** Cooperation between municipalities over HTTP, and as lists and maps. */
@NullMarked
package no.omland.web.cooperation;

import org.jspecify.annotations.NullMarked;
