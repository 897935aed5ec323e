package no.omland.scenario.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.network.RoadNetwork;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.demand.AccessRules;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;

/**
 * The people of a study, or its clients, in the exact parts that every other answer about it counts, and the areas they are counted by.
 *
 * @param places where they are
 * @param points one for each place, in the same order
 */
public record ResponsePeople(DemandPlaces places, List<DemandPoint> points) {

    public ResponsePeople {
        points = List.copyOf(points);
        if (points.size() != places.size()) {
            throw new IllegalArgumentException(points.size() + " points for " + places.size() + " places");
        }
    }

    /** The same on a network; the places that a road is near in their order, and the others in theirs. */
    ConnectedDemand on(RoadNetwork network) {
        List<ConnectedDemand.Connection> connected = new ArrayList<>();
        connectedPlaces()
                .forEach(place -> connected.add(new ConnectedDemand.Connection(
                        points.get(place), places.get(place).road().orElseThrow())));
        return new ConnectedDemand(
                network,
                AccessRules.CAR,
                connected,
                farPlaces().mapToObj(points::get).toList());
    }

    IntStream connectedPlaces() {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place).road().isPresent());
    }

    IntStream farPlaces() {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place).road().isEmpty());
    }

    Optional<MunicipalityNumber> municipality(AreaKind kind, int area) {
        return switch (kind) {
            case ALL -> Optional.empty();
            case MUNICIPALITY -> Optional.of(places.municipalities().get(area));
            case SETTLEMENT -> Optional.of(places.settlements().get(area).municipality());
        };
    }

    String settlement(AreaKind kind, int area) {
        return kind == AreaKind.SETTLEMENT ? places.settlements().get(area).name() : "";
    }
}
