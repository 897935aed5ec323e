package no.omland.maps.picture;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;

/** A path on paper made of geometries: cut a little outside the frame, and without the vertices that no eye and no printer can tell apart. */
final class PagePath {

    /** How far a vertex must be from the one before to be drawn. */
    private static final double LEAST_STEP_POINTS = 0.3;

    private static final double BEYOND_FRAME_POINTS = 12;

    private final MapFrame frame;
    private final Envelope seen;
    private final RingClipper clipper;
    private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private boolean empty = true;

    PagePath(MapFrame frame) {
        this.frame = frame;
        this.seen = new Envelope(frame.extent());
        seen.expandBy(BEYOND_FRAME_POINTS * frame.metresPerPoint());
        this.clipper = new RingClipper(seen);
    }

    boolean isEmpty() {
        return empty;
    }

    Path2D path() {
        return path;
    }

    /** Adds the lines and rings of a geometry; points are left to others. */
    PagePath add(Geometry geometry) {
        if (!seen.intersects(geometry.getEnvelopeInternal())) {
            return this;
        }
        if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                add(geometry.getGeometryN(i));
            }
        } else if (geometry instanceof Polygon polygon) {
            ring(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(polygon.getInteriorRingN(i));
            }
        } else if (geometry instanceof LineString line) {
            line(line.getCoordinateSequence());
        }
        return this;
    }

    private void ring(LineString ring) {
        Envelope box = ring.getEnvelopeInternal();
        if (!seen.intersects(box)) {
            return;
        }
        Coordinate[] all = ring.getCoordinates();
        Coordinate[] inside = seen.covers(box) ? all : clipper.clip(all);
        if (inside.length < 4) {
            return;
        }
        trace(inside);
        path.closePath();
    }

    /** Pieces that lie wholly outside are left out. */
    private void line(CoordinateSequence line) {
        int first = 0;
        for (int i = 1; i <= line.size(); i++) {
            boolean ends = i == line.size()
                    || !seen.intersects(new Envelope(line.getCoordinate(i - 1), line.getCoordinate(i)));
            if (ends) {
                if (i - first > 1) {
                    Coordinate[] piece = new Coordinate[i - first];
                    for (int k = 0; k < piece.length; k++) {
                        piece[k] = line.getCoordinate(first + k);
                    }
                    trace(piece);
                }
                first = i;
            }
        }
    }

    private void trace(Coordinate[] vertices) {
        double penX = frame.x(vertices[0].x);
        double penY = frame.y(vertices[0].y);
        path.moveTo(penX, penY);
        empty = false;
        for (int i = 1; i < vertices.length; i++) {
            double x = frame.x(vertices[i].x);
            double y = frame.y(vertices[i].y);
            if (i == vertices.length - 1 || Math.hypot(x - penX, y - penY) >= LEAST_STEP_POINTS) {
                path.lineTo(x, y);
                penX = x;
                penY = y;
            }
        }
    }
}
