package no.omland.water.figures;

import java.util.List;
import java.util.OptionalInt;
import no.omland.water.Exemption;
import no.omland.water.GoalExemption;
import no.omland.water.WaterBody;

/** Counts how bodies stand to their own goals, one by one. */
final class GoalTally {

    private int total;
    private int known;
    private int met;
    private int goodButMissed;
    private int belowGoodButMet;
    private int classesMissing;
    private int longerDeadline;
    private int lessStrict;
    private int lessStrictInferred;

    void add(WaterBody body) {
        total++;
        OptionalInt gap = body.gapInClasses();
        if (gap.isPresent()) {
            known++;
            boolean good = body.ecologicalClass().isGoodOrBetter();
            met += gap.getAsInt() == 0 ? 1 : 0;
            goodButMissed += good && gap.getAsInt() > 0 ? 1 : 0;
            belowGoodButMet += !good && gap.getAsInt() == 0 ? 1 : 0;
            classesMissing += gap.getAsInt();
        }
        List<GoalExemption> exemptions = body.objective().exemptions();
        for (GoalExemption exemption : exemptions) {
            longerDeadline += exemption.kind() == Exemption.LONGER_DEADLINE ? 1 : 0;
            lessStrict += exemption.kind() == Exemption.LESS_STRICT_GOAL ? 1 : 0;
            lessStrictInferred += exemption.inferred() ? 1 : 0;
        }
    }

    GoalCount count() {
        return new GoalCount(
                total,
                known,
                met,
                goodButMissed,
                belowGoodButMet,
                classesMissing,
                longerDeadline,
                lessStrict,
                lessStrictInferred);
    }
}
