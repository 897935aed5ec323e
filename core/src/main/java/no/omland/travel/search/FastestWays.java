package no.omland.travel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.TravelCosts;

/** The fastest ways between one place and all others, with how long they are. For one thread at a time; the next {@link #run} forgets the one before. */
public final class FastestWays {

    /** The way goes along one link, without its ends. */
    private static final int STRAIGHT = 2;

    private final PathSearch search;
    private TravelCosts costs;
    private Direction direction;
    private NetworkPoint place;

    /**
     * Of a way, access at both ends included.
     *
     * @param centimetres of roads and ferries together
     */
    public record Way(int tenthSeconds, long centimetres) {}

    /**
     * Of a way, what is on ferries.
     *
     * @param boardedLinks the link by which each ferry is boarded, in no order; a ferry that is taken twice twice
     */
    public record Sailed(long centimetres, List<Integer> boardedLinks) {

        /** A way by road alone. */
        public static final Sailed NONE = new Sailed(0, List.of());

        public Sailed {
            boardedLinks = List.copyOf(boardedLinks);
        }
    }

    private FastestWays(RoadNetwork network, TravelCosts costs, Direction direction, NetworkPoint place) {
        search = new PathSearch(network);
        this.costs = costs;
        this.direction = direction;
        this.place = place;
    }

    /** @param direction {@link Direction#TO} the place or {@link Direction#FROM} it */
    public static FastestWays of(TravelCosts costs, Direction direction, NetworkPoint place) {
        FastestWays ways = new FastestWays(costs.network(), costs, direction, place);
        ways.run(costs, direction, place);
        return ways;
    }

    /** Searches anew; the costs must be of the same network. */
    public void run(TravelCosts otherCosts, Direction otherDirection, NetworkPoint otherPlace) {
        costs = otherCosts;
        direction = otherDirection;
        place = otherPlace;
        search.run(costs, direction, place);
    }

    /** Between the place and a point; empty when there is no way. */
    public Optional<Way> find(NetworkPoint point) {
        long label = search.label(costs, direction, place, point);
        return label >= PathCost.BOUND
                ? Optional.empty()
                : Optional.of(new Way(PathCost.tenthSeconds(label), PathCost.centimetres(label)));
    }

    /** What of the way between the place and a point is on ferries; nothing when there is no way. Takes as long as the way has links. */
    public Sailed sailed(NetworkPoint point) {
        if (find(point).isEmpty()) {
            return Sailed.NONE;
        }
        int via = search.via(costs, direction, place, point);
        if (via == STRAIGHT) {
            return Sailed.NONE;
        }
        PointEnds ends = PointEnds.of(costs, point, direction.opposite());
        RoadNetwork network = costs.network();
        long millimetres = 0;
        List<Integer> boarded = new ArrayList<>();
        int node = via == 0 ? ends.firstNode() : ends.secondNode();
        for (int arc = search.arc(node); arc != PathSearch.BEGIN; arc = search.arc(node)) {
            millimetres += costs.isFerry(arc >> 1) ? network.lengthMillimetres(arc >> 1) : 0;
            if (costs.isBoarding(arc)) {
                boarded.add(arc >> 1);
            }
            node = network.tail(direction == Direction.FROM ? arc : arc ^ 1);
        }
        return boarded.isEmpty() && millimetres == 0 ? Sailed.NONE : new Sailed(millimetres / 10, boarded);
    }
}
