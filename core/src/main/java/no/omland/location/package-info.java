/**
 * Which sites are best, and how sure are we: a few of many candidates chosen so that people travel least, the farthest has it shortest, most people are
 * within a limit, or all are with as few sites as can be.
 *
 * <p>One class for each question; what is asked and answered is in {@link no.omland.location.problem}, which knows no road, no office and no file. When the choices are few, all of them
 * are weighed; else a choice is bettered by exchanging sites, and a Lagrangian bound with branch and bound tells how much better any other choice could be. Every answer carries that gap.
 * Work is limited by counting steps, never by the clock, and ties fall to the lowest numbers, so that the same question has the same answer on every machine. See {@code docs/sites.md}.
 */
@NullMarked
package no.omland.location;

import org.jspecify.annotations.NullMarked;
