package no.omland.geometry;

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
 * Wherever rings touch, sides nearly do, or there is much to compare, it does not know, and somebody has to look closely. What it calls valid is valid.
 */
final class CertainlyValid {

    private static final int MOST_RINGS = 64;

    private final CoordinateSequence[] rings;
    private final int[] shellOf;

    private CertainlyValid(CoordinateSequence[] rings, int[] shellOf) {
        this.rings = rings;
        this.shellOf = shellOf;
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
        int vertices = 0;
        for (CoordinateSequence ring : rings) {
            vertices += ring.size();
        }
        SideChains sides = new SideChains(vertices);
        for (CoordinateSequence ring : rings) {
            if (!sides.add(ring)) {
                return false;
            }
        }
        return sides.areApart() && new CertainlyValid(rings, shellOf).ringsAreInPlace();
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
