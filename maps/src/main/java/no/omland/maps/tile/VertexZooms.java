package no.omland.maps.tile;

import java.util.Arrays;

/**
 * The lowest zoom at which each vertex is needed. A vertex matters as much as its distance from the chord that Douglas and
 * Peucker's method would draw past it (at most as much as the vertex that split its chord), and it is kept from the zoom where
 * that distance is half a pixel. So every zoom's simplification is one linear filter, and the coarser is a subset of the finer.
 *
 * <p>Nodes, ends of lines and three vertices of every ring are always kept. Vertices at one place get the same answer whichever
 * ring they belong to, so a border shared by two polygons stays shared.
 *
 * @see <a href="https://doi.org/10.3138/FM57-6770-U75U-7727">Douglas and Peucker 1973</a>
 */
final class VertexZooms {

    private static final float ALWAYS = Float.POSITIVE_INFINITY;
    private static final double KEPT_PIXELS = 0.5;

    private final PackedGeometries geometries;
    private final SharedPlaces places;
    /** Metres; indexed by vertex. */
    private final float[] importance;

    private final GrowingInts anchors = new GrowingInts();
    private final ChainImportance chain = new ChainImportance();

    private VertexZooms(PackedGeometries geometries) {
        this.geometries = geometries;
        this.places = new SharedPlaces(geometries);
        this.importance = new float[geometries.vertexCount()];
    }

    /** One zoom per vertex; 0 for points, {@link PackedGeometries#NEVER} for a vertex that changes nothing. */
    static byte[] of(PackedGeometries geometries) {
        byte[] zooms = new byte[geometries.vertexCount()];
        if (Arrays.stream(geometries.kinds).allMatch(kind -> kind == GeometryKind.POINT)) {
            return zooms;
        }
        VertexZooms search = new VertexZooms(geometries);
        search.findImportance();
        search.shareImportance();
        for (int v = 0; v < zooms.length; v++) {
            zooms[v] = firstZoom(search.importance[search.places.placeOf(v)], KEPT_PIXELS);
        }
        return zooms;
    }

    /** The lowest zoom at which a length covers so many pixels, {@link PackedGeometries#NEVER} when none does. */
    static byte firstZoom(double metres, double pixels) {
        double needed = TileAddress.pixelMetres(0) * pixels;
        for (int zoom = 0; zoom <= TileAddress.HIGHEST_ZOOM; zoom++) {
            if (metres >= needed) {
                return (byte) zoom;
            }
            needed /= 2;
        }
        return PackedGeometries.NEVER;
    }

    private void findImportance() {
        for (int feature = 0; feature < geometries.featureCount(); feature++) {
            GeometryKind kind = geometries.kinds[feature];
            for (int part = geometries.firstPart[feature]; part < geometries.firstPart[feature + 1]; part++) {
                int from = geometries.firstVertex[part];
                int to = geometries.firstVertex[part + 1];
                switch (kind) {
                    case POINT -> Arrays.fill(importance, from, to, ALWAYS);
                    case LINE -> ofLine(from, to);
                    case POLYGON -> ofRing(from, to);
                }
            }
        }
    }

    private void shareImportance() {
        for (int v = 0; v < importance.length; v++) {
            int place = places.placeOf(v);
            importance[place] = Math.max(importance[place], importance[v]);
        }
    }

    private void ofLine(int from, int to) {
        anchors.clear();
        for (int v = from; v < to; v++) {
            if (v == from || v == to - 1 || places.isNode(v)) {
                anchors.add(v);
            }
        }
        for (int i = 0; i < anchors.size; i++) {
            importance[anchors.values[i]] = ALWAYS;
            if (i > 0) {
                ofArc(from, to - from, anchors.values[i - 1], anchors.values[i]);
            }
        }
    }

    private void ofRing(int from, int to) {
        if (to - from <= 3) {
            Arrays.fill(importance, from, to, ALWAYS);
            return;
        }
        findRingAnchors(from, to);
        for (int i = 0; i < anchors.size; i++) {
            importance[anchors.values[i]] = ALWAYS;
            ofArc(from, to - from, anchors.values[i], anchors.values[(i + 1) % anchors.size]);
        }
        if (anchors.size == 2) {
            importance[mostImportantOfTheRest(from, to)] = ALWAYS;
        }
    }

    /** The nodes on the ring; when there are fewer than two, a start that does not depend on who asks, and what is farthest. */
    private void findRingAnchors(int from, int to) {
        anchors.clear();
        int start = from;
        for (int v = from; v < to; v++) {
            if (places.isNode(v)) {
                anchors.add(v);
            }
            if (geometries.x[v] < geometries.x[start]
                    || (geometries.x[v] == geometries.x[start] && geometries.y[v] < geometries.y[start])) {
                start = v;
            }
        }
        if (anchors.size < 2) {
            int first = anchors.size == 1 ? anchors.values[0] : start;
            int second = farthestFrom(first, from, to);
            anchors.clear();
            anchors.add(Math.min(first, second));
            anchors.add(Math.max(first, second));
        }
    }

    private int farthestFrom(int origin, int from, int to) {
        int farthest = origin == from ? from + 1 : from;
        double most = -1;
        for (int v = from; v < to; v++) {
            double dx = (double) geometries.x[v] - geometries.x[origin];
            double dy = (double) geometries.y[v] - geometries.y[origin];
            double distance = dx * dx + dy * dy;
            if (v != origin && distance > most) {
                most = distance;
                farthest = v;
            }
        }
        return farthest;
    }

    private int mostImportantOfTheRest(int from, int to) {
        int best = -1;
        for (int v = from; v < to; v++) {
            if (importance[v] != ALWAYS && (best < 0 || importance[v] > importance[best])) {
                best = v;
            }
        }
        return best < 0 ? from : best;
    }

    /** From one anchor to the next, round the end of the ring when the next stands before it. */
    private void ofArc(int from, int length, int start, int end) {
        int steps = end > start ? end - start : end - start + length;
        chain.start(steps + 1);
        for (int i = 0; i <= steps; i++) {
            int v = from + (start - from + i) % length;
            chain.set(i, geometries.x[v], geometries.y[v]);
        }
        chain.solve();
        for (int i = 1; i < steps; i++) {
            importance[from + (start - from + i) % length] = chain.metres(i);
        }
    }
}
