/**
 * What is at stake in a body of water besides its status: drinking water, bathing, fishing, nature. It comes from a table of its own, {@code interests}, or from
 * columns of the bodies' sources. What no source says is not known, which is another thing than no.
 */
@NullMarked
package no.omland.water.interest;

import org.jspecify.annotations.NullMarked;
