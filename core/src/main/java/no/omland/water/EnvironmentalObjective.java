package no.omland.water;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The goal of one body (vannforskriften §§ 4–6, 9, 10).
 *
 * @param ecological the class it is to reach, in status or potential as the body is judged; UNKNOWN when none is set
 * @param chemical likewise
 * @param deadlineYear the last year by which it is to be reached, or null when no source says
 * @param statedExemptions those that a source states
 */
public record EnvironmentalObjective(
        EcologicalClass ecological,
        ChemicalStatus chemical,
        @Nullable Integer deadlineYear,
        Set<Exemption> statedExemptions) {

    public static final EnvironmentalObjective NONE =
            new EnvironmentalObjective(EcologicalClass.UNKNOWN, ChemicalStatus.UNKNOWN);

    public EnvironmentalObjective {
        statedExemptions = Set.copyOf(statedExemptions);
    }

    /** A goal of which neither deadline nor exemption is known. */
    public EnvironmentalObjective(EcologicalClass ecological, ChemicalStatus chemical) {
        this(ecological, chemical, null, Set.of());
    }

    /** The exemptions that are stated, and § 10 by inference when the goal lies below good and nothing states it. */
    public List<GoalExemption> exemptions() {
        List<GoalExemption> all = new ArrayList<>();
        for (Exemption kind : EnumSet.allOf(Exemption.class)) {
            if (statedExemptions.contains(kind)) {
                all.add(new GoalExemption(kind, false));
            } else if (kind == Exemption.LESS_STRICT_GOAL && ecological.isKnown() && !ecological.isGoodOrBetter()) {
                all.add(new GoalExemption(kind, true));
            }
        }
        return all;
    }
}
