/** The quality elements of bodies, and classes that they contradict. */
@NullMarked
package no.omland.web.water.quality;

import org.jspecify.annotations.NullMarked;
