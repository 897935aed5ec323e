package no.omland.scenario.resilience;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.omland.network.RoadNetwork;
import no.omland.scenario.Assignment;
import no.omland.scenario.comparison.AreaShift;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Evaluator;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.scenario.evaluation.Visits;
import no.omland.travel.Direction;
import no.omland.travel.TravelCosts;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.closure.ClosureEffect;
import no.omland.travel.closure.ClosureSweep;

/**
 * A scenario with stretches closed one at a time.
 *
 * @param open with nothing closed but what the scenario closes
 * @param effects of the stretches whose closing changes anything, in the order of {@link StretchEffect#WORST_FIRST}
 * @param looked how many stretches were asked about
 * @param notClosed those that somebody's way goes by and that were not closed, since there was no time for so many; by a sweep of the network they hurt least
 */
public record Resilience(Evaluation open, List<StretchEffect> effects, int looked, Set<Stretch> notClosed) {

    /** As many as are closed at most. */
    public static final int MOST_CLOSED = 400;

    /** As many as are closed however large the network is. */
    public static final int LEAST_CLOSED = 25;

    /** Nodes and places that are gone through at most, over all closings: some minutes. Each closing takes searches of the whole network; our judgement. */
    private static final long MOST_GONE_THROUGH = 5_000_000;

    /** How many stretches are closed at most with a network and places of this size; the same every time, whatever else the machine does. */
    static int most(int nodes, int places) {
        long affordable = MOST_GONE_THROUGH / Math.max(1, nodes + places);
        return (int) Math.max(LEAST_CLOSED, Math.min(MOST_CLOSED, affordable));
    }

    public Resilience {
        effects = List.copyOf(effects);
        notClosed = Set.copyOf(notClosed);
    }

    /** How many there was no time for. */
    public int leftOut() {
        return notClosed.size();
    }

    public static Resilience of(
            RoadTravel travel,
            List<PlacedOffice> offices,
            Assignment assignment,
            TimeLimits limits,
            Collection<Stretch> stretches) {
        return of(travel, offices, assignment, limits, stretches, most(travel), ClosureProgress.SILENT);
    }

    /** As many as there is time for. */
    public static int most(RoadTravel travel) {
        return most(travel.costs().network().nodeCount(), travel.places().size());
    }

    /** @param most how many are closed at most */
    public static Resilience of(
            RoadTravel travel,
            List<PlacedOffice> offices,
            Assignment assignment,
            TimeLimits limits,
            Collection<Stretch> stretches,
            int most,
            ClosureProgress progress) {
        Evaluation open = new Evaluator(travel.places(), travel).evaluate(offices, assignment, limits);
        Map<OfficeSite, Set<Integer>> parts = new HashMap<>();
        Set<Integer> links = new HashSet<>();
        stretches.forEach(each -> links.addAll(each.links()));
        offices.forEach(each -> parts.computeIfAbsent(each.site(), site -> linksWithAPart(travel, site, links)));
        List<StretchEffect> effects = new ArrayList<>();
        List<Stretch> onTheWay = stretches.stream()
                .filter(stretch -> parts.values().stream()
                        .anyMatch(part -> stretch.links().stream().anyMatch(part::contains)))
                .toList();
        List<Stretch> worstFirst = onTheWay.size() <= most
                ? onTheWay
                : ClosureOrder.of(travel, offices, onTheWay).worstFirst(onTheWay);
        List<Stretch> closing = worstFirst.subList(0, Math.min(most, worstFirst.size()));
        int done = 0;
        for (Stretch stretch : closing) {
            progress.at(done++, closing.size());
            List<OfficeSite> untouched = parts.entrySet().stream()
                    .filter(site -> stretch.links().stream().noneMatch(site.getValue()::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            for (Closing way : Closing.of(travel, offices, stretch)) {
                RoadTravel closed = travel.closing(way.stretch().links(), way.part(), untouched);
                effects.add(effect(
                        way.stretch(),
                        open,
                        new Evaluator(travel.places(), closed).evaluate(way.offices(), assignment, limits)));
            }
        }
        return new Resilience(
                open,
                effects.stream()
                        .filter(each -> !each.everybody().people().isNone()
                                || !each.everybody().clients().isNone())
                        .sorted(StretchEffect.WORST_FIRST)
                        .toList(),
                stretches.size(),
                Set.copyOf(worstFirst.subList(closing.size(), worstFirst.size())));
    }

    /** The links that the ways to a site go by, with ferries or without them, or that somebody lives along. */
    private static Set<Integer> linksWithAPart(RoadTravel travel, OfficeSite site, Set<Integer> links) {
        int[] ends = new int[travel.costs().network().nodeCount()];
        BitSet livedAlong = new BitSet();
        RoadNetwork network = travel.costs().network();
        for (DemandPlace place : travel.places().list()) {
            place.road().ifPresent(point -> {
                ends[network.from(point.link())] = 1;
                ends[network.to(point.link())] = 1;
                if (!point.isAtNode()) {
                    livedAlong.set(point.link());
                }
            });
        }
        Set<Integer> parts = new HashSet<>();
        for (TravelCosts costs : List.of(travel.costs(), travel.withoutFerries())) {
            for (Direction direction : Direction.values()) {
                ClosureSweep.of(costs, direction, List.of(site.road()), ends, links).stream()
                        .filter(each -> each.personTenthSeconds() > 0 || each.peopleCutOff() > 0)
                        .map(ClosureEffect::link)
                        .forEach(parts::add);
            }
        }
        links.stream().filter(livedAlong::get).forEach(parts::add);
        return parts;
    }

    private static StretchEffect effect(Stretch stretch, Evaluation open, Evaluation closed) {
        Comparison comparison = Comparison.of(open, closed);
        return new StretchEffect(
                stretch,
                comparison.everybody(),
                comparison.municipalities().stream()
                        .filter(each ->
                                !each.people().isNone() || !each.clients().isNone())
                        .sorted(Comparator.comparingDouble(
                                        (AreaShift each) -> -each.people().lostTenthSeconds())
                                .thenComparingDouble(each -> -each.people().cutOff()))
                        .toList(),
                comparison.settlements().stream()
                        .filter(each -> each.people().cutOff() > 0)
                        .sorted(Comparator.comparingDouble(
                                        (AreaShift each) -> -each.people().cutOff())
                                .thenComparing(each -> each.before().settlement()))
                        .toList(),
                comparison.settlements().stream()
                        .filter(each -> mostBeyond(each) > 0)
                        .sorted(Comparator.comparingLong((AreaShift each) -> -mostBeyond(each))
                                .thenComparing(each -> each.before().settlement()))
                        .toList(),
                closed,
                losing(open.visits(), closed.visits()));
    }

    /** How many are newly beyond the limit that most are newly beyond. */
    private static long mostBeyond(AreaShift settlement) {
        return settlement.people().newlyBeyond().stream()
                .mapToLong(Math::round)
                .max()
                .orElse(0);
    }

    private static List<Double> losing(Visits open, Visits closed) {
        double[] losing = new double[open.offices().size()];
        DemandPlaces places = open.places();
        IntStream.range(0, places.size())
                .filter(open::isReached)
                .filter(place -> !closed.office(place).equals(open.office(place)))
                .forEach(place -> losing[open.office(place).getAsInt()] += places.weight(DemandKind.PEOPLE, place));
        return IntStream.range(0, losing.length).mapToObj(i -> losing[i]).toList();
    }
}
