package no.omland.scenario.comparison;

import java.util.List;
import java.util.stream.IntStream;
import no.omland.scenario.evaluation.AreaFigures;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Evaluation;

/**
 * One scenario against another.
 *
 * @param municipalities in the order of the evaluations
 * @param settlements in the order of the evaluations
 */
public record Comparison(
        Evaluation before,
        Evaluation after,
        AreaShift everybody,
        List<AreaShift> municipalities,
        List<AreaShift> settlements) {

    public Comparison {
        municipalities = List.copyOf(municipalities);
        settlements = List.copyOf(settlements);
    }

    /** @throws IllegalArgumentException when the two are not of the same demand and limits */
    public static Comparison of(Evaluation before, Evaluation after) {
        if (before.visits().places() != after.visits().places()
                || !before.limits().equals(after.limits())) {
            throw new IllegalArgumentException("evaluations of different demand or limits cannot be compared");
        }
        return new Comparison(
                before,
                after,
                shifts(before, after, AreaKind.ALL, List.of(before.everybody()), List.of(after.everybody()))
                        .get(0),
                shifts(before, after, AreaKind.MUNICIPALITY, before.municipalities(), after.municipalities()),
                shifts(before, after, AreaKind.SETTLEMENT, before.settlements(), after.settlements()));
    }

    private static List<AreaShift> shifts(
            Evaluation before, Evaluation after, AreaKind kind, List<AreaFigures> was, List<AreaFigures> is) {
        List<Shift> people = ShiftCount.of(before.visits(), after.visits(), before.limits(), kind, DemandKind.PEOPLE);
        List<Shift> clients = ShiftCount.of(before.visits(), after.visits(), before.limits(), kind, DemandKind.CLIENTS);
        return IntStream.range(0, was.size())
                .mapToObj(i -> new AreaShift(was.get(i), is.get(i), people.get(i), clients.get(i)))
                .toList();
    }
}
