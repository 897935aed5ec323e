package no.omland.travel.search;

import java.util.ArrayList;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** The course of a route, put together from the courses of its links. */
public final class RouteLine {

    private static final GeometryFactory LINES = new GeometryFactory();

    private RouteLine() {}

    /**
     * The course along arcs in the order they are travelled. The first is only gone from where the origin is, when it is not at a node, and the last only to the
     * destination.
     */
    public static LineString along(
            RoadNetwork network, NetworkPoint origin, List<Integer> arcs, NetworkPoint destination) {
        List<RoutePiece> pieces = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            int arc = arcs.get(i);
            pieces.add(new RoutePiece(
                    arc,
                    i == 0 && !origin.isAtNode() ? origin.fraction() : arc & 1,
                    i == arcs.size() - 1 && !destination.isAtNode() ? destination.fraction() : 1 - (arc & 1),
                    0));
        }
        return of(network, pieces, origin);
    }

    /** A line of one repeated point when the route goes nowhere. */
    static LineString of(RoadNetwork network, List<RoutePiece> pieces, NetworkPoint origin) {
        CoordinateList course = new CoordinateList();
        for (RoutePiece piece : pieces) {
            LineString line = network.line(piece.arc() >> 1);
            double length = line.getLength();
            Coordinate[] part = piece.fromFraction() == 0 && piece.toFraction() == 1
                    ? line.getCoordinates()
                    : new LengthIndexedLine(line)
                            .extractLine(piece.fromFraction() * length, piece.toFraction() * length)
                            .getCoordinates();
            course.add(part, false);
        }
        if (course.isEmpty()) {
            LineString line = network.line(origin.link());
            course.add(new LengthIndexedLine(line).extractPoint(origin.fraction() * line.getLength()), false);
        }
        if (course.size() == 1) {
            course.add(course.get(0), true);
        }
        return LINES.createLineString(course.toCoordinateArray());
    }
}
