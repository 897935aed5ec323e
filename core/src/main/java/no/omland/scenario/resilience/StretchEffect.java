package no.omland.scenario.resilience;

import java.util.Comparator;
import java.util.List;
import no.omland.scenario.comparison.AreaShift;
import no.omland.scenario.evaluation.Evaluation;

/**
 * What it does that a stretch is closed.
 *
 * @param everybody with and without it
 * @param municipalities those for whom anything is other than before, the most lost minutes times people first
 * @param settlementsCutOff those where somebody is cut off, the most people first
 * @param settlementsBeyond those where somebody is newly beyond a limit, the most people first
 * @param officesLosing by office in the scenario's order, how many people went there and go elsewhere or nowhere
 */
public record StretchEffect(
        Stretch stretch,
        AreaShift everybody,
        List<AreaShift> municipalities,
        List<AreaShift> settlementsCutOff,
        List<AreaShift> settlementsBeyond,
        Evaluation closed,
        List<Double> officesLosing) {

    /** The most people cut off first, then the most minutes times people lost, then the most who come to depend on a ferry, then by name. */
    public static final Comparator<StretchEffect> WORST_FIRST = Comparator.comparingDouble(
                    (StretchEffect each) -> each.everybody().people().cutOff())
            .thenComparingDouble(each -> each.everybody().people().lostTenthSeconds())
            .thenComparingDouble(each -> each.everybody().people().newlyOnlyByFerry())
            .reversed()
            .thenComparing(each -> each.stretch().name());

    public StretchEffect {
        municipalities = List.copyOf(municipalities);
        settlementsCutOff = List.copyOf(settlementsCutOff);
        settlementsBeyond = List.copyOf(settlementsBeyond);
        officesLosing = List.copyOf(officesLosing);
    }
}
