package no.omland.water.figures;

import java.util.OptionalDouble;

/**
 * How a set of bodies stands to the goals of its own bodies: a good body can miss its goal and a moderate one meet a less strict goal.
 *
 * @param total all of them
 * @param known those whose class and goal are both known
 * @param met those of the known that meet their goal
 * @param goodButMissed good or better, and yet below their goal
 * @param belowGoodButMet below good, and yet at their goal
 * @param classesMissing over all that miss their goal, the classes they are short of it
 * @param longerDeadline with a deadline put off (§ 9)
 * @param lessStrict with a goal below good (§ 10)
 * @param lessStrictInferred those of {@code lessStrict} of which no source states the exemption
 */
public record GoalCount(
        int total,
        int known,
        int met,
        int goodButMissed,
        int belowGoodButMet,
        int classesMissing,
        int longerDeadline,
        int lessStrict,
        int lessStrictInferred) {

    static final GoalCount NONE = new GoalCount(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of two sets that have no body in common, together. */
    GoalCount plus(GoalCount other) {
        return new GoalCount(
                total + other.total,
                known + other.known,
                met + other.met,
                goodButMissed + other.goodButMissed,
                belowGoodButMet + other.belowGoodButMet,
                classesMissing + other.classesMissing,
                longerDeadline + other.longerDeadline,
                lessStrict + other.lessStrict,
                lessStrictInferred + other.lessStrictInferred);
    }

    public int unknown() {
        return total - known;
    }

    public int missed() {
        return known - met;
    }

    /** The share of the known that meets its goal, in percent, unrounded; empty when none is known. */
    public OptionalDouble metPercent() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * met / known);
    }
}
