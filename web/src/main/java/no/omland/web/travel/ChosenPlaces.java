package no.omland.web.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.travel.NetworkPoint;

/**
 * The places that a question is about, on the network.
 *
 * @param points one for each place
 * @param tooFar offices that were not named one by one and that no road is near
 */
public record ChosenPlaces(List<Place> places, List<NetworkPoint> points, List<Place> tooFar) {

    public ChosenPlaces {
        places = List.copyOf(places);
        points = List.copyOf(points);
        tooFar = List.copyOf(tooFar);
    }

    /**
     * Those that are named; all offices when none is.
     *
     * @param offices by name
     * @param at latitude and longitude
     * @throws DataException when one does not exist, or is too far from any road, or there are no offices at all
     */
    public static ChosenPlaces of(TravelCase travel, List<String> offices, List<String> at) {
        List<Place> named = new ArrayList<>();
        offices.forEach(each -> named.add(travel.ground().office(each)));
        at.forEach(each -> named.add(TravelParameters.point(each)));
        if (!named.isEmpty()) {
            List<Place> once = named.stream().distinct().toList();
            return new ChosenPlaces(once, travel.connect(once), List.of());
        }
        return all(travel);
    }

    /** The same without a road: those that are named, or all offices, without points. */
    public static ChosenPlaces withoutRoads(TravelCase travel, List<String> offices, List<String> at) {
        List<Place> named = new ArrayList<>();
        offices.forEach(each -> named.add(travel.ground().office(each)));
        at.forEach(each -> named.add(TravelParameters.point(each)));
        List<Place> chosen = named.isEmpty()
                ? travel.ground().offices()
                : named.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw DataException.use("travel.no-offices", "offices");
        }
        return new ChosenPlaces(chosen, List.of(), List.of());
    }

    private static ChosenPlaces all(TravelCase travel) {
        List<Place> offices = travel.ground().offices();
        if (offices.isEmpty()) {
            throw DataException.use("travel.no-offices", "offices");
        }
        List<Place> near = new ArrayList<>();
        List<NetworkPoint> points = new ArrayList<>();
        List<Place> tooFar = new ArrayList<>();
        for (Place office : offices) {
            Optional<NetworkPoint> point = travel.find(office);
            point.ifPresentOrElse(
                    found -> {
                        near.add(office);
                        points.add(found);
                    },
                    () -> tooFar.add(office));
        }
        if (near.isEmpty()) {
            travel.connect(tooFar.get(0));
        }
        return new ChosenPlaces(near, points, tooFar);
    }
}
