package no.omland.scenario.errand;

import java.util.OptionalDouble;

/**
 * What changes for some people.
 *
 * @param canBefore how many could do it in a day
 * @param canAfter how many can
 * @param newlyCan could not, and can
 * @param noLongerCan could, and cannot
 * @param shorter can both, and are away at least a minute less
 * @param longer can both, and are away at least a minute more
 * @param meanAwayBeforeSeconds of those who can both; empty when nobody can
 * @param meanAwayAfterSeconds of those who can both; empty when nobody can
 */
public record ErrandShift(
        double all,
        double canBefore,
        double canAfter,
        double newlyCan,
        double noLongerCan,
        double shorter,
        double longer,
        OptionalDouble meanAwayBeforeSeconds,
        OptionalDouble meanAwayAfterSeconds) {}
