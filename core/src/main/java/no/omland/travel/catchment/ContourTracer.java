package no.omland.travel.catchment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.travel.TravelCosts;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws the border of all cells within a limit (marching squares between the centres of cells): halfway towards a cell that is not reached at all, else where the
 * time between the two centres passes the limit. Cells that touch by a corner only are not joined.
 */
final class ContourTracer {

    private static final GeometryFactory AREAS = new GeometryFactory();
    private static final double CLOSEST = 0.05;

    /** For each of the sixteen cases the sides that the border enters and leaves by, inside on its left: 0 south, 1 east, 2 north, 3 west. */
    private static final int[][] SEGMENTS = {
        {},
        {0, 3},
        {1, 0},
        {1, 3},
        {2, 1},
        {0, 3, 2, 1},
        {2, 0},
        {2, 3},
        {3, 2},
        {0, 2},
        {1, 0, 3, 2},
        {1, 2},
        {3, 1},
        {0, 1},
        {3, 0},
        {}
    };

    private final ReachSurface surface;
    private final int columns;
    private final int limit;
    private final int[] parts;

    /** The edge that follows on an edge, plus one; 0 for edges that no border crosses. */
    private final int[] next;

    private int[] starts = new int[1024];
    private int crossings;

    private ContourTracer(ReachSurface surface, int limit) {
        this.surface = surface;
        this.columns = surface.window.columns();
        this.limit = limit;
        this.parts = new int[surface.tenthSeconds.length];
        this.next = new int[2 * surface.tenthSeconds.length];
    }

    static MultiPolygon trace(ReachSurface surface, int limitTenthSeconds) {
        ContourTracer tracer = new ContourTracer(surface.around(limitTenthSeconds), limitTenthSeconds);
        tracer.labelParts();
        tracer.march();
        return tracer.polygons();
    }

    private boolean isInside(int cell) {
        return surface.tenthSeconds[cell] <= limit;
    }

    private void labelParts() {
        int[] stack = new int[1024];
        int[] steps = {1, -1, columns, -columns};
        int part = 0;
        for (int start = 0; start < parts.length; start++) {
            if (parts[start] != 0 || !isInside(start)) {
                continue;
            }
            parts[start] = ++part;
            stack[0] = start;
            for (int size = 1; size > 0; ) {
                int cell = stack[--size];
                for (int step : steps) {
                    int neighbour = cell + step;
                    if (parts[neighbour] == 0 && isInside(neighbour)) {
                        parts[neighbour] = part;
                        stack = size == stack.length ? Arrays.copyOf(stack, 2 * size) : stack;
                        stack[size++] = neighbour;
                    }
                }
            }
        }
    }

    private void march() {
        int last = parts.length - columns - 1;
        for (int cell = 0; cell < last; cell++) {
            int corners = (parts[cell] != 0 ? 1 : 0)
                    | (parts[cell + 1] != 0 ? 2 : 0)
                    | (parts[cell + 1 + columns] != 0 ? 4 : 0)
                    | (parts[cell + columns] != 0 ? 8 : 0);
            int[] segments = SEGMENTS[corners];
            for (int i = 0; i < segments.length; i += 2) {
                int from = edge(cell, segments[i]);
                next[from] = edge(cell, segments[i + 1]) + 1;
                starts = crossings == starts.length ? Arrays.copyOf(starts, 2 * crossings) : starts;
                starts[crossings++] = from;
            }
        }
    }

    /** The number of a side of the square northeast of a centre: even ones lead east from a centre, odd ones north. */
    private int edge(int cell, int side) {
        return switch (side) {
            case 0 -> 2 * cell;
            case 1 -> 2 * (cell + 1) + 1;
            case 2 -> 2 * (cell + columns);
            default -> 2 * cell + 1;
        };
    }

    private MultiPolygon polygons() {
        Map<Integer, LinearRing> shells = new TreeMap<>();
        Map<Integer, List<LinearRing>> holes = new HashMap<>();
        for (int i = 0; i < crossings; i++) {
            int start = starts[i];
            if (next[start] == 0) {
                continue;
            }
            List<Coordinate> corners = new ArrayList<>();
            int edge = start;
            do {
                corners.add(crossing(edge));
                int following = next[edge] - 1;
                next[edge] = 0;
                edge = following;
            } while (edge != start);
            corners.add(corners.get(0).copy());
            LinearRing ring = AREAS.createLinearRing(corners.toArray(Coordinate[]::new));
            // JTS counts the area of clockwise rings as above zero; here the inside is on the left.
            if (Area.ofRingSigned(ring.getCoordinateSequence()) < 0) {
                shells.put(part(start), ring);
            } else {
                holes.computeIfAbsent(part(start), part -> new ArrayList<>()).add(ring);
            }
        }
        return AREAS.createMultiPolygon(shells.entrySet().stream()
                .map(shell -> AREAS.createPolygon(
                        shell.getValue(),
                        holes.getOrDefault(shell.getKey(), List.of()).toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new));
    }

    private int part(int edge) {
        return Math.max(parts[edge / 2], parts[other(edge)]);
    }

    private int other(int edge) {
        return edge / 2 + (edge % 2 == 0 ? 1 : columns);
    }

    private Coordinate crossing(int edge) {
        int one = edge / 2;
        int other = other(edge);
        int inside = isInside(one) ? one : other;
        int outside = inside == one ? other : one;
        double share = 0.5;
        if (surface.tenthSeconds[outside] != TravelCosts.CLOSED) {
            double between = surface.tenthSeconds[outside] - surface.tenthSeconds[inside];
            share = Math.max(CLOSEST, Math.min(1 - CLOSEST, (limit - surface.tenthSeconds[inside]) / between));
        }
        CellWindow window = surface.window;
        double x = window.centreEasting(inside % columns);
        double y = window.centreNorthing(inside / columns);
        return new Coordinate(
                x + share * (window.centreEasting(outside % columns) - x),
                y + share * (window.centreNorthing(outside / columns) - y));
    }
}
