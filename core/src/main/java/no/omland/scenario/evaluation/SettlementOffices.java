package no.omland.scenario.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Where the people of a settlement go, and which other office is nearest to them. A settlement may be of several places, such as the cells of a grid, which need not go to the same
 * office; then it is the one that most of its people go to.
 *
 * @param nearest empty when no office is reached
 * @param next the soonest of the others, whoever they are there for, of the people who go to the nearest; empty when there is none
 */
public record SettlementOffices(Optional<Way> nearest, Optional<Way> next) {

    /**
     * The way to an office.
     *
     * @param office by its place in the list of the visits
     * @param people who have it
     * @param meanTenthSeconds of theirs
     */
    public record Way(int office, double people, double meanTenthSeconds) {

        /** Together with others who have a way to the same office; where nobody lives in either, each counts alike. */
        private Way with(Way other) {
            double all = people + other.people;
            double share = all > 0 ? other.people / all : 0.5;
            return new Way(office, all, meanTenthSeconds + share * (other.meanTenthSeconds - meanTenthSeconds));
        }
    }

    private record Trip(int office, int tenthSeconds) {}

    /** For each settlement, in the order of the places' settlements. */
    public static List<SettlementOffices> of(Visits visits) {
        DemandPlaces places = visits.places();
        List<List<Integer>> within = new ArrayList<>();
        places.settlements().forEach(any -> within.add(new ArrayList<>()));
        for (int place = 0; place < places.size(); place++) {
            int settlement = places.area(AreaKind.SETTLEMENT, place);
            if (settlement >= 0) {
                within.get(settlement).add(place);
            }
        }
        return within.stream().map(each -> of(visits, each)).toList();
    }

    private static SettlementOffices of(Visits visits, List<Integer> places) {
        Optional<Way> nearest = most(
                visits,
                places,
                place -> visits.isReached(place)
                        ? Optional.of(new Trip(visits.office(place).getAsInt(), visits.tenthSeconds(place)))
                        : Optional.empty());
        OptionalInt office = nearest.map(way -> OptionalInt.of(way.office())).orElseGet(OptionalInt::empty);
        List<Integer> going = places.stream()
                .filter(place -> visits.office(place).equals(office))
                .toList();
        return new SettlementOffices(
                nearest,
                most(
                        visits,
                        going,
                        place -> visits.next(place).map(next -> new Trip(next.office(), next.tenthSeconds()))));
    }

    /** The office that most people have a trip to; of several alike the first of the scenario. */
    private static Optional<Way> most(Visits visits, List<Integer> places, IntFunction<Optional<Trip>> trips) {
        Map<Integer, Way> byOffice = new TreeMap<>();
        for (int place : places) {
            double people = visits.places().get(place).people();
            trips.apply(place)
                    .ifPresent(trip -> byOffice.merge(
                            trip.office(), new Way(trip.office(), people, trip.tenthSeconds()), Way::with));
        }
        return byOffice.values().stream()
                .max(Comparator.comparingDouble(Way::people)
                        .thenComparing(Comparator.comparingInt(Way::office).reversed()));
    }
}
