package no.omland.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.omland.travel.Direction;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.NearestOffices;

/**
 * Who is reached when, by which unit, and what it means that a unit is away.
 *
 * @param units in the order they came
 * @param required rising
 * @param places all where people are and a road is near; the units that are there first and second
 * @param notConnected people no road is near
 */
public record ResponseCover(
        List<ResponseUnit> units, List<RequiredTime> required, List<Reached> places, List<DemandPoint> notConnected) {

    /** @param units none, one or two, the first there first; their time counts from the alarm */
    public record Reached(DemandPoint point, List<NearestOffices.Near> units) {

        public Optional<NearestOffices.Near> first() {
            return units.stream().findFirst();
        }

        public Optional<NearestOffices.Near> second() {
            return units.stream().skip(1).findFirst();
        }
    }

    /**
     * A unit that is away.
     *
     * @param unit its place in the list
     * @param peopleFirst whom it is first with
     * @param lost for each required time, how many it reaches within it whom no other unit does
     * @param cutOff how many no other unit reaches at all
     * @param covering who is first with them instead, most people first
     */
    public record Away(int unit, double peopleFirst, List<Double> lost, double cutOff, List<Covering> covering) {}

    /**
     * A unit that covers for another.
     *
     * @param slowestTenthSeconds to the furthest of them
     */
    public record Covering(int unit, double people, int slowestTenthSeconds) {}

    public ResponseCover {
        units = List.copyOf(units);
        required = List.copyOf(required);
        places = List.copyOf(places);
        notConnected = List.copyOf(notConnected);
    }

    /** By one sweep from all units: who is second is first when the first is away. */
    public static ResponseCover of(
            TravelCosts costs, ConnectedDemand demand, List<ResponseUnit> units, List<RequiredTime> required) {
        NearestOffices nearest = NearestOffices.of(
                costs, Direction.FROM, units.stream().map(ResponseUnit::start).toList());
        List<Reached> places = demand.connected().stream()
                .map(each -> new Reached(each.point(), nearest.of(each.place())))
                .toList();
        List<RequiredTime> rising = required.stream()
                .sorted((a, b) -> Integer.compare(a.minutes(), b.minutes()))
                .toList();
        return new ResponseCover(units, rising, places, demand.notConnected());
    }

    public double people() {
        return places.stream().mapToDouble(each -> each.point().people()).sum() + notConnectedPeople();
    }

    public double notConnectedPeople() {
        return notConnected.stream().mapToDouble(DemandPoint::people).sum();
    }

    /** Of everybody. */
    public ResponseFigures figures() {
        return ResponseFigures.of(places, notConnected, required);
    }

    /** People whom some unit reaches within the time, at exactly the time too. */
    public double within(RequiredTime time) {
        return places.stream()
                .filter(each -> isWithin(each.first(), time))
                .mapToDouble(each -> each.point().people())
                .sum();
    }

    /** People with a road whom no unit reaches. */
    public double unreached() {
        return places.stream()
                .filter(each -> each.units().isEmpty())
                .mapToDouble(each -> each.point().people())
                .sum();
    }

    /** Each unit away in turn, in the order of the units. */
    public List<Away> away() {
        List<Away> away = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            away.add(away(unit));
        }
        return away;
    }

    private Away away(int unit) {
        List<Reached> firsts = places.stream()
                .filter(each ->
                        each.first().filter(near -> near.office() == unit).isPresent())
                .toList();
        List<Double> lost = new ArrayList<>();
        for (RequiredTime time : required) {
            lost.add(firsts.stream()
                    .filter(each -> isWithin(each.first(), time) && !isWithin(each.second(), time))
                    .mapToDouble(each -> each.point().people())
                    .sum());
        }
        TreeMap<Integer, Covering> covering = new TreeMap<>();
        double cutOff = 0;
        for (Reached each : firsts) {
            double people = each.point().people();
            if (each.second().isEmpty()) {
                cutOff += people;
                continue;
            }
            NearestOffices.Near second = each.second().get();
            covering.merge(
                    second.office(),
                    new Covering(second.office(), people, second.tenthSeconds()),
                    (a, b) -> new Covering(
                            a.unit(),
                            a.people() + b.people(),
                            Math.max(a.slowestTenthSeconds(), b.slowestTenthSeconds())));
        }
        return new Away(
                unit,
                firsts.stream().mapToDouble(each -> each.point().people()).sum(),
                lost,
                cutOff,
                covering.values().stream()
                        .sorted((a, b) -> Double.compare(b.people(), a.people()))
                        .toList());
    }

    private static boolean isWithin(Optional<NearestOffices.Near> near, RequiredTime time) {
        return near.filter(each -> each.tenthSeconds() <= time.tenthSeconds()).isPresent();
    }
}
