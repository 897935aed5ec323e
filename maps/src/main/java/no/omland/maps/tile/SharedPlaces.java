package no.omland.maps.tile;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which vertices of lines and rings stand at one place, and which places are nodes: where lines end or where different chains
 * meet, so that the vertex before and after is not the same on every chain that passes.
 */
final class SharedPlaces {

    private static final int NONE = -1;

    /** For every vertex the first vertex at its place; a vertex of a point stands for itself. */
    private final int[] place;

    private final BitSet nodes = new BitSet();

    SharedPlaces(PackedGeometries geometries) {
        place = new int[geometries.vertexCount()];
        findPlaces(geometries.x, geometries.y);
        int[] before = new int[place.length];
        int[] after = new int[place.length];
        Arrays.fill(before, Integer.MIN_VALUE);
        for (int feature = 0; feature < geometries.featureCount(); feature++) {
            GeometryKind kind = geometries.kinds[feature];
            if (kind == GeometryKind.POINT) {
                continue;
            }
            for (int part = geometries.firstPart[feature]; part < geometries.firstPart[feature + 1]; part++) {
                findNodes(
                        geometries.firstVertex[part],
                        geometries.firstVertex[part + 1],
                        kind == GeometryKind.POLYGON,
                        before,
                        after);
            }
        }
    }

    int placeOf(int vertex) {
        return place[vertex];
    }

    boolean isNode(int vertex) {
        return nodes.get(place[vertex]);
    }

    private void findPlaces(int[] x, int[] y) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, x.length)));
        int[] table = new int[1 << bits];
        Arrays.fill(table, NONE);
        int mask = table.length - 1;
        for (int v = 0; v < x.length; v++) {
            long key = ((long) x[v] << 32) ^ (y[v] & 0xffffffffL);
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - bits));
            while (table[slot] != NONE && (x[table[slot]] != x[v] || y[table[slot]] != y[v])) {
                slot = (slot + 1) & mask;
            }
            if (table[slot] == NONE) {
                table[slot] = v;
            }
            place[v] = table[slot];
        }
    }

    private void findNodes(int from, int to, boolean closed, int[] before, int[] after) {
        for (int v = from; v < to; v++) {
            int previous = v > from ? place[v - 1] : closed ? place[to - 1] : NONE;
            int next = v < to - 1 ? place[v + 1] : closed ? place[from] : NONE;
            int low = Math.min(previous, next);
            int high = Math.max(previous, next);
            int here = place[v];
            if (before[here] == Integer.MIN_VALUE) {
                before[here] = low;
                after[here] = high;
            } else if (before[here] != low || after[here] != high) {
                nodes.set(here);
            }
            if (low == NONE) {
                nodes.set(here);
            }
        }
    }
}
