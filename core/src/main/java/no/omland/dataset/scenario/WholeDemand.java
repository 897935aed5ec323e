package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.demand.DemandPoint;

/**
 * The demand of a study in whole people or clients, as questions about sites count it. Within each municipality the parts are rounded so that they add up to its own rounded sum (largest remainder),
 * so no place is a whole person off, and a client counted is a client placed.
 */
public final class WholeDemand {

    private WholeDemand() {}

    /** Every place of the demand in its order, those that come out with nobody too. */
    public static List<DemandPoint> points(StudyDemand demand, DemandKind kind) {
        DemandPlaces places = demand.places();
        Map<Optional<MunicipalityNumber>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            groups.computeIfAbsent(places.get(i).municipality(), any -> new ArrayList<>())
                    .add(i);
        }
        int[] whole = new int[places.size()];
        groups.values().forEach(group -> round(places, kind, group, whole));
        return IntStream.range(0, whole.length)
                .mapToObj(i -> point(places.get(i), whole[i]))
                .toList();
    }

    private static DemandPoint point(DemandPlace place, int whole) {
        return new DemandPoint(place.id(), place.easting(), place.northing(), whole);
    }

    private static void round(DemandPlaces places, DemandKind kind, List<Integer> group, int[] whole) {
        double exact = 0;
        long given = 0;
        for (int i : group) {
            double weight = places.weight(kind, i);
            whole[i] = (int) Math.floor(weight);
            exact += weight;
            given += whole[i];
        }
        group.stream()
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> Math.floor(places.weight(kind, i)) - places.weight(kind, i))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(0, Math.round(exact) - given))
                .forEach(i -> whole[i]++);
    }
}
