package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.demography.AgeSpan;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ScaledPeople;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.travel.demand.DemandPoint;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where the people of a span of ages will live in a year: today's places, scaled by what a projection says of their municipality.
 *
 * @param points those whose municipality the projection tells of, in the order given; places where nobody is left are kept with 0
 * @param missing for each reason the municipalities that it does not tell of, whose places are left out
 * @param peopleLeftOut people of today at the places that are left out, those outside all municipalities among them
 */
public record PeopleInYear(
        List<DemandPoint> points, Map<People.Reason, Set<MunicipalityNumber>> missing, long peopleLeftOut) {

    public PeopleInYear {
        points = List.copyOf(points);
    }

    /**
     * @param today everybody by place, in the system of the municipalities
     * @param baseYear the year that {@code today} is of
     */
    public static PeopleInYear of(
            List<DemandPoint> today,
            Municipalities municipalities,
            PopulationProjection projection,
            int baseYear,
            AgeSpan ages,
            int year) {
        List<ScaledPeople.Place> places = today.stream()
                .map(point -> new ScaledPeople.Place(
                        municipalities
                                .at(new Coordinate(point.easting(), point.northing()))
                                .map(Municipality::number)
                                .orElse(null),
                        point.wholePeople()))
                .toList();
        ScaledPeople scaled = ScaledPeople.of(
                places, municipality -> projection.share(municipality, AgeSpan.ALL, baseYear, ages, year));
        List<DemandPoint> points = new ArrayList<>();
        long leftOut = 0;
        for (int i = 0; i < today.size(); i++) {
            DemandPoint point = today.get(i);
            Long people = scaled.people().get(i);
            if (people == null) {
                leftOut += point.wholePeople();
            } else {
                points.add(new DemandPoint(point.id(), point.easting(), point.northing(), people));
            }
        }
        return new PeopleInYear(points, scaled.missing(), leftOut);
    }
}
