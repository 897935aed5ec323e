package no.omland.importing.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds out which of the rings of a record are shells and which are holes, and of what. The order they are listed in and the way they turn, which writers get
 * wrong, do not count: a ring in an even number of others is a shell, one in an odd number is a hole of the smallest of them. Where thousands of rings lie in one another or on
 * one another, so that finding out would take for ever, the way they turn is believed after all, and a hole belongs to the shell listed before it.
 */
final class RingNesting {

    private static final int RINGS_WITHOUT_INDEX = 32;

    /** How much may be compared: a floor, and what an ordinary record of many rings never needs for each of its vertices. */
    private static final long LEAST_COMPARISONS = 20_000_000;

    private static final int COMPARISONS_PER_VERTEX = 16;

    private final CoordinateSequence[] rings;
    private final Envelope[] boxes;
    private final double[] areas;
    private final Integer[] largestFirst;
    private final int[] rank;
    private long comparisonsLeft = LEAST_COMPARISONS;

    private RingNesting(CoordinateSequence[] rings) {
        this.rings = rings;
        this.boxes = new Envelope[rings.length];
        this.areas = new double[rings.length];
        this.largestFirst = new Integer[rings.length];
        this.rank = new int[rings.length];
        for (int i = 0; i < rings.length; i++) {
            boxes[i] = rings[i].expandEnvelope(new Envelope());
            areas[i] = Area.ofRingSigned(rings[i]);
            largestFirst[i] = i;
            comparisonsLeft += (long) COMPARISONS_PER_VERTEX * rings[i].size();
        }
        Arrays.sort(largestFirst, Comparator.comparingDouble(i -> -Math.abs(areas[i])));
        for (int i = 0; i < rings.length; i++) {
            rank[largestFirst[i]] = i;
        }
    }

    /** The areas that the rings enclose, in the order of their shells. */
    static Geometry polygons(CoordinateSequence[] rings, GeometryFactory factory) {
        if (rings.length == 1) {
            return factory.createMultiPolygon(new Polygon[] {factory.createPolygon(rings[0])});
        }
        return new RingNesting(rings).polygons(factory);
    }

    private Geometry polygons(GeometryFactory factory) {
        int[] parents = parents();
        boolean[] isHole = new boolean[rings.length];
        for (int ring : largestFirst) {
            isHole[ring] = parents[ring] >= 0 && !isHole[parents[ring]];
        }
        if (comparisonsLeft < 0) {
            parents = shellsBefore();
            for (int i = 0; i < rings.length; i++) {
                isHole[i] = parents[i] >= 0;
            }
        }
        List<List<LinearRing>> holes = new ArrayList<>();
        for (int i = 0; i < rings.length; i++) {
            holes.add(isHole[i] ? List.of() : new ArrayList<>());
        }
        for (int i = 0; i < rings.length; i++) {
            if (isHole[i]) {
                holes.get(parents[i]).add(factory.createLinearRing(rings[i]));
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < rings.length; i++) {
            if (!isHole[i]) {
                polygons.add(factory.createPolygon(
                        factory.createLinearRing(rings[i]), holes.get(i).toArray(new LinearRing[0])));
            }
        }
        return factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** For each ring the smallest of those that it lies in, or -1. Not to be believed when the comparisons are used up. */
    private int[] parents() {
        int[] parents = new int[rings.length];
        Arrays.fill(parents, -1);
        STRtree index = rings.length > RINGS_WITHOUT_INDEX ? indexed() : null;
        for (int i = 0; i < rings.length && comparisonsLeft >= 0; i++) {
            parents[i] = parent(i, index == null ? Arrays.asList(largestFirst) : around(index, i));
        }
        return parents;
    }

    private int parent(int ring, List<Integer> candidates) {
        comparisonsLeft -= candidates.size();
        List<Integer> smallestFirst = new ArrayList<>();
        for (int candidate : candidates) {
            if (rank[candidate] < rank[ring] && boxes[candidate].contains(boxes[ring])) {
                smallestFirst.add(candidate);
            }
        }
        smallestFirst.sort(Comparator.comparingInt(candidate -> -rank[candidate]));
        for (int candidate : smallestFirst) {
            if (comparisonsLeft < 0 || isIn(ring, candidate)) {
                return candidate;
            }
        }
        return -1;
    }

    /** For each ring that turns as a hole does the shell that is listed before it, else -1 (ESRI White Paper J-7855: shells are clockwise). */
    private int[] shellsBefore() {
        int[] shells = new int[rings.length];
        int shell = -1;
        for (int i = 0; i < rings.length; i++) {
            boolean isShell = areas[i] >= 0 || shell < 0;
            shells[i] = isShell ? -1 : shell;
            shell = isShell ? i : shell;
        }
        return shells;
    }

    private STRtree indexed() {
        STRtree index = new STRtree();
        for (int i = 0; i < rings.length; i++) {
            index.insert(boxes[i], i);
        }
        return index;
    }

    @SuppressWarnings("unchecked")
    private List<Integer> around(STRtree index, int ring) {
        return index.query(new Envelope(ShapeDecoder.place(rings[ring], 0)));
    }

    /** By the first of its vertices, or of the middles between them, that is not on the border. Where all are, the one that turns the other way is the hole. */
    private boolean isIn(int ring, int candidate) {
        CoordinateSequence inner = rings[ring];
        for (int i = 0; i < inner.size() && comparisonsLeft >= 0; i++) {
            int place = locate(ShapeDecoder.place(inner, i), candidate);
            if (place != Location.BOUNDARY) {
                return place == Location.INTERIOR;
            }
        }
        for (int i = 1; i < inner.size() && comparisonsLeft >= 0; i++) {
            Coordinate middle =
                    new Coordinate((inner.getX(i - 1) + inner.getX(i)) / 2, (inner.getY(i - 1) + inner.getY(i)) / 2);
            int place = locate(middle, candidate);
            if (place != Location.BOUNDARY) {
                return place == Location.INTERIOR;
            }
        }
        return areas[ring] * areas[candidate] < 0;
    }

    private int locate(Coordinate place, int candidate) {
        comparisonsLeft -= rings[candidate].size();
        return RayCrossingCounter.locatePointInRing(place, rings[candidate]);
    }
}
