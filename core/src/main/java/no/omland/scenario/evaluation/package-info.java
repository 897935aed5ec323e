/**
 * What a scenario means for people: who reaches which office, how soon, and what each office gets to do; for everybody, each municipality and each settlement, for people
 * and for clients apart.
 *
 * <p>The times from all places to one site do not depend on the other offices. An {@code Evaluator} searches them once for each site and keeps them, so that when one
 * office is moved there is one search, and the rest is arithmetic. Who reaches no office, is too far from any road, or has no office that serves them is counted
 * as that, and is in no mean.
 */
@NullMarked
package no.omland.scenario.evaluation;

import org.jspecify.annotations.NullMarked;
