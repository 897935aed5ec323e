/**
 * Studies of where offices should be, as values: a question, sites, demand, rates, an assessment in words, and any number of named scenarios. A scenario may build on
 * another; here it has all that holds in it, whether it said so itself or not.
 *
 * <p>How people write a study is in {@code scenario.file}, and what a scenario means for people in {@code scenario.evaluation}.
 */
@NullMarked
package no.omland.scenario;

import org.jspecify.annotations.NullMarked;
