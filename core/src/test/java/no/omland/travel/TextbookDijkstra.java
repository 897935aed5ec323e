package no.omland.travel;

import java.util.OptionalLong;
import no.omland.network.RoadNetwork;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * The oracle: Dijkstra's algorithm as JGraphT has it, over a graph of objects. An edge weighs its time and, a billionth of that as much, its length in centimetres,
 * so that of paths as fast the shorter is found; both are whole numbers that a {@code double} holds exactly.
 */
public final class TextbookDijkstra {

    private static final double UNIT = 1e9;

    private final DirectedWeightedPseudograph<Object, DefaultWeightedEdge> graph =
            new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
    private final TravelCosts costs;

    public TextbookDijkstra(TravelCosts costs) {
        this.costs = costs;
        RoadNetwork network = costs.network();
        for (int node = 0; node < network.nodeCount(); node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < 2 * network.linkCount(); arc++) {
            if (costs.isOpen(arc)) {
                edge(
                        network.tail(arc),
                        network.headOf(arc),
                        costs.cost(arc),
                        Math.round(network.lengthMetres(arc >> 1) * 100));
            }
        }
    }

    /** Adds a point as a vertex of its own, which traffic leaves. */
    public void addOrigin(Object name, NetworkPoint point) {
        addPoint(name, point, true);
    }

    /** Adds a point as a vertex of its own, which traffic comes to. */
    public void addDestination(Object name, NetworkPoint point) {
        addPoint(name, point, false);
    }

    private void addPoint(Object name, NetworkPoint point, boolean isOrigin) {
        RoadNetwork network = costs.network();
        graph.addVertex(name);
        int link = point.link();
        for (int side = 0; side <= 1; side++) {
            double share = side == 0 ? point.fraction() : 1 - point.fraction();
            int arc = isOrigin == (side == 0) ? 2 * link + 1 : 2 * link;
            Object node = side == 0 ? network.from(link) : network.to(link);
            boolean isThere = share == 0;
            if (isThere || !point.isAtNode() && costs.isOpen(arc)) {
                long tenths = isThere ? 0 : Math.round(costs.cost(arc) * share);
                long centimetres = isThere ? 0 : Math.round(Math.round(network.lengthMetres(link) * 100) * share);
                edge(
                        isOrigin ? name : node,
                        isOrigin ? node : name,
                        tenths + point.accessTenthSeconds(),
                        centimetres + point.accessCentimetres());
            }
        }
    }

    /** Joins two points on one link straight along it. */
    public void addDirect(Object origin, NetworkPoint from, Object destination, NetworkPoint to) {
        double share = to.fraction() - from.fraction();
        int arc = 2 * from.link() + (share >= 0 ? 0 : 1);
        if (from.link() == to.link() && (share == 0 || costs.isOpen(arc))) {
            long tenths = share == 0 ? 0 : Math.round(costs.cost(arc) * Math.abs(share));
            long centimetres =
                    Math.round(Math.round(costs.network().lengthMetres(from.link()) * 100) * Math.abs(share));
            edge(
                    origin,
                    destination,
                    tenths + from.accessTenthSeconds() + to.accessTenthSeconds(),
                    centimetres + from.accessCentimetres() + to.accessCentimetres());
        }
    }

    private void edge(Object from, Object to, long tenthSeconds, long centimetres) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, tenthSeconds * UNIT + centimetres);
    }

    public SingleSourcePaths<Object, DefaultWeightedEdge> from(Object vertex) {
        return new DijkstraShortestPath<>(graph).getPaths(vertex);
    }

    /** Tenths of a second; empty when there is no path. */
    public static OptionalLong tenthSeconds(SingleSourcePaths<Object, DefaultWeightedEdge> paths, Object to) {
        double weight = paths.getWeight(to);
        return Double.isInfinite(weight) ? OptionalLong.empty() : OptionalLong.of((long) Math.floor(weight / UNIT));
    }

    /** Tenths of a second; empty when there is no path. */
    public OptionalLong tenthSeconds(Object from, Object to) {
        GraphPath<Object, DefaultWeightedEdge> path = new DijkstraShortestPath<>(graph).getPath(from, to);
        return path == null ? OptionalLong.empty() : OptionalLong.of((long) Math.floor(path.getWeight() / UNIT));
    }

    public long centimetres(Object from, Object to) {
        double weight = new DijkstraShortestPath<>(graph).getPath(from, to).getWeight();
        return (long) (weight - Math.floor(weight / UNIT) * UNIT);
    }
}
