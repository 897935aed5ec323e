/** Commands about municipalities together: arrangements and borders, population over time, and how a bill is split. */
@NullMarked
package no.omland.web.cli.cooperation;

import org.jspecify.annotations.NullMarked;
