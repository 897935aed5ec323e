package no.omland.travel.hierarchy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelMatrix;
import no.omland.travel.search.TravelTimes;

/**
 * A network prepared for one {@link TravelCosts}. It pays for many questions to the same costs: a large matrix, or the times of all nodes from many places. A closure or
 * another season needs one of its own; ask {@code search} instead.
 *
 * <p>Nodes stand in it by importance, place 0 the most important; every arc leads from a place to one above it.
 */
public final class ContractionHierarchy {

    final TravelCosts costs;
    final int[] placeOf;
    final int[] nodeAt;
    final int[] first;
    final int[] above;

    /** Up, and down to here, as path costs; {@link RemainingGraph#NONE} when there is no way. */
    final long[] up;

    final long[] down;

    /** The same as times alone; {@link TravelCosts#LONGEST_TENTH_SECONDS} when there is no way. */
    final int[] upTime;

    final int[] downTime;

    private ContractionHierarchy(TravelCosts costs, Contraction contraction) {
        this.costs = costs;
        int nodes = costs.network().nodeCount();
        nodeAt = IntStream.range(0, nodes)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(node -> -contraction.level[node])
                        .thenComparingInt(node -> node))
                .mapToInt(each -> each)
                .toArray();
        placeOf = new int[nodes];
        first = new int[nodes + 1];
        for (int place = 0; place < nodes; place++) {
            placeOf[nodeAt[place]] = place;
            first[place + 1] = first[place] + contraction.graph.degree[nodeAt[place]];
        }
        above = new int[first[nodes]];
        up = new long[first[nodes]];
        down = new long[first[nodes]];
        upTime = new int[first[nodes]];
        downTime = new int[first[nodes]];
        for (int place = 0; place < nodes; place++) {
            int node = nodeAt[place];
            for (int i = 0; i < contraction.graph.degree[node]; i++) {
                int at = first[place] + i;
                above[at] = placeOf[contraction.graph.neighbours[node][i]];
                up[at] = contraction.graph.out[node][i];
                down[at] = contraction.graph.in[node][i];
                upTime[at] = time(up[at]);
                downTime[at] = time(down[at]);
            }
        }
    }

    /** Prepares; seconds for hundreds of thousands of nodes, on one core. */
    public static ContractionHierarchy of(TravelCosts costs) {
        return new ContractionHierarchy(costs, new Contraction(costs));
    }

    private static int time(long cost) {
        return cost == RemainingGraph.NONE ? TravelCosts.LONGEST_TENTH_SECONDS : PathCost.tenthSeconds(cost);
    }

    public TravelCosts costs() {
        return costs;
    }

    /** As {@link TravelMatrix#of}. */
    public TravelMatrix matrix(Collection<NetworkPoint> from, Collection<NetworkPoint> to) {
        return MatrixSweep.of(this, List.copyOf(from), List.copyOf(to));
    }

    /** As {@link TravelTimes#of}. */
    public TravelTimes times(Direction direction, Collection<NetworkPoint> places) {
        TimeSweep sweep = new TimeSweep(this);
        sweep.run(direction, places);
        return sweep.times(direction, places);
    }

    /** Arcs, of which each way up and its way down count as one. */
    public int arcCount() {
        return above.length;
    }

    /** Bytes of the hierarchy, beside those of the network. */
    public long bytes() {
        return 12L * nodeAt.length + 28L * above.length;
    }
}
