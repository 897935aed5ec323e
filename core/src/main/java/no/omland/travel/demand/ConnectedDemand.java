package no.omland.travel.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;

/**
 * Demand points on a network.
 *
 * @param connected in the order they came
 * @param notConnected those with no link within the distance of the rules, in the order they came
 */
public record ConnectedDemand(
        RoadNetwork network, AccessRules rules, List<Connection> connected, List<DemandPoint> notConnected) {

    /** A demand point and where it meets the network. */
    public record Connection(DemandPoint point, NetworkPoint place) {}

    public ConnectedDemand {
        connected = List.copyOf(connected);
        notConnected = List.copyOf(notConnected);
    }

    /** Connects points to the links that the costs open; closures are better laid on the costs afterwards, for people still live where they lived. */
    public static ConnectedDemand of(List<DemandPoint> points, TravelCosts costs, AccessRules rules) {
        return of(points, LinkIndex.of(costs), rules);
    }

    public static ConnectedDemand of(List<DemandPoint> points, LinkIndex index, AccessRules rules) {
        List<Connection> connected = new ArrayList<>(points.size());
        List<DemandPoint> notConnected = new ArrayList<>();
        for (DemandPoint point : points) {
            Optional<NetworkPoint> place = index.nearest(point.easting(), point.northing(), rules);
            place.ifPresentOrElse(found -> connected.add(new Connection(point, found)), () -> notConnected.add(point));
        }
        return new ConnectedDemand(index.network(), rules, connected, notConnected);
    }

    /** People at all points, connected or not. */
    public double people() {
        return connectedPeople() + notConnectedPeople();
    }

    public double connectedPeople() {
        return connected.stream().mapToDouble(each -> each.point().people()).sum();
    }

    public double notConnectedPeople() {
        return notConnected.stream().mapToDouble(DemandPoint::people).sum();
    }
}
