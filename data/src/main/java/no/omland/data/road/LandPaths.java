package no.omland.data.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import no.omland.data.raster.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The way over land from one place to another that keeps near the shore, as roads in the fjords do; a tunnel goes straight. */
public final class LandPaths {

    private static final double FAR_FROM_THE_SHORE_METRES = 4_000;
    private static final double COST_OF_WATER = 40;
    private static final double SIMPLIFIED_METRES = 60;
    private static final double SQRT2 = Math.sqrt(2);

    private final LandCells cells;
    private final GeometryFactory factory = new GeometryFactory();

    public LandPaths(LandCells cells) {
        this.cells = cells;
    }

    private record Reached(double cost, int cell) {}

    /**
     * The way through several places.
     *
     * @param straight whether the shore does not matter
     * @throws IllegalArgumentException when a place lies outside the frame
     */
    Coordinate[] path(List<Coordinate> places, boolean straight) {
        List<Coordinate> all = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            List<Coordinate> leg = leg(places.get(i - 1), places.get(i), straight);
            all.addAll(i == 1 ? leg : leg.subList(1, leg.size()));
        }
        return DouglasPeuckerSimplifier.simplify(
                        factory.createLineString(all.toArray(Coordinate[]::new)), SIMPLIFIED_METRES)
                .getCoordinates();
    }

    private List<Coordinate> leg(Coordinate from, Coordinate to, boolean straight) {
        Grid grid = cells.grid();
        int start = grid.cellAt(from.x, from.y);
        int goal = grid.cellAt(to.x, to.y);
        if (start < 0 || goal < 0) {
            throw new IllegalArgumentException("a road from " + from + " to " + to + " leaves the frame");
        }
        int[] before = new int[grid.size()];
        double[] costs = new double[grid.size()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Arrays.fill(before, -1);
        PriorityQueue<Reached> queue = new PriorityQueue<>((a, b) ->
                a.cost() != b.cost() ? Double.compare(a.cost(), b.cost()) : Integer.compare(a.cell(), b.cell()));
        costs[start] = 0;
        queue.add(new Reached(0, start));
        while (!queue.isEmpty() && queue.peek().cell() != goal) {
            Reached next = queue.remove();
            if (next.cost() > costs[next.cell()]) {
                continue;
            }
            for (int direction = 0; direction < 8; direction++) {
                int neighbour = grid.neighbour(next.cell(), direction);
                if (neighbour >= 0) {
                    double metres = Grid.isDiagonal(direction) ? SQRT2 * grid.cellMetres() : grid.cellMetres();
                    double cost = next.cost() + metres * (cost(next.cell(), straight) + cost(neighbour, straight)) / 2;
                    if (cost < costs[neighbour]) {
                        costs[neighbour] = cost;
                        before[neighbour] = next.cell();
                        queue.add(new Reached(cost, neighbour));
                    }
                }
            }
        }
        List<Coordinate> path = new ArrayList<>();
        path.add(to);
        for (int cell = before[goal]; cell >= 0 && cell != start; cell = before[cell]) {
            path.add(grid.centre(cell));
        }
        path.add(from);
        Collections.reverse(path);
        return path;
    }

    private double cost(int cell, boolean straight) {
        if (!cells.isLand(cell)) {
            return COST_OF_WATER;
        }
        double far = Math.min(cells.metresToSea(cell), FAR_FROM_THE_SHORE_METRES) / FAR_FROM_THE_SHORE_METRES;
        return straight ? 1 : 1 + 1.5 * far;
    }
}
