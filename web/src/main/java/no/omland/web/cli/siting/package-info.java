/** Commands about where to put something: best sites, meeting points and units that move out. */
@NullMarked
package no.omland.web.cli.siting;

import org.jspecify.annotations.NullMarked;
