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
 */
public record Resilience(Evaluation open, List<StretchEffect> effects, int looked) {

    public Resilience {
        effects = List.copyOf(effects);
    }

    public static Resilience of(
            RoadTravel travel,
            List<PlacedOffice> offices,
            Assignment assignment,
            TimeLimits limits,
            Collection<Stretch> stretches) {
        Evaluation open = new Evaluator(travel.places(), travel).evaluate(offices, assignment, limits);
        Map<OfficeSite, Set<Integer>> parts = new HashMap<>();
        Set<Integer> links = new HashSet<>();
        stretches.forEach(each -> links.addAll(each.links()));
        offices.forEach(each -> parts.computeIfAbsent(each.site(), site -> linksWithAPart(travel, site, links)));
        List<StretchEffect> effects = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<OfficeSite> untouched = parts.entrySet().stream()
                    .filter(site -> stretch.links().stream().noneMatch(site.getValue()::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            if (untouched.size() < parts.size()) {
                RoadTravel closed = travel.closing(stretch.links(), untouched);
                effects.add(effect(
                        stretch, open, new Evaluator(travel.places(), closed).evaluate(offices, assignment, limits)));
            }
        }
        return new Resilience(
                open,
                effects.stream()
                        .filter(each -> !each.everybody().people().isNone()
                                || !each.everybody().clients().isNone())
                        .sorted(StretchEffect.WORST_FIRST)
                        .toList(),
                stretches.size());
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
                closed,
                losing(open.visits(), closed.visits()));
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
