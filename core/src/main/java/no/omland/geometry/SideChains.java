package no.omland.geometry;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * The sides of rings, in chains that keep to one quadrant. The sides of such a chain cannot meet but at the vertices they share, and the box around any piece of it is told
 * by its two ends, so that chains which come near one another are compared by halving them. In plain arithmetic with a bound on its error: what is said to be apart is apart.
 */
final class SideChains {

    /** Twice what rounding can do to the sign of a cross product of differences (Shewchuk 1997, DOI 10.1007/PL00009321, "ccwerrboundA"). */
    private static final double ERROR_BOUND = 6.7e-16;

    /** More than that, and somebody else may look. */
    private static final int COMPARISONS_PER_SIDE = 64;

    private static final int LEAST_SIDES = 3;
    private static final double STEPS = 1 << 30;

    private final double[] x;
    private final double[] y;
    /** Of each side, which begins at the vertex of its number and ends at the one after it, the side that goes on from its end. */
    private final int[] next;

    private int vertices;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int chains;
    private long comparisonsLeft;

    /** @param mostVertices of all rings that will be added */
    SideChains(int mostVertices) {
        x = new double[mostVertices];
        y = new double[mostVertices];
        next = new int[mostVertices];
    }

    /** Takes a ring, leaving out sides without length; false when it is not closed, has too few sides, or lies at no place. */
    boolean add(CoordinateSequence ring) {
        int first = vertices;
        int quadrant = -1;
        for (int i = 0; i < ring.size(); i++) {
            double toX = ring.getX(i);
            double toY = ring.getY(i);
            if (!(Math.abs(toX) < Double.MAX_VALUE && Math.abs(toY) < Double.MAX_VALUE)) {
                return false;
            }
            int last = vertices - 1;
            if (last >= first) {
                if (x[last] == toX && y[last] == toY) {
                    continue;
                }
                int its = (toX >= x[last] ? 0 : 1) | (toY >= y[last] ? 0 : 2);
                if (its != quadrant) {
                    quadrant = its;
                    begin(last, first);
                }
                next[last] = vertices;
            }
            x[vertices] = toX;
            y[vertices++] = toY;
        }
        int end = vertices - 1;
        if (end - first < LEAST_SIDES || x[first] != x[end] || y[first] != y[end]) {
            return false;
        }
        ends[chains - 1] = end;
        next[end - 1] = first;
        return true;
    }

    /** Begins a chain at a vertex, where the one before it ends when it is of the same ring. */
    private void begin(int vertex, int firstOfRing) {
        if (chains == begins.length) {
            begins = Arrays.copyOf(begins, 2 * chains);
            ends = Arrays.copyOf(ends, 2 * chains);
        }
        if (vertex > firstOfRing) {
            ends[chains - 1] = vertex;
        }
        begins[chains++] = vertex;
    }

    /** Whether no two sides meet but at a vertex they share. Sweeps from west to east and compares each chain with those that reach as far. */
    boolean areApart() {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (int c = 0; c < chains; c++) {
            west = Math.min(west, x[begins[c]]);
            east = Math.max(east, x[begins[c]]);
        }
        double scale = STEPS / (east - west);
        if (!(scale < Double.MAX_VALUE)) {
            return false;
        }
        long[] fromWest = new long[chains];
        int[] reach = new int[chains];
        for (int c = 0; c < chains; c++) {
            // Rounding keeps the order, so no chain that reaches another is seen as ending before it.
            double one = x[begins[c]];
            double other = x[ends[c]];
            reach[c] = (int) ((Math.max(one, other) - west) * scale);
            fromWest[c] = (long) ((Math.min(one, other) - west) * scale) << 32 | c;
        }
        Arrays.sort(fromWest);
        return sweep(fromWest, reach);
    }

    private boolean sweep(long[] fromWest, int[] reach) {
        comparisonsLeft = (long) COMPARISONS_PER_SIDE * vertices;
        double[] south = new double[chains];
        double[] north = new double[chains];
        for (int c = 0; c < chains; c++) {
            south[c] = Math.min(y[begins[c]], y[ends[c]]);
            north[c] = Math.max(y[begins[c]], y[ends[c]]);
        }
        int[] active = new int[chains];
        int count = 0;
        for (long each : fromWest) {
            int chain = (int) each;
            int begin = (int) (each >>> 32);
            int kept = 0;
            for (int a = 0; a < count; a++) {
                int other = active[a];
                if (reach[other] >= begin) {
                    active[kept++] = other;
                    boolean beside = north[other] < south[chain] || north[chain] < south[other];
                    if (!beside && !areApart(begins[chain], ends[chain], begins[other], ends[other])) {
                        return false;
                    }
                }
            }
            comparisonsLeft -= count;
            count = kept;
            active[count++] = chain;
        }
        return true;
    }

    /** Whether two pieces of chains do not meet but where one goes on from the other. */
    private boolean areApart(int from, int to, int otherFrom, int otherTo) {
        if (--comparisonsLeft < 0) {
            return false;
        }
        if (isBeside(y[from], y[to], y[otherFrom], y[otherTo]) || isBeside(x[from], x[to], x[otherFrom], x[otherTo])) {
            return true;
        }
        int sides = to - from;
        int otherSides = otherTo - otherFrom;
        if (sides == 1 && otherSides == 1) {
            return sidesAreApart(from, otherFrom);
        }
        if (sides >= otherSides) {
            int middle = from + sides / 2;
            return areApart(from, middle, otherFrom, otherTo) && areApart(middle, to, otherFrom, otherTo);
        }
        int middle = otherFrom + otherSides / 2;
        return areApart(from, to, otherFrom, middle) && areApart(from, to, middle, otherTo);
    }

    private static boolean isBeside(double a, double b, double c, double d) {
        return a < b ? c < d ? b < c || d < a : b < d || c < a : c < d ? a < c || d < b : a < d || c < b;
    }

    private boolean sidesAreApart(int a, int b) {
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
        double along = (x[a + 1] - x[a]) * (x[b + 1] - x[b]);
        double across = (y[a + 1] - y[a]) * (y[b + 1] - y[b]);
        return along + across > 1e-12 * (Math.abs(along) + Math.abs(across)) || side(a, x[b + 1], y[b + 1]) != 0;
    }

    private boolean areOnOneSide(int a, int b) {
        int first = side(a, x[b], y[b]);
        return first != 0 && first == side(a, x[b + 1], y[b + 1]);
    }

    /** On which side of a line a point lies, 0 when that is not certain. */
    private int side(int a, double atX, double atY) {
        double one = (x[a] - atX) * (y[a + 1] - atY);
        double other = (y[a] - atY) * (x[a + 1] - atX);
        double difference = one - other;
        double bound = ERROR_BOUND * (Math.abs(one) + Math.abs(other));
        return difference > bound ? 1 : difference < -bound ? -1 : 0;
    }
}
