/**
 * How well a scenario stands closed roads and ferries: each stretch that somebody's way goes by is closed alone, and what that does is compared with nothing being closed.
 * Times to sites that a stretch has no part in are not searched again, and a stretch that no way goes by is not looked at; the answers are those of beginning anew.
 */
@NullMarked
package no.omland.scenario.resilience;

import org.jspecify.annotations.NullMarked;
