/**
 * The file of a study, in YAML or JSON: {@code StudyFile} reads it, {@code StudyWriter} writes it, and what the one writes the other reads back to the same study.
 *
 * <p>Each part has a reading of its own. {@code Lines} knows where everything stood, so that whoever finds fault later, such as with a site that lies in the sea, can
 * say where it stands. What nobody can read ends the reading; what reads well but does not hold together is collected by the checks. The format is in
 * docs/scenarios.md.
 */
@NullMarked
package no.omland.scenario.file;

import org.jspecify.annotations.NullMarked;
