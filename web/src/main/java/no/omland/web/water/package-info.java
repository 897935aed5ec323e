/** The view <i>Vann</i>: its routes, and the shapes of its answers. The command line prints the same shapes; neither computes anything itself. */
@NullMarked
package no.omland.web.water;

import org.jspecify.annotations.NullMarked;
