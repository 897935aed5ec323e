/**
 * A question about sites and its answer, as values: people, candidates and what it costs to go between them ({@link no.omland.location.problem.SiteProblem}), the best choice, the next
 * best and the gap ({@link no.omland.location.problem.SiteAnswer}).
 *
 * <p>Here is also what every way of searching needs of a problem: what makes it impossible, what matters of it, what a choice is worth, and how many steps are left.
 */
@NullMarked
package no.omland.location.problem;

import org.jspecify.annotations.NullMarked;
