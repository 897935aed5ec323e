package no.omland.scenario.resilience;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.network.RoadNetwork;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.travel.Direction;
import no.omland.travel.closure.ClosureEffect;
import no.omland.travel.closure.ClosureSweep;

/** Which stretches to close first when there are more than there is time for: those that by a sweep over the whole network cut off most people, then those that cost most minutes times people. */
final class ClosureOrder {

    private final Map<Integer, ClosureEffect> byLink = new HashMap<>();

    private ClosureOrder() {}

    /** By where people live to the nearest tenth of a second and whole person, whatever office is theirs. */
    static ClosureOrder of(RoadTravel travel, List<PlacedOffice> offices, Collection<Stretch> stretches) {
        RoadNetwork network = travel.costs().network();
        int[] people = new int[network.nodeCount()];
        for (DemandPlace place : travel.places().list()) {
            place.road().ifPresent(point -> {
                int count = (int) Math.max(1, Math.round(place.people()));
                people[network.from(point.link())] += count;
                people[network.to(point.link())] += count;
            });
        }
        Set<Integer> links = new HashSet<>();
        stretches.forEach(each -> links.addAll(each.links()));
        ClosureOrder order = new ClosureOrder();
        ClosureSweep.of(
                        travel.costs(),
                        Direction.TO,
                        offices.stream()
                                .map(each -> each.site().road())
                                .distinct()
                                .toList(),
                        people,
                        links)
                .forEach(effect -> order.byLink.put(effect.link(), effect));
        return order;
    }

    List<Stretch> worstFirst(Collection<Stretch> stretches) {
        return stretches.stream()
                .sorted(Comparator.comparingLong((Stretch each) -> sum(each, true))
                        .thenComparingLong(each -> sum(each, false))
                        .reversed()
                        .thenComparing(Stretch::name))
                .toList();
    }

    private long sum(Stretch stretch, boolean cutOff) {
        long sum = 0;
        for (int link : stretch.links()) {
            ClosureEffect effect = byLink.get(link);
            if (effect != null) {
                sum += cutOff ? effect.peopleCutOff() : effect.personTenthSeconds();
            }
        }
        return sum;
    }
}
