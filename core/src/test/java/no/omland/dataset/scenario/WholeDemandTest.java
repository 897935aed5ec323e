package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
        return place(id, municipality, people, clients, 0, 0);
    }

    private static DemandPlace place(
            String id, String municipality, double people, double clients, double easting, double northing) {
        return new DemandPlace(
                id, id, MunicipalityNumber.find(municipality), people, clients, easting, northing, Optional.empty());
    }

    private static StudyDemand demand(DemandPlace... places) {
        return new StudyDemand("settlements", new DemandPlaces(List.of(places)), 0, Set.of(), Map.of(), 0);
    }

    /** Seven clients over people as 5 : 3 : 2 are 3.5, 2.1 and 1.4: their sums along the way are 3.5, 5.6 and 7, which are 4, 6 and 7 rounded. */
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
                .containsExactly(4, 2, 1, 0, 1);
        assertThat(WholeDemand.points(demand, DemandKind.PEOPLE))
                .extracting(DemandPoint::people)
                .containsExactly(50, 30, 20, 10, 10);
    }

    /** A town of 100 cells with 0.06 of a client each and a valley of 1,000 cells with 0.004 each: six clients in the town and four in the valley, which has no cell as dense as any of the town. */
    @Test
    void aFineGridKeepsItsClientsWhereTheyAre() {
        List<DemandPlace> places = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            places.add(place("town " + i, "4640", 15, 0.06, 100 * (i % 10), 100 * (i / 10)));
        }
        for (int i = 0; i < 1000; i++) {
            places.add(place("valley " + i, "4640", 1, 0.004, 5000 + 100 * i, 500));
        }
        List<DemandPoint> points = WholeDemand.points(demand(places.toArray(DemandPlace[]::new)), DemandKind.CLIENTS);

        assertThat(points.stream().mapToInt(DemandPoint::people).sum()).isEqualTo(10);
        assertThat(points.stream()
                        .filter(each -> each.id().startsWith("valley"))
                        .mapToInt(DemandPoint::people)
                        .sum())
                .isEqualTo(4);
        assertThat(points).allMatch(each -> each.people() <= 1);
    }
}
