package no.omland.dataset.travel;

import java.util.List;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelMode;
import no.omland.travel.demand.AccessRules;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;

/** A ground under some circumstances. Immutable. */
public final class TravelCase {

    /** As far as a road is looked for, to say how far off it is. */
    private static final double FURTHEST_METRES = 100_000;

    private final TravelGround ground;
    private final TravelWish wish;
    private final TravelCosts costs;

    TravelCase(TravelGround ground, TravelWish wish, TravelCosts costs) {
        this.ground = ground;
        this.wish = wish;
        this.costs = costs;
    }

    public TravelGround ground() {
        return ground;
    }

    public TravelWish wish() {
        return wish;
    }

    public TravelCosts costs() {
        return costs;
    }

    /** The same circumstances for those who travel in another way. */
    public TravelCase by(TravelMode mode) {
        return mode == wish.mode()
                ? this
                : ground.under(new TravelWish(wish.season(), mode, wish.closed(), wish.ferries(), wish.speeds()));
    }

    public AccessRules access() {
        return TravelGround.access(wish.mode());
    }

    /**
     * Where a place meets the network.
     *
     * @throws DataException when no road is near enough, as for one in the sea
     */
    public NetworkPoint connect(Place place) {
        return find(place).orElseThrow(() -> farFromRoad(place));
    }

    public List<NetworkPoint> connect(List<Place> places) {
        return places.stream().map(this::connect).toList();
    }

    /** Where a place meets the network; empty when no road is near enough. */
    public Optional<NetworkPoint> find(Place place) {
        return ground.index(wish.mode()).nearest(place.easting(), place.northing(), access());
    }

    private DataException farFromRoad(Place place) {
        AccessRules far = new AccessRules(access().kilometresPerHour(), FURTHEST_METRES);
        return ground.index(wish.mode())
                .nearest(place.easting(), place.northing(), far)
                .map(found -> DataException.use(
                        "travel.far-from-road",
                        place.name(),
                        Math.round(found.accessCentimetres() / 100.0 / 100) / 10.0,
                        access().longestMetres() / 1000))
                .orElseGet(() ->
                        DataException.use("travel.no-road-near", place.name(), Math.round(FURTHEST_METRES / 1000)));
    }

    /**
     * People where they meet the network.
     *
     * @throws DataException when the workspace does not say where people live
     */
    public ConnectedDemand demand() {
        if (ground.people().points().isEmpty()) {
            throw DataException.use("travel.no-people", "population_grid");
        }
        return ground.demand(wish.mode());
    }

    /** Others than the people of the workspace, such as the clients of a study, where they meet the network. */
    public ConnectedDemand demand(List<DemandPoint> points) {
        return ConnectedDemand.of(points, ground.index(wish.mode()), access());
    }

    /** People at each node: everyone at the nearer end of the link they live by. */
    public int[] peopleAtNodes() {
        RoadNetwork network = ground.network();
        int[] people = new int[network.nodeCount()];
        for (ConnectedDemand.Connection each : demand().connected()) {
            NetworkPoint place = each.place();
            people[place.fraction() < 0.5 ? network.from(place.link()) : network.to(place.link())] +=
                    (int) each.point().wholePeople();
        }
        return people;
    }
}
