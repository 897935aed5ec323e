package no.omland.dataset.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.omland.demography.People;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.demand.DemandPoint;

/**
 * Who a study is about, as far as the workspace knows.
 *
 * @param layer of people it is made of
 * @param places those that are counted
 * @param peopleOutside people in no municipality that is known; they are counted with everybody only
 * @param municipalitiesWithoutClients that have people, but no count of clients
 * @param missing for each reason the municipalities that the projection does not tell of in the year; their places are left out
 * @param peopleLeftOut people of today at those places
 */
public record StudyDemand(
        String layer,
        DemandPlaces places,
        double peopleOutside,
        Set<MunicipalityNumber> municipalitiesWithoutClients,
        Map<People.Reason, Set<MunicipalityNumber>> missing,
        long peopleLeftOut) {

    /** Whose people the projection does not tell of in the year, by rising number. */
    public SortedSet<MunicipalityNumber> municipalitiesLeftOut() {
        SortedSet<MunicipalityNumber> all = new TreeSet<>();
        missing.values().forEach(all::addAll);
        return all;
    }

    /** Every place with its people, or its clients, in exact parts; in the order of the places. */
    public List<DemandPoint> points(DemandKind kind) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> {
                    DemandPlace place = places.get(i);
                    return new DemandPoint(place.id(), place.easting(), place.northing(), places.weight(kind, i));
                })
                .toList();
    }
}
