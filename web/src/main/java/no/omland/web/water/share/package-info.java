/** Figures of municipalities in which every body is divided between those it lies in, as lists for the page and the command line. */
@NullMarked
package no.omland.web.water.share;

import org.jspecify.annotations.NullMarked;
