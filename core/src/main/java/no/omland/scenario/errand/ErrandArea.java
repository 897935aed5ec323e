package no.omland.scenario.errand;

import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;

/**
 * Everybody, a municipality or a settlement.
 *
 * @param municipality empty for everybody
 * @param settlement empty but for a settlement
 * @param people what is counted of people
 * @param clients what is counted of clients
 */
public record ErrandArea<T>(
        AreaKind kind, Optional<MunicipalityNumber> municipality, String settlement, T people, T clients) {

    static <T> ErrandArea<T> of(DemandPlaces places, AreaKind kind, int area, T people, T clients) {
        return switch (kind) {
            case ALL -> new ErrandArea<>(kind, Optional.empty(), "", people, clients);
            case MUNICIPALITY ->
                new ErrandArea<>(kind, Optional.of(places.municipalities().get(area)), "", people, clients);
            case SETTLEMENT -> {
                DemandPlaces.Settlement settlement = places.settlements().get(area);
                yield new ErrandArea<>(
                        kind, Optional.of(settlement.municipality()), settlement.name(), people, clients);
            }
        };
    }

    public T of(DemandKind demand) {
        return demand == DemandKind.PEOPLE ? people : clients;
    }
}
