/**
 * Who can go to an office by public transport and be home again within a day, and what it takes.
 *
 * <p>The office that is gone to is the one with the least time away from home, on the best of the days that are looked at, of those that are there for the people of
 * a place. Who cannot go to any is counted by what hinders them at the office where least does.
 */
@NullMarked
package no.omland.scenario.errand;

import org.jspecify.annotations.NullMarked;
