/**
 * Which bodies to begin with. A {@link no.omland.water.priority.PriorityList} scores the candidates of one purpose by named criteria: each gives a body whole
 * points, the points times the criterion's weight are its share, and the shares add up to the score. {@link no.omland.water.priority.PrioritySettings} holds
 * the weights, which a user may change and a workspace keeps. Nothing else counts, so that everybody can see why a body stands where it does.
 *
 * <p>Source of the two purposes: the agreement of the water areas Lofoten and Vesterålen 2025–2028, part 2, on agriculture and on sewage.
 */
@NullMarked
package no.omland.water.priority;

import org.jspecify.annotations.NullMarked;
