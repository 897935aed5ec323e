package no.omland.network.noding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;

/** Cuts roads on the ground where they cross or touch one another. Points nearer one another than the tolerance are moved together on the way. */
final class Crossings {

    /** The snapping of JTS needs some tolerance; a tenth of a millimetre is far below what roads are measured to. */
    private static final double SMALLEST_TOLERANCE_METRES = 0.0001;

    private Crossings() {}

    /** The pieces, those that cross others in several parts, in the order of their features. */
    static List<Piece> cut(List<Piece> pieces, double toleranceMetres) {
        List<NodedSegmentString> strings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.joinsCrossings() && Piece.length(piece.course()) > toleranceMetres) {
                strings.add(new NodedSegmentString(piece.course(), i));
            }
        }
        SnappingNoder noder = new SnappingNoder(Math.max(toleranceMetres, SMALLEST_TOLERANCE_METRES));
        noder.computeNodes(strings);
        Collection<?> cut = noder.getNodedSubstrings();
        List<List<Coordinate[]>> parts = new ArrayList<>();
        pieces.forEach(piece -> parts.add(new ArrayList<>()));
        for (Object each : cut) {
            SegmentString part = (SegmentString) each;
            parts.get((Integer) part.getData()).add(part.getCoordinates());
        }
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            addParts(pieces.get(i), parts.get(i), all);
        }
        return all;
    }

    private static void addParts(Piece piece, List<Coordinate[]> parts, List<Piece> all) {
        if (parts.size() < 2) {
            all.add(piece);
            return;
        }
        double whole = parts.stream().mapToDouble(Piece::length).sum();
        parts.forEach(part -> all.add(piece.part(part, Piece.length(part) / whole)));
    }
}
