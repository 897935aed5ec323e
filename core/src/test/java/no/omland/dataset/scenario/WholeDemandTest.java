package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.demand.DemandPoint;
import org.junit.jupiter.api.Test;

class WholeDemandTest {

    private static DemandPlace place(String id, String municipality, double people, double clients) {
        return new DemandPlace(id, id, MunicipalityNumber.find(municipality), people, clients, 0, 0, Optional.empty());
    }

    private static StudyDemand demand(DemandPlace... places) {
        return new StudyDemand("settlements", new DemandPlaces(List.of(places)), 0, Set.of(), Map.of(), 0);
    }

    /** Seven clients over people as 5 : 3 : 2 are 3.5, 2.1 and 1.4: whole 3, 2 and 1, and the last one to the largest remainder. */
    @Test
    void clientsOfAMunicipalityAddUpToItsCount() {
        StudyDemand demand = demand(
                place("a", "4640", 50, 3.5),
                place("b", "4640", 30, 2.1),
                place("c", "4640", 20, 1.4),
                place("d", "4639", 10, 0.4),
                place("e", "4639", 10, 0.4));

        assertThat(WholeDemand.points(demand, DemandKind.CLIENTS))
                .extracting(DemandPoint::people)
                .containsExactly(4, 2, 1, 1, 0);
        assertThat(WholeDemand.points(demand, DemandKind.PEOPLE))
                .extracting(DemandPoint::people)
                .containsExactly(50, 30, 20, 10, 10);
    }
}
