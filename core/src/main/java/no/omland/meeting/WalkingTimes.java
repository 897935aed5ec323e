package no.omland.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.TravelTimes;

/**
 * Walking times to one point: along roads and paths when both ends have one near, and else along the straight line with its detour. Where a road is known it is taken at its word, since a straight
 * line may cross a fjord.
 */
final class WalkingTimes {

    private final MeetingPoint point;
    private final WalkingRules rules;
    private final Optional<TravelTimes> alongRoads;

    WalkingTimes(MeetingPoint point, TravelCosts onFoot, WalkingRules rules) {
        this.point = point;
        this.rules = rules;
        this.alongRoads = point.place().map(place -> TravelTimes.of(onFoot, Direction.TO, List.of(place)));
    }

    /** @param place where the people meet the network; empty when no road is near */
    Optional<Walk> walk(DemandPoint people, Optional<NetworkPoint> place) {
        if (alongRoads.isPresent() && place.isPresent()) {
            return alongRoads.get().find(place.get()).stream()
                    .mapToObj(tenths -> new Walk(tenths, true))
                    .findFirst();
        }
        double metres = Math.hypot(people.easting() - point.easting(), people.northing() - point.northing());
        return Optional.of(new Walk(rules.tenthSeconds(metres), false));
    }

    /** @param alongRoads whether it is along roads, or else a straight line with a detour */
    record Walk(int tenthSeconds, boolean alongRoads) {}

    static List<WalkingTimes> of(List<MeetingPoint> points, TravelCosts onFoot, WalkingRules rules) {
        List<WalkingTimes> all = new ArrayList<>();
        points.forEach(point -> all.add(new WalkingTimes(point, onFoot, rules)));
        return all;
    }
}
