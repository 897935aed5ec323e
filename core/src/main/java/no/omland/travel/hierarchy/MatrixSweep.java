package no.omland.travel.hierarchy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
import no.omland.travel.search.TravelMatrix;

/**
 * A matrix: for all destinations once, the places that lie above them, and for each origin a climb and a pass over just those (RPHAST). On all cores.
 */
final class MatrixSweep {

    private final ContractionHierarchy hierarchy;
    private final List<NetworkPoint> origins;
    private final List<NetworkPoint> destinations;
    private final PointEnds[] ends;

    /** The places above the destinations, the most important first, and the arcs between them by their numbers in this list. */
    private final int[] selected;

    private final int[] first;
    private final int[] above;
    private final long[] down;

    /** For each destination the numbers of its two ends in the list. */
    private final int[] firstEnd;

    private final int[] secondEnd;

    private MatrixSweep(ContractionHierarchy hierarchy, List<NetworkPoint> origins, List<NetworkPoint> destinations) {
        this.hierarchy = hierarchy;
        this.origins = origins;
        this.destinations = destinations;
        ends = destinations.stream()
                .map(point -> PointEnds.of(hierarchy.costs, point, Direction.TO))
                .toArray(PointEnds[]::new);
        Ascent ascent = new Ascent(hierarchy);
        for (PointEnds each : ends) {
            ascent.add(hierarchy.placeOf[each.firstNode()]);
            ascent.add(hierarchy.placeOf[each.secondNode()]);
        }
        ascent.climb(hierarchy.down);
        selected = IntStream.range(0, ascent.count()).map(ascent::place).toArray();
        first = new int[selected.length + 1];
        for (int i = 0; i < selected.length; i++) {
            int open = 0;
            for (int arc = hierarchy.first[selected[i]]; arc < hierarchy.first[selected[i] + 1]; arc++) {
                open += hierarchy.down[arc] == RemainingGraph.NONE ? 0 : 1;
            }
            first[i + 1] = first[i] + open;
        }
        above = new int[first[selected.length]];
        down = new long[first[selected.length]];
        int next = 0;
        for (int place : selected) {
            for (int arc = hierarchy.first[place]; arc < hierarchy.first[place + 1]; arc++) {
                if (hierarchy.down[arc] != RemainingGraph.NONE) {
                    above[next] = Arrays.binarySearch(selected, hierarchy.above[arc]);
                    down[next++] = hierarchy.down[arc];
                }
            }
        }
        firstEnd =
                Arrays.stream(ends).mapToInt(each -> number(each.firstNode())).toArray();
        secondEnd =
                Arrays.stream(ends).mapToInt(each -> number(each.secondNode())).toArray();
    }

    private int number(int node) {
        return Arrays.binarySearch(selected, hierarchy.placeOf[node]);
    }

    static TravelMatrix of(
            ContractionHierarchy hierarchy, List<NetworkPoint> origins, List<NetworkPoint> destinations) {
        MatrixSweep sweep = new MatrixSweep(hierarchy, origins, destinations);
        long[][] rows = new long[origins.size()][];
        Deque<Row> free = new ArrayDeque<>();
        IntStream.range(0, origins.size()).parallel().forEach(origin -> {
            Row row;
            synchronized (free) {
                row = free.isEmpty() ? sweep.new Row() : free.pop();
            }
            rows[origin] = row.of(origin);
            synchronized (free) {
                free.push(row);
            }
        });
        return TravelMatrix.ofPathCosts(rows, destinations.size());
    }

    /** One row after another; for one thread at a time. */
    private final class Row {

        private final Ascent ascent = new Ascent(hierarchy);
        private final long[] climbed = new long[hierarchy.nodeAt.length];
        private final long[] best = new long[selected.length];

        Row() {
            Arrays.fill(climbed, RemainingGraph.NONE);
        }

        long[] of(int origin) {
            climb(origins.get(origin));
            for (int i = 0; i < selected.length; i++) {
                long cost = climbed[selected[i]];
                for (int arc = first[i]; arc < first[i + 1]; arc++) {
                    cost = Math.min(cost, best[above[arc]] + down[arc]);
                }
                best[i] = cost;
            }
            for (int i = 0; i < ascent.count(); i++) {
                climbed[ascent.place(i)] = RemainingGraph.NONE;
            }
            return cells(origins.get(origin));
        }

        private void climb(NetworkPoint origin) {
            ascent.clear();
            PointEnds starts = PointEnds.of(hierarchy.costs, origin, Direction.FROM);
            begin(starts.firstNode(), starts.firstCost());
            begin(starts.secondNode(), starts.secondCost());
            ascent.climb(hierarchy.up);
            for (int i = ascent.count() - 1; i >= 0; i--) {
                int place = ascent.place(i);
                long cost = climbed[place];
                for (int arc = hierarchy.first[place]; arc < hierarchy.first[place + 1]; arc++) {
                    int higher = hierarchy.above[arc];
                    climbed[higher] = Math.min(climbed[higher], cost + hierarchy.up[arc]);
                }
            }
        }

        private void begin(int node, long cost) {
            if (cost != PathCost.UNREACHABLE) {
                int place = hierarchy.placeOf[node];
                ascent.add(place);
                climbed[place] = Math.min(climbed[place], cost);
            }
        }

        private long[] cells(NetworkPoint origin) {
            long[] cells = new long[ends.length];
            for (int i = 0; i < cells.length; i++) {
                long cell = Math.min(
                        PointEnds.plus(best[firstEnd[i]], ends[i].firstCost()),
                        PointEnds.plus(best[secondEnd[i]], ends[i].secondCost()));
                if (destinations.get(i).link() == origin.link()) {
                    cell = Math.min(cell, PointEnds.direct(hierarchy.costs, origin, destinations.get(i)));
                }
                cells[i] = cell >= RemainingGraph.NONE ? PathCost.UNREACHABLE : cell;
            }
            return cells;
        }
    }
}
