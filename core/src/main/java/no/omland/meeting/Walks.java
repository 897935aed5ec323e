package no.omland.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.network.noding.GroundLength;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.CrowFlight;
import no.omland.travel.search.NearWays;
import org.locationtech.jts.geom.Coordinate;

/**
 * Walks of many to one point at a time: along roads and paths when both ends have one near, and else as the crow flies. Where a road is known it is taken at its word, since a straight line may cross
 * a fjord. What takes longer than the limit of {@link WalkLimit#longestWalkMinutes} is no walk.
 */
final class Walks {

    private final List<MeetingCover.Nearest> places;
    private final TravelCosts onFoot;
    private final CrowFlight crow;
    private final int longest;
    private final GroundLength ground;
    /** Places with a road near, by their number among all. */
    private final int[] byRoad;

    private final NearWays ways;

    /** Is told of a walk. */
    @FunctionalInterface
    interface Found {
        /** @param place its number in the list */
        void walk(int place, Walk walk);
    }

    Walks(List<MeetingCover.Nearest> places, TravelCosts onFoot, CrowFlight crow, int longestTenthSeconds) {
        this.places = places;
        this.onFoot = onFoot;
        this.crow = crow;
        this.longest = longestTenthSeconds;
        this.ground = new GroundLength(onFoot.network().crs());
        List<NetworkPoint> origins = new ArrayList<>();
        this.byRoad = new int
                [(int) places.stream().filter(each -> each.place().isPresent()).count()];
        for (int i = 0; i < places.size(); i++) {
            Optional<NetworkPoint> place = places.get(i).place();
            if (place.isPresent()) {
                byRoad[origins.size()] = i;
                origins.add(place.get());
            }
        }
        this.ways = new NearWays(onFoot, origins);
    }

    void to(MeetingPoint point, Found found) {
        point.place()
                .ifPresent(place -> ways.to(
                        place,
                        longest,
                        (origin, way) -> found.walk(
                                byRoad[origin],
                                new Walk(way.tenthSeconds(), metres(way.centimetres() / 100.0), true))));
        Coordinate there = new Coordinate(point.easting(), point.northing());
        for (int i = 0; i < places.size(); i++) {
            MeetingCover.Nearest each = places.get(i);
            if (point.place().isEmpty() || each.place().isEmpty()) {
                straight(
                        i, new Coordinate(each.people().easting(), each.people().northing()), there, found);
            }
        }
    }

    private void straight(int place, Coordinate home, Coordinate there, Found found) {
        int tenthSeconds = crow.tenthSeconds(onFoot.network().crs(), home, there);
        if (tenthSeconds <= longest) {
            found.walk(place, new Walk(tenthSeconds, metres(ground.metres(home, there) * crow.detourFactor()), false));
        }
    }

    private static int metres(double exact) {
        return (int) Math.ceil(exact - 1e-6);
    }
}
