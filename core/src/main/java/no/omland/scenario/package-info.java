/**
 * Studies of where offices should be, as people write them: one file, in YAML or JSON, with a question, sites, demand, rates, an assessment in words, and any
 * number of named scenarios. A scenario may build on another and say only what differs.
 *
 * <p>What is here are values and the reading and writing of them. {@code StudyFile} knows the line of everything it read, so that whoever finds fault later, such as
 * with a site that lies in the sea, can say where it stands. What a scenario means for people is worked out in {@code scenario.evaluation}.
 */
@NullMarked
package no.omland.scenario;

import org.jspecify.annotations.NullMarked;
