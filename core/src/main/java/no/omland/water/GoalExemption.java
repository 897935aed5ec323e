package no.omland.water;

/**
 * An exemption of one body.
 *
 * @param inferred whether no source states it: the goal itself lies below good, which only § 10 allows
 */
public record GoalExemption(Exemption kind, boolean inferred) {}
