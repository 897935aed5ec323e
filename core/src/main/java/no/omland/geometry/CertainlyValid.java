package no.omland.geometry;

import java.util.Arrays;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * A quick look that knows most valid areas for what they are: no two of their sides touch but at the vertex they share, and each ring lies where its part says.
 * Wherever rings touch, sides nearly do, or there is much to compare, it does not know, and somebody has to look closely. In plain arithmetic with a bound on its error, so
 * that what it calls valid is valid.
 */
final class CertainlyValid {

    /** Twice what rounding can do to the sign of a cross product of differences (Shewchuk 1997, DOI 10.1007/PL00009321, "ccwerrboundA"). */
    private static final double ERROR_BOUND = 6.7e-16;

    private static final int MOST_RINGS = 64;
    private static final int COMPARISONS_PER_SIDE = 64;
    private static final int LEAST_VERTICES = 4;
    private static final double STEPS = 1 << 30;

    private final CoordinateSequence[] rings;
    private final int[] shellOf;
    private final double[] x1;
    private final double[] y1;
    private final double[] x2;
    private final double[] y2;
    private final double[] south;
    private final double[] north;
    private final int[] next;
    private int sides;

    private CertainlyValid(CoordinateSequence[] rings, int[] shellOf, int vertices) {
        this.rings = rings;
        this.shellOf = shellOf;
        this.x1 = new double[vertices];
        this.y1 = new double[vertices];
        this.x2 = new double[vertices];
        this.y2 = new double[vertices];
        this.south = new double[vertices];
        this.north = new double[vertices];
        this.next = new int[vertices];
    }

