package no.omland.scenario.resilience;

import java.util.Comparator;
import java.util.List;
import no.omland.scenario.comparison.Shift;

/** What makes a closed road bad. Dead ends cut people off and cost nobody else a minute; a road with a detour cuts nobody off and may cost most hours, so each is ranked by itself. */
public enum ClosureRank {
    /** Who reaches no office any more. */
    CUT_OFF,

    /** Minutes times people lost by those who still reach one; where that is alike, who comes to depend on a ferry. */
    TIME;

    private static final double TENTH_SECONDS_OF_A_MINUTE = 600;

    /** Those that are bad in this way in any answer, the worst first. */
    public List<Closure> worst(List<Closure> closures) {
        return ranked(
                closures,
                Comparator.comparingLong((Closure each) -> -greatest(each)).thenComparingLong(each -> -ferry(each)));
    }

    /** The same, those first in which the answers differ, by how much; those that do the same in all answers last. What is not known makes no difference. */
    public List<Closure> differing(List<Closure> closures) {
        return ranked(
                closures,
                Comparator.comparingLong((Closure each) -> -difference(each))
                        .thenComparingLong(each -> -greatest(each))
                        .thenComparingLong(each -> -ferry(each)));
    }

    private List<Closure> ranked(List<Closure> closures, Comparator<Closure> order) {
        return closures.stream()
                .filter(each -> greatest(each) > 0 || this == TIME && ferry(each) > 0)
                .sorted(order.thenComparing(Closure::name))
                .toList();
    }

    /** Whole people, or whole minutes times people: sums of parts differ in the last bit. */
    private long amount(Shift people) {
        return Math.round(this == CUT_OFF ? people.cutOff() : people.lostTenthSeconds() / TENTH_SECONDS_OF_A_MINUTE);
    }

    private long greatest(Closure closure) {
        return closure.found()
                .mapToLong(each -> amount(each.everybody().people()))
                .max()
                .orElse(0);
    }

    /** How much more it is in the answer where it is worst than where it is least, as whole people or minutes times people; zero when it is the same in all, or known in one alone. */
    public long difference(Closure closure) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < closure.effects().size(); i++) {
            if (!closure.unknown().get(i)) {
                least = Math.min(least, closure.people(i).map(this::amount).orElse(0L));
            }
        }
        return Math.max(0, greatest(closure) - least);
    }

    private static long ferry(Closure closure) {
        return closure.found()
                .mapToLong(each -> Math.round(each.everybody().people().newlyOnlyByFerry()))
                .max()
                .orElse(0);
    }
}
