/** What a projection of the population says, as lists. */
@NullMarked
package no.omland.web.population;

import org.jspecify.annotations.NullMarked;
