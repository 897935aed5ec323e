package no.omland.water.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Which body drains to which, as far as the lines tell. Where an end of a river's line lies within the tolerance of another body, the two are joined. Water
 * runs the shortest way, counted in bodies, to the coast: the next body on that way is the one downstream. Which way the lines were drawn does not count, since
 * sources differ.
 *
 * <p>A body from which no chain of joined bodies leads to the coast has no known upstream or downstream. That is so wherever only points are known, of coast too,
 * and of everything where no river is drawn as a line.
 */
public final class RiverNetwork {

    /** What sources leave between a river's end and the shore that it runs out from, in metres. */
    public static final double USUAL_TOLERANCE_METRES = 10;

    private static final int UNREACHED = -1;

    private final int[] downstream;
    private final boolean[] known;
    private final int[][] upstream;

    private RiverNetwork(int[] downstream, boolean[] known) {
        this.downstream = downstream;
        this.known = known;
        int[] counts = new int[downstream.length];
        for (int next : downstream) {
            if (next != UNREACHED) {
                counts[next]++;
            }
        }
        this.upstream = new int[downstream.length][];
        Arrays.setAll(upstream, i -> new int[counts[i]]);
        for (int i = downstream.length - 1; i >= 0; i--) {
            if (downstream[i] != UNREACHED) {
                upstream[downstream[i]][--counts[downstream[i]]] = i;
            }
        }
    }

    /** Joins rivers, lakes, coast and brackish water; groundwater is left out. Costs some seconds for all rivers of Norway. */
    public static RiverNetwork of(List<WaterBody> bodies, double toleranceMetres) {
        if (!(toleranceMetres >= 0)) {
            throw new IllegalArgumentException("tolerance must be >= 0 m, got " + toleranceMetres);
        }
        boolean anyLine = false;
        List<Set<Integer>> joined = new ArrayList<>();
        bodies.forEach(body -> joined.add(new TreeSet<>()));
        Shores shores = new Shores(bodies);
        for (int i = 0; i < bodies.size(); i++) {
            WaterBody body = bodies.get(i);
            if (body.category() == WaterCategory.RIVER && body.geometry() != null) {
                for (Coordinate end : ends(body.geometry())) {
                    anyLine = true;
                    for (int other : shores.within(end, toleranceMetres)) {
                        if (other != i) {
                            joined.get(i).add(other);
                            joined.get(other).add(i);
                        }
                    }
                }
            }
        }
        return flow(bodies, joined, anyLine);
    }

    /** Whether it is known what lies up and down from a body. Of coast it is when the coast is drawn and some river is. */
    public boolean isKnown(int body) {
        return known[body];
    }

    /** The bodies on the way to the sea, the next one first; the coast is the last. */
    public List<Integer> downstreamOf(int body) {
        List<Integer> way = new ArrayList<>();
        for (int next = downstream[body]; next != UNREACHED; next = downstream[next]) {
            way.add(next);
        }
        return way;
    }

    /** All bodies whose way to the sea goes through this one, the nearest first. */
    public List<Integer> upstreamOf(int body) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(body));
        while (!next.isEmpty()) {
            for (int above : upstream[next.removeFirst()]) {
                found.add(above);
                next.addLast(above);
            }
        }
        return found;
    }

    /** From the coast inland, breadth first; of two bodies equally near to the sea the one of lower index. */
    private static RiverNetwork flow(List<WaterBody> bodies, List<Set<Integer>> joined, boolean anyLine) {
        int[] downstream = new int[bodies.size()];
        Arrays.fill(downstream, UNREACHED);
        boolean[] known = new boolean[bodies.size()];
        Deque<Integer> next = new ArrayDeque<>();
        for (int i = 0; anyLine && i < bodies.size(); i++) {
            Geometry geometry = bodies.get(i).geometry();
            if (isSea(bodies.get(i).category()) && geometry != null && geometry.getDimension() > 0) {
                known[i] = true;
                next.addLast(i);
            }
        }
        while (!next.isEmpty()) {
            int below = next.removeFirst();
            for (int above : joined.get(below)) {
                if (!known[above]) {
                    known[above] = true;
                    downstream[above] = below;
                    next.addLast(above);
                }
            }
        }
        return new RiverNetwork(downstream, known);
    }

    private static boolean isSea(WaterCategory category) {
        return category == WaterCategory.COASTAL || category == WaterCategory.TRANSITIONAL;
    }

    private static List<Coordinate> ends(Geometry lines) {
        List<Coordinate> ends = new ArrayList<>();
        for (Object part : LineStringExtracter.getLines(lines)) {
            LineString line = (LineString) part;
            if (!line.isEmpty() && !line.isClosed()) {
                ends.add(line.getCoordinateN(0));
                ends.add(line.getCoordinateN(line.getNumPoints() - 1));
            }
        }
        return ends;
    }

    /** The bodies that a line can end at, by place. */
    private static final class Shores {
        private final List<WaterBody> bodies;
        private final @Nullable IndexedFacetDistance[] distances;
        private final STRtree index = new STRtree();

        Shores(List<WaterBody> bodies) {
            this.bodies = bodies;
            this.distances = new IndexedFacetDistance[bodies.size()];
            for (int i = 0; i < bodies.size(); i++) {
                Geometry geometry = bodies.get(i).geometry();
                if (geometry != null
                        && geometry.getDimension() > 0
                        && bodies.get(i).category() != WaterCategory.GROUNDWATER) {
                    index.insert(geometry.getEnvelopeInternal(), i);
                }
            }
            index.build();
        }

        List<Integer> within(Coordinate place, double toleranceMetres) {
            Envelope around = new Envelope(place);
            around.expandBy(toleranceMetres);
            List<Integer> found = new ArrayList<>();
            index.query(around, item -> {
                if (isWithin(place, (Integer) item, toleranceMetres)) {
                    found.add((Integer) item);
                }
            });
            return found;
        }

        private boolean isWithin(Coordinate place, int body, double toleranceMetres) {
            Geometry geometry = bodies.get(body).geometry();
            if (geometry == null) {
                return false;
            }
            Point point = geometry.getFactory().createPoint(place);
            IndexedFacetDistance distance = distances[body];
            if (distance == null) {
                distance = new IndexedFacetDistance(geometry);
                distances[body] = distance;
            }
            // Facets are borders: a river's line may also end well inside a lake.
            return distance.distance(point) <= toleranceMetres
                    || geometry.getDimension() == 2 && geometry.intersects(point);
        }
    }
}
