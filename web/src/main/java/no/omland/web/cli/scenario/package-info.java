/** Commands {@code omland scenario …}: check, evaluate, compare, resilience and the report of a study. */
@NullMarked
package no.omland.web.cli.scenario;

import org.jspecify.annotations.NullMarked;
