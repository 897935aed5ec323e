package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Cuts a line by an area; the pieces run the way the line runs and come in its order, which an overlay does not promise. */
final class LinePieces {

    private LinePieces() {}

    /** The pieces of a line inside an area. */
    static List<LineString> inside(LineString line, Geometry area) {
        return pieces(line, OverlayNGRobust.overlay(line, area, OverlayNG.INTERSECTION));
    }

    /** The pieces of a line outside an area. */
    static List<LineString> outside(LineString line, Geometry area) {
        return pieces(line, OverlayNGRobust.overlay(line, area, OverlayNG.DIFFERENCE));
    }

    private static List<LineString> pieces(LineString line, Geometry cut) {
        var along = new LengthIndexedLine(line);
        List<LineString> pieces = new ArrayList<>();
        for (int i = 0; i < cut.getNumGeometries(); i++) {
            if (cut.getGeometryN(i) instanceof LineString piece && !piece.isEmpty()) {
                double start = along.project(piece.getStartPoint().getCoordinate());
                double end = along.project(piece.getEndPoint().getCoordinate());
                pieces.add(start <= end ? piece : (LineString) piece.reverse());
            }
        }
        pieces.sort(Comparator.comparingDouble(
                piece -> along.project(piece.getStartPoint().getCoordinate())));
        return pieces;
    }
}
