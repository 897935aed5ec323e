/**
 * Two scenarios against each other for the same people: who gets nearer to an office and who further away, by how much, and who comes beyond a limit, to depend on
 * a ferry, or to be cut off; on a day of one's own choosing, and on any weekday, when opening days tell.
 */
@NullMarked
package no.omland.scenario.comparison;

import org.jspecify.annotations.NullMarked;
