package no.omland.importing.simplefeatures;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The arc of a circle through three points, drawn as short straight lines. */
final class CircularArc {

    /** GDAL's and PostGIS' usual step is about as fine; at 4° a line strays from the arc by 0.06 % of its radius. */
    private static final double STEP_RADIANS = Math.toRadians(4);

    private CircularArc() {}

    /** Adds the points of the arc from {@code from} through {@code through} to {@code to}, without the first. All heights and measures run evenly. */
    static void add(List<Coordinate> line, Coordinate from, Coordinate through, Coordinate to) {
        boolean circle = from.equals2D(to);
        double[] centre = circle
                ? new double[] {(from.getX() + through.getX()) / 2, (from.getY() + through.getY()) / 2}
                : centre(from, through, to);
        if (!Double.isFinite(centre[0]) || !Double.isFinite(centre[1])) {
            line.add(through);
            line.add(to);
            return;
        }
        double radius = Math.hypot(from.getX() - centre[0], from.getY() - centre[1]);
        double begin = angle(from, centre);
        double toMiddle = circle ? Math.PI : turn(begin, angle(through, centre));
        double whole = circle ? 2 * Math.PI : turn(begin, angle(to, centre));
        boolean clockwise = toMiddle > whole;
        double sweep = clockwise ? whole - 2 * Math.PI : whole;
        int steps = Math.max(2, (int) Math.ceil(Math.abs(sweep) / STEP_RADIANS));
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            Coordinate point = from.copy();
            point.setX(centre[0] + radius * Math.cos(begin + sweep * share));
            point.setY(centre[1] + radius * Math.sin(begin + sweep * share));
            between(from, to, share, point);
            line.add(point);
        }
        line.add(to);
    }

    private static void between(Coordinate from, Coordinate to, double share, Coordinate point) {
        if (!Double.isNaN(from.getZ())) {
            point.setZ(from.getZ() + share * (to.getZ() - from.getZ()));
        }
        if (!Double.isNaN(from.getM())) {
            point.setM(from.getM() + share * (to.getM() - from.getM()));
        }
    }

    private static double angle(Coordinate point, double[] centre) {
        return Math.atan2(point.getY() - centre[1], point.getX() - centre[0]);
    }

    /** How far it is against the clock from one direction to another, from 0 to 2π. */
    private static double turn(double from, double to) {
        double turn = (to - from) % (2 * Math.PI);
        return turn < 0 ? turn + 2 * Math.PI : turn;
    }

    /** Where the perpendicular bisectors meet; not finite when the three points lie on a line. Reckoned from the first, so that large coordinates lose nothing. */
    private static double[] centre(Coordinate a, Coordinate b, Coordinate c) {
        double bx = b.getX() - a.getX();
        double by = b.getY() - a.getY();
        double cx = c.getX() - a.getX();
        double cy = c.getY() - a.getY();
        double twiceArea = 2 * (bx * cy - by * cx);
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        return new double[] {a.getX() + (cy * bb - by * cc) / twiceArea, a.getY() + (bx * cc - cx * bb) / twiceArea};
    }
}
