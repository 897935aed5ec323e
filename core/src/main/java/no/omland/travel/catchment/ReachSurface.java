package no.omland.travel.catchment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelTimes;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Times by cells: each cell that a reached road on the ground crosses has the least time of it there, and the cells beside it, over dry land only, what walking
 * there adds. Ferries, tunnels and bridges reach nothing beside themselves. A cell that is not reached is {@link TravelCosts#CLOSED}.
 */
final class ReachSurface {

    final CellWindow window;
    final int[] tenthSeconds;

    private ReachSurface(CellWindow window) {
        this.window = window;
        tenthSeconds = new int[window.count()];
        Arrays.fill(tenthSeconds, TravelCosts.CLOSED);
    }

    /** Null when nothing is reached within the limit. */
    static @Nullable ReachSurface of(
            TravelTimes times, List<NetworkPoint> places, int limitTenthSeconds, DryLand ground, DrawingRules rules) {
        RoadNetwork network = times.costs().network();
        Envelope extent = new Envelope();
        int[] reached = new int[network.linkCount()];
        int count = 0;
        for (int link = 0; link < network.linkCount(); link++) {
            if (isWithin(times, network.from(link), limitTenthSeconds)
                    || isWithin(times, network.to(link), limitTenthSeconds)) {
                reached[count++] = link;
            }
        }
        for (NetworkPoint place : places) {
            if (count == reached.length) {
                reached = Arrays.copyOf(reached, count + places.size());
            }
            reached[count++] = place.link();
        }
        if (count == 0) {
            return null;
        }
        Coordinate[][] courses = new Coordinate[count][];
        for (int i = 0; i < count; i++) {
            courses[i] = network.line(reached[i]).getCoordinates();
            for (Coordinate corner : courses[i]) {
                extent.expandToInclude(corner);
            }
        }
        double cell = rules.cellMetres();
        // Two cells more on each side, so that every contour closes within the window.
        extent.expandBy(rules.besideMetres() + 2 * cell);
        while (Math.ceil(extent.getWidth() / cell) * Math.ceil(extent.getHeight() / cell) > DrawingRules.MOST_CELLS) {
            cell *= 2;
        }
        extent.expandBy(2 * cell);
        ReachSurface surface = new ReachSurface(CellWindow.covering(extent, cell));
        Map<Integer, List<NetworkPoint>> onLink = places.stream().collect(Collectors.groupingBy(NetworkPoint::link));
        Drawing drawing = new Drawing(surface, times, limitTenthSeconds);
        for (int i = 0; i < count; i++) {
            if (isOnGround(network, reached[i])) {
                drawing.road(reached[i], courses[i], onLink.getOrDefault(reached[i], List.of()));
            }
        }
        surface.spread(limitTenthSeconds, ground.mask(cell), rules);
        return surface;
    }

    /** The part of it that holds all cells within a limit, and a cell beside them on every side; what follows costs by the cell. */
    ReachSurface around(int limitTenthSeconds) {
        int columns = window.columns();
        int west = columns;
        int east = -1;
        int south = window.rows();
        int north = -1;
        for (int cell = 0; cell < tenthSeconds.length; cell++) {
            if (tenthSeconds[cell] <= limitTenthSeconds) {
                int column = cell % columns;
                west = Math.min(west, column);
                east = Math.max(east, column);
                south = Math.min(south, cell / columns);
                north = cell / columns;
            }
        }
        if (east < 0) {
            return new ReachSurface(new CellWindow(window.cellMetres(), 0, 0, 2, 2));
        }
        CellWindow part = new CellWindow(
                window.cellMetres(),
                window.firstColumn() + west - 1,
                window.firstRow() + south - 1,
                east - west + 3,
                north - south + 3);
        ReachSurface surface = new ReachSurface(part);
        for (int row = 0; row < part.rows(); row++) {
            System.arraycopy(
                    tenthSeconds,
                    (south - 1 + row) * columns + west - 1,
                    surface.tenthSeconds,
                    row * part.columns(),
                    part.columns());
        }
        return surface;
    }

    private static boolean isWithin(TravelTimes times, int node, int limit) {
        return times.isReached(node) && times.tenthSeconds(node) <= limit;
    }

    private static boolean isOnGround(RoadNetwork network, int link) {
        LinkType type = network.type(link);
        LinkStructure structure = network.structure(link);
        return !type.isFerry() && structure != LinkStructure.TUNNEL && structure != LinkStructure.BRIDGE;
    }

    /** Puts the times along roads into the cells that they cross. */
    private record Drawing(ReachSurface surface, TravelTimes times, int limit) {

        /** @param places those of the offices that are on this link */
        void road(int link, Coordinate[] course, List<NetworkPoint> places) {
            TravelCosts costs = times.costs();
            RoadNetwork network = costs.network();
            boolean isFrom = times.direction() == Direction.FROM;
            // From the first node on to the place, or from the place back to it; and the same of the second.
            int byFirst = costs.cost(isFrom ? 2 * link : 2 * link + 1);
            int bySecond = costs.cost(isFrom ? 2 * link + 1 : 2 * link);
            double first = start(network.from(link), byFirst);
            double second = start(network.to(link), bySecond);
            double length = 0;
            for (int i = 1; i < course.length; i++) {
                length += course[i - 1].distance(course[i]);
            }
            double step = surface.window.cellMetres() / 2;
            double along = 0;
            for (int i = 1; i < course.length; i++) {
                double side = course[i - 1].distance(course[i]);
                int parts = Math.max(1, (int) Math.ceil(side / step));
                for (int part = i == 1 ? 0 : 1; part <= parts; part++) {
                    double share = (double) part / parts;
                    double fraction = length == 0 ? 0 : (along + share * side) / length;
                    double time = Math.min(
                            byFirst == TravelCosts.CLOSED ? Double.MAX_VALUE : first + byFirst * fraction,
                            bySecond == TravelCosts.CLOSED ? Double.MAX_VALUE : second + bySecond * (1 - fraction));
                    for (NetworkPoint place : places) {
                        int cost = costs.cost(fraction >= place.fraction() == isFrom ? 2 * link : 2 * link + 1);
                        if (cost != TravelCosts.CLOSED) {
                            double direct = cost * Math.abs(fraction - place.fraction());
                            time = Math.min(time, place.accessTenthSeconds() + direct);
                        }
                    }
                    surface.put(
                            course[i - 1].x + share * (course[i].x - course[i - 1].x),
                            course[i - 1].y + share * (course[i].y - course[i - 1].y),
                            time,
                            limit);
                }
                along += side;
            }
        }

        private double start(int node, int cost) {
            return cost == TravelCosts.CLOSED || !times.isReached(node) ? Double.MAX_VALUE : times.tenthSeconds(node);
        }
    }

    private void put(double easting, double northing, double time, int limit) {
        if (time <= limit) {
            int cell = window.cell(easting, northing);
            tenthSeconds[cell] = Math.min(tenthSeconds[cell], (int) Math.round(time));
        }
    }

    /** Round by round, each a cell further out, at most as many as fit in the distance of the rules. */
    private void spread(int limit, DryLand.@Nullable Mask mask, DrawingRules rules) {
        int straight = (int) Math.round(window.cellMetres() * 36 / rules.kilometresPerHour());
        int slanting = (int) Math.round(straight * Math.sqrt(2));
        int[] front = new int[1024];
        int size = 0;
        for (int cell = 0; cell < tenthSeconds.length; cell++) {
            if (tenthSeconds[cell] != TravelCosts.CLOSED) {
                front = size == front.length ? Arrays.copyOf(front, 2 * size) : front;
                front[size++] = cell;
            }
        }
        int rounds = (int) (rules.besideMetres() / window.cellMetres());
        for (int round = 0; round < rounds && size > 0; round++) {
            int[] next = new int[1024];
            int nextSize = 0;
            // The times of the round before, so that a round goes one cell and no further.
            int[] began = new int[size];
            for (int i = 0; i < size; i++) {
                began[i] = tenthSeconds[front[i]];
            }
            for (int i = 0; i < size; i++) {
                int column = front[i] % window.columns();
                int row = front[i] / window.columns();
                for (int step = 0; step < 9; step++) {
                    int dx = step % 3 - 1;
                    int dy = step / 3 - 1;
                    int time = began[i] + (dx == 0 || dy == 0 ? straight : slanting);
                    int cell = front[i] + dy * window.columns() + dx;
                    if ((dx != 0 || dy != 0)
                            && time <= limit
                            && isInside(column + dx, row + dy)
                            && time < tenthSeconds[cell]
                            && (mask == null || !mask.isWet(window, column + dx, row + dy))) {
                        tenthSeconds[cell] = time;
                        next = nextSize == next.length ? Arrays.copyOf(next, 2 * nextSize) : next;
                        next[nextSize++] = cell;
                    }
                }
            }
            front = next;
            size = nextSize;
        }
    }

    /** The outermost cells stay empty, so that every contour closes. */
    private boolean isInside(int column, int row) {
        return column > 0 && column < window.columns() - 1 && row > 0 && row < window.rows() - 1;
    }
}
