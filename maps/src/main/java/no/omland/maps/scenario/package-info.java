/**
 * The report of a study of offices: what is asked, what each scenario means for people and for budgets, how well it stands closed roads, which sites are best and how
 * sure that is, and what is not known.
 *
 * <p>{@link no.omland.maps.scenario.StudyFindings} asks every question once; the sections only tell what it holds, so that no figure of the report differs from the
 * evaluation's. What a study does not say is said to be missing.
 */
@NullMarked
package no.omland.maps.scenario;

import org.jspecify.annotations.NullMarked;
