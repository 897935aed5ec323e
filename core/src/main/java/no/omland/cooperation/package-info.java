/**
 * Who cooperates with whom, and where borders do not match.
 *
 * <p>An arrangement is a set of municipalities of today; its area is dissolved from theirs. A grouping is a set of groups that are drawn on one map: counties, regions,
 * water areas, one arrangement, all of them. Two groupings are compared group by group: the same, one inside the other, or cutting each other, with shares by area, municipalities and people.
 * Borders of the one that are none of the other are lines of their own. Figures of any table by municipality or county are put into classes. Municipalities that are
 * not on the map are named, never dropped.
 */
@NullMarked
package no.omland.cooperation;

import org.jspecify.annotations.NullMarked;
