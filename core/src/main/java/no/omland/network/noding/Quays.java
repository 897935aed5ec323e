package no.omland.network.noding;

import java.util.ArrayList;
import java.util.List;
import no.omland.network.LinkType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Leads ferries on to land. Maps for a small scale draw a ferry from shore to shore and the road to somewhere near it: in Kartverket's N1000 every fourth end of a ferry
 * touches nothing, half of those are less than 200 m from a road, and E6 is cut in two at Skarberget. An end that no other line meets is led straight on to the
 * nearest end of a road within {@link #REACH_METRES}; a car ferry to a road that cars may use.
 */
final class Quays {

    /** Our judgement (2026): four of five such ends of N1000 are within it, and a fjord that a ferry crosses is wider. */
    static final double REACH_METRES = 500;

    private final List<Piece> pieces;
    private final NodeSnapping nodes;
    private final List<LinkFault> faults;
    private final int[] uses;
    private final HPRtree roads = new HPRtree();

    private Quays(List<Piece> pieces, NodeSnapping nodes, List<LinkFault> faults) {
        this.pieces = pieces;
        this.nodes = nodes;
        this.faults = faults;
        this.uses = new int[nodes.nodes().size()];
        for (int end = 0; end < 2 * pieces.size(); end++) {
            uses[nodes.node(end)]++;
            if (!isFerry(pieces.get(end / 2))) {
                roads.insert(new Envelope(place(end)), end);
            }
        }
    }

    /** The pieces, with ferries led on to land; {@code faults} gets one for each end that was, or that lies too far out. */
    static List<Piece> landed(List<Piece> pieces, double toleranceMetres, List<LinkFault> faults) {
        if (pieces.stream().noneMatch(Quays::isFerry)) {
            return pieces;
        }
        return new Quays(pieces, new NodeSnapping(RoadNoding.ends(pieces), toleranceMetres), faults).landed();
    }

    private List<Piece> landed() {
        List<Piece> landed = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            landed.add(isFerry(piece) ? landed(piece, i) : piece);
        }
        return landed;
    }

    private Piece landed(Piece ferry, int index) {
        Coordinate first = landing(2 * index);
        Coordinate last = landing(2 * index + 1);
        if (first == null && last == null) {
            return ferry;
        }
        CoordinateList course = new CoordinateList();
        if (first != null) {
            course.add(first, false);
        }
        course.add(ferry.course(), false);
        if (last != null) {
            course.add(last, false);
        }
        return ferry.part(course.toCoordinateArray(), 1);
    }

    /** Where a road ends near an end of a ferry that nothing meets; null when something does, or no road is near. */
    private @Nullable Coordinate landing(int end) {
        Piece ferry = pieces.get(end / 2);
        if (uses[nodes.node(end)] > 1) {
            return null;
        }
        Coordinate quay = place(end);
        Envelope near = new Envelope(quay);
        near.expandBy(REACH_METRES);
        Coordinate best = null;
        for (Object each : roads.query(near)) {
            Coordinate road = nodes.nodes().get(nodes.node((Integer) each));
            if (takes(ferry, pieces.get((Integer) each / 2))
                    && nodes.node((Integer) each) != nodes.node(end ^ 1)
                    && quay.distance(road) <= REACH_METRES
                    && (best == null || isBefore(road, best, quay))) {
                best = road;
            }
        }
        LinkFault.Kind kind = best == null ? LinkFault.Kind.QUAY_ADRIFT : LinkFault.Kind.QUAY_JOINED;
        faults.add(new LinkFault(kind, ferry.feature(), -1, quay));
        return best;
    }

    /** The nearest, and of several the westernmost and southernmost, whatever the order of the lines. */
    private static boolean isBefore(Coordinate one, Coordinate other, Coordinate quay) {
        int byDistance = Double.compare(quay.distance(one), quay.distance(other));
        return byDistance < 0 || byDistance == 0 && one.compareTo(other) < 0;
    }

    private static boolean takes(Piece ferry, Piece road) {
        return ferry.type() == LinkType.PASSENGER_FERRY || road.type() != LinkType.PATH;
    }

    private static boolean isFerry(Piece piece) {
        return piece.type().isFerry();
    }

    private Coordinate place(int end) {
        Coordinate[] course = pieces.get(end / 2).course();
        return course[end % 2 == 0 ? 0 : course.length - 1];
    }
}
