package no.omland.exporting;

import java.math.BigDecimal;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Well-known text as OGC 06-103r4 writes it, {@code POINT ZM (1 2 3 4)}, with every digit that a coordinate has. JTS's own writer cuts small numbers and is
 * ten times slower.
 */
final class WellKnownText {

    private static final double PLAIN_BELOW = 1e7;

    private final StringBuilder text = new StringBuilder();
    private final boolean z;
    private final boolean m;

    private WellKnownText(boolean z, boolean m) {
        this.z = z;
        this.m = m;
    }

    static String of(Geometry geometry) {
        Coordinate first = geometry.getCoordinate();
        boolean z = first != null && !Double.isNaN(first.getZ());
        boolean m = first != null && !Double.isNaN(first.getM());
        WellKnownText writing = new WellKnownText(z, m);
        writing.tagged(geometry);
        return writing.text.toString();
    }

    private void tagged(Geometry geometry) {
        String type = geometry.getGeometryType().equals("LinearRing") ? "LineString" : geometry.getGeometryType();
        text.append(type.toUpperCase(Locale.ROOT))
                .append(' ')
                .append(z ? "Z" : "")
                .append(m ? "M" : "")
                .append(z || m ? " " : "");
        body(geometry);
    }

    private void body(Geometry geometry) {
        if (geometry.isEmpty()) {
            text.append("EMPTY");
        } else if (geometry instanceof Point point) {
            positions(point.getCoordinateSequence());
        } else if (geometry instanceof LineString line) {
            positions(line.getCoordinateSequence());
        } else if (geometry instanceof Polygon polygon) {
            text.append('(');
            positions(polygon.getExteriorRing().getCoordinateSequence());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                text.append(", ");
                positions(polygon.getInteriorRingN(i).getCoordinateSequence());
            }
            text.append(')');
        } else {
            text.append('(');
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                text.append(i == 0 ? "" : ", ");
                if (geometry.getGeometryType().equals("GeometryCollection")) {
                    tagged(geometry.getGeometryN(i));
                } else {
                    body(geometry.getGeometryN(i));
                }
            }
            text.append(')');
        }
    }

    private void positions(CoordinateSequence positions) {
        text.append('(');
        for (int i = 0; i < positions.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            number(positions.getX(i));
            text.append(' ');
            number(positions.getY(i));
            if (z) {
                text.append(' ');
                number(positions.getZ(i));
            }
            if (m) {
                text.append(' ');
                number(positions.getM(i));
            }
        }
        text.append(')');
    }

    private void number(double number) {
        long whole = (long) number;
        if (whole == number && Math.abs(number) < PLAIN_BELOW) {
            text.append(whole);
        } else if (Double.isNaN(number)) {
            text.append('0');
        } else if (Math.abs(number) < PLAIN_BELOW && Math.abs(number) >= 1e-3) {
            text.append(number);
        } else {
            text.append(BigDecimal.valueOf(number).toPlainString());
        }
    }
}
