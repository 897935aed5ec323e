package no.omland.travel.bench;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.SpeedWeighting;
import com.graphhopper.storage.BaseGraph;
import java.io.PrintStream;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;

/** The same one-to-all by GraphHopper, in memory, from node to node, without turn costs. */
final class GraphHopperTree {

    private static final int ROUNDS = 10;

    private GraphHopperTree() {}

    static Timing measure(TravelCosts costs, List<NetworkPoint> starts, PrintStream out) {
        // Metres a second in thousandths; one-way where a direction is closed.
        DecimalEncodedValue speed = new DecimalEncodedValueImpl("speed", 20, 0.001, true);
        EncodingManager encoding = EncodingManager.start().add(speed).build();
        RoadNetwork network = costs.network();
        try (BaseGraph graph = new BaseGraph.Builder(encoding).create()) {
            for (int link = 0; link < network.linkCount(); link++) {
                boolean isLoop = network.from(link) == network.to(link); // GraphHopper takes none.
                if (!isLoop && (costs.isOpen(2 * link) || costs.isOpen(2 * link + 1))) {
                    graph.edge(network.from(link), network.to(link))
                            .setDistance(network.lengthMetres(link))
                            .set(speed, speed(costs, 2 * link), speed(costs, 2 * link + 1));
                }
            }
            SpeedWeighting weighting = new SpeedWeighting(speed);
            int[] next = {0};
            long[] reached = {0};
            Timing timing = Timing.of(ROUNDS, () -> {
                NetworkPoint start = starts.get(next[0]++ % starts.size());
                int node = start.fraction() == 0 ? network.from(start.link()) : network.to(start.link());
                reached[0] = 0;
                ShortestPathTree tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
                tree.setTimeLimit(Double.MAX_VALUE);
                tree.search(node, label -> reached[0]++);
            });
            out.println("one to all, GraphHopper's ShortestPathTree: " + timing + ", " + reached[0] + " reached");
            return timing;
        }
    }

    private static double speed(TravelCosts costs, int arc) {
        return costs.isOpen(arc) ? costs.network().lengthMetres(arc >> 1) / (costs.cost(arc) / 10.0) : 0;
    }
}
