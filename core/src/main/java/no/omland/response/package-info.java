/**
 * Units that move out to people: who is reached within a required time, counted from the alarm, and who covers for a unit that is away.
 */
@NullMarked
package no.omland.response;

import org.jspecify.annotations.NullMarked;
