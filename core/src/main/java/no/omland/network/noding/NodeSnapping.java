package no.omland.network.noding;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Makes nodes of the ends of lines. Ends are in one node when a chain of ends, each within the tolerance of the next, leads from one to the other; so the nodes do
 * not depend on the order of the lines. A node is where most of its ends are, the westernmost and southernmost of several such places.
 *
 * <p>Costs a few hash look-ups for each end, as long as the tolerance is smaller than roads are long.
 */
final class NodeSnapping {

    private final double tolerance;
    private final double cellMetres;
    private final PlaceTable places;
    private final int[] parent;
    private final int[] placeOfEnd;
    private final int[] nodeOfPlace;
    private final List<Coordinate> nodes = new ArrayList<>();
    private final List<Coordinate> chains = new ArrayList<>();

    /**
     * @param ends x and y of each end in turn, metres
     * @param toleranceMetres not below 0
     */
    NodeSnapping(double[] ends, double toleranceMetres) {
        this.tolerance = toleranceMetres;
        this.cellMetres = Math.max(toleranceMetres, 0.001);
        this.places = new PlaceTable(ends.length / 2);
        this.placeOfEnd = new int[ends.length / 2];
        for (int end = 0; end < placeOfEnd.length; end++) {
            placeOfEnd[end] = places.add(ends[2 * end], ends[2 * end + 1]);
        }
        this.parent = new int[places.size()];
        for (int place = 0; place < parent.length; place++) {
            parent[place] = place;
        }
        if (tolerance > 0) {
            joinNeighbours();
        }
        this.nodeOfPlace = new int[parent.length];
        nameNodes();
    }

    /** The node of an end. */
    int node(int end) {
        return nodeOfPlace[placeOfEnd[end]];
    }

    List<Coordinate> nodes() {
        return nodes;
    }

    /** Nodes that reach further than the tolerance from their place, because a chain of ends led on. */
    List<Coordinate> chains() {
        return chains;
    }

    /** Each place looks among the cells around it for those that came before. */
    private void joinNeighbours() {
        int mask = Integer.highestOneBit(Math.max(16, 2 * parent.length)) - 1;
        int[] first = new int[mask + 1];
        int[] next = new int[parent.length];
        for (int place = 0; place < parent.length; place++) {
            long column = cell(places.x(place));
            long row = cell(places.y(place));
            for (long c = column - 1; c <= column + 1; c++) {
                for (long r = row - 1; r <= row + 1; r++) {
                    for (int other = first[bucket(c, r, mask)] - 1; other >= 0; other = next[other] - 1) {
                        if (distance(place, other) <= tolerance) {
                            join(place, other);
                        }
                    }
                }
            }
            int own = bucket(column, row, mask);
            next[place] = first[own];
            first[own] = place + 1;
        }
    }

    private long cell(double ordinate) {
        return (long) Math.floor(ordinate / cellMetres);
    }

    private static int bucket(long column, long row, int mask) {
        long mixed = (column * 0x9E3779B97F4A7C15L + row) * 0xC2B2AE3D27D4EB4FL;
        return (int) (mixed >>> 32) & mask;
    }

    private double distance(int one, int other) {
        return Math.hypot(places.x(one) - places.x(other), places.y(one) - places.y(other));
    }

    private int root(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private void nameNodes() {
        int[] best = new int[parent.length];
        for (int place = 0; place < parent.length; place++) {
            int root = root(place);
            best[root] = root == place || isBetter(place, best[root]) ? place : best[root];
        }
        int[] nodeOfRoot = new int[parent.length];
        for (int place = 0; place < parent.length; place++) {
            int root = root(place);
            if (root == place) {
                nodeOfRoot[root] = nodes.size();
                nodes.add(new Coordinate(places.x(best[root]), places.y(best[root])));
            }
            nodeOfPlace[place] = nodeOfRoot[root];
        }
        boolean[] isChain = new boolean[nodes.size()];
        for (int place = 0; place < parent.length; place++) {
            int node = nodeOfPlace[place];
            if (!isChain[node] && distance(place, best[root(place)]) > tolerance) {
                isChain[node] = true;
                chains.add(nodes.get(node));
            }
        }
    }

    private boolean isBetter(int place, int than) {
        if (places.uses(place) != places.uses(than)) {
            return places.uses(place) > places.uses(than);
        }
        int byEasting = Double.compare(places.x(place), places.x(than));
        return byEasting < 0 || byEasting == 0 && places.y(place) < places.y(than);
    }
}
