package no.omland.meeting;

import java.util.Optional;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.GroundLength;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.CrowFlight;
import no.omland.travel.search.FastestWays;
import org.locationtech.jts.geom.Coordinate;

/**
 * Walks to one point: along roads and paths when both ends have one near, and else as the crow flies. Where a road is known it is taken at its word, since a straight line may cross a fjord.
 */
final class Walks {

    private final MeetingPoint point;
    private final CrowFlight crow;
    private final RoadNetwork network;
    private final Optional<FastestWays> alongRoads;

    Walks(MeetingPoint point, TravelCosts onFoot, CrowFlight crow) {
        this.point = point;
        this.crow = crow;
        this.network = onFoot.network();
        this.alongRoads = point.place().map(place -> FastestWays.of(onFoot, Direction.TO, place));
    }

    /** @param place where the people meet the network; empty when no road is near */
    Optional<Walk> find(DemandPoint people, Optional<NetworkPoint> place) {
        if (alongRoads.isPresent() && place.isPresent()) {
            return alongRoads
                    .get()
                    .find(place.get())
                    .map(way -> new Walk(way.tenthSeconds(), metres(way.centimetres() / 100.0), true));
        }
        Coordinate home = new Coordinate(people.easting(), people.northing());
        Coordinate there = new Coordinate(point.easting(), point.northing());
        double straight = new GroundLength(network.crs()).metres(home, there);
        return Optional.of(
                new Walk(crow.tenthSeconds(network.crs(), home, there), metres(straight * crow.detourFactor()), false));
    }

    private static int metres(double exact) {
        return (int) Math.ceil(exact - 1e-6);
    }
}