    /** Whether a polygon or multi-polygon is valid beyond doubt. */
    static boolean is(Geometry geometry) {
        int count = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (!(geometry.getGeometryN(i) instanceof Polygon polygon) || polygon.isEmpty()) {
                return false;
            }
            count += 1 + polygon.getNumInteriorRing();
        }
        if (count == 0 || count > MOST_RINGS) {
            return false;
        }
        CoordinateSequence[] rings = new CoordinateSequence[count];
        int[] shellOf = new int[count];
        int at = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            int shell = at;
            for (int r = -1; r < polygon.getNumInteriorRing(); r++) {
                LineString ring = r < 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(r);
                shellOf[at] = shell;
                rings[at++] = ring.getCoordinateSequence();
            }
        }
        CertainlyValid check = new CertainlyValid(rings, shellOf, geometry.getNumPoints());
        return check.hasProperRings() && check.sidesAreApart() && check.ringsAreInPlace();
    }

    /** Takes all sides; those without length are left out. */
    private boolean hasProperRings() {
        for (CoordinateSequence ring : rings) {
            int first = sides;
            for (int i = 1; i < ring.size(); i++) {
                double fromX = ring.getX(i - 1);
                double fromY = ring.getY(i - 1);
                double toX = ring.getX(i);
                double toY = ring.getY(i);
                if (!(Math.abs(toX) < Double.MAX_VALUE && Math.abs(toY) < Double.MAX_VALUE)) {
                    return false;
                }
                if (fromX != toX || fromY != toY) {
                    x1[sides] = fromX;
                    y1[sides] = fromY;
                    x2[sides] = toX;
                    y2[sides] = toY;
                    south[sides] = Math.min(fromY, toY);
                    north[sides] = Math.max(fromY, toY);
                    next[sides] = sides + 1;
                    sides++;
                }
            }
            boolean closed = sides > first && x1[first] == x2[sides - 1] && y1[first] == y2[sides - 1];
            if (!closed || sides - first < LEAST_VERTICES - 1) {
                return false;
            }
            next[sides - 1] = first;
        }
        return true;
    }

    /** Sweeps from west to east and compares each side with those that reach as far. */
    private boolean sidesAreApart() {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (int i = 0; i < sides; i++) {
            west = Math.min(west, x1[i]);
            east = Math.max(east, x1[i]);
        }
        double scale = STEPS / (east - west);
        if (!(scale < Double.MAX_VALUE)) {
            return false;
        }
        long[] fromWest = new long[sides];
        int[] reach = new int[sides];
        for (int i = 0; i < sides; i++) {
            // Rounding keeps the order, so no side that reaches another is seen as ending before it.
            long begin = (long) ((Math.min(x1[i], x2[i]) - west) * scale);
            reach[i] = (int) ((Math.max(x1[i], x2[i]) - west) * scale);
            fromWest[i] = begin << 32 | i;
        }
        Arrays.sort(fromWest);
        int[] active = new int[sides];
        int count = 0;
        long left = (long) COMPARISONS_PER_SIDE * sides;
        for (long each : fromWest) {
            int side = (int) each;
            int begin = (int) (each >>> 32);
            int kept = 0;
            for (int a = 0; a < count; a++) {
                int other = active[a];
                if (reach[other] >= begin) {
                    active[kept++] = other;
                    if (!areApart(side, other)) {
                        return false;
                    }
                }
            }
            left -= count;
            if (left < 0) {
                return false;
            }
            count = kept;
            active[count++] = side;
        }
        return true;
    }

    private boolean areApart(int a, int b) {
        if (north[a] < south[b] || north[b] < south[a]) {
            return true;
        }
        if (next[a] == b) {
            return doesNotTurnBack(a, b);
        }
        if (next[b] == a) {
            return doesNotTurnBack(b, a);
        }
        return areOnOneSide(a, b) || areOnOneSide(b, a);
    }

    /** Two sides in a row meet in their vertex only when they go on in about the same direction, or lie on different lines. */
    private boolean doesNotTurnBack(int a, int b) {
        double ahead = (x2[a] - x1[a]) * (x2[b] - x1[b]) + (y2[a] - y1[a]) * (y2[b] - y1[b]);
        double size = Math.abs((x2[a] - x1[a]) * (x2[b] - x1[b])) + Math.abs((y2[a] - y1[a]) * (y2[b] - y1[b]));
        return ahead > 1e-12 * size || side(a, x2[b], y2[b]) != 0;
    }

    private boolean areOnOneSide(int a, int b) {
        int first = side(a, x1[b], y1[b]);
        return first != 0 && first == side(a, x2[b], y2[b]);
    }

    /** On which side of a line a point lies, 0 when that is not certain. */
    private int side(int a, double x, double y) {
        double one = (x1[a] - x) * (y2[a] - y);
        double other = (y1[a] - y) * (x2[a] - x);
        double difference = one - other;
        double bound = ERROR_BOUND * (Math.abs(one) + Math.abs(other));
        return difference > bound ? 1 : difference < -bound ? -1 : 0;
    }

    /** Of rings that do not touch, one vertex tells whether one lies in another. A hole lies in its own shell next; a shell in none, or in a hole next. */
    private boolean ringsAreInPlace() {
        if (rings.length == 1) {
            return true;
        }
        Envelope[] boxes = new Envelope[rings.length];
        for (int i = 0; i < rings.length; i++) {
            boxes[i] = rings[i].expandEnvelope(new Envelope());
        }
        boolean[][] inside = new boolean[rings.length][rings.length];
        int[] depth = new int[rings.length];
        for (int i = 0; i < rings.length; i++) {
            Coordinate vertex = new Coordinate(rings[i].getX(0), rings[i].getY(0));
            for (int other = 0; other < rings.length; other++) {
                inside[i][other] = other != i
                        && boxes[other].contains(boxes[i])
                        && RayCrossingCounter.locatePointInRing(vertex, rings[other]) == Location.INTERIOR;
                depth[i] += inside[i][other] ? 1 : 0;
            }
        }
        for (int i = 0; i < rings.length; i++) {
            boolean isHole = shellOf[i] != i;
            boolean even = depth[i] % 2 == 0;
            if (isHole == even || isHole && !(inside[i][shellOf[i]] && depth[shellOf[i]] == depth[i] - 1)) {
                return false;
            }
        }
        return true;
    }
}
