/**
 * Scenarios of units that move out: whom they reach within the times they are to keep, area by area, and what another scenario changes. Who is first and who covers is
 * found by {@code response}; here the people are those of a study, counted by its areas.
 */
@NullMarked
package no.omland.scenario.response;

import org.jspecify.annotations.NullMarked;
