package no.omland.maps.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shapes that pictures are made of, in points from the upper left corner. */
public final class PaperShapes {

    private PaperShapes() {}

    public static Path2D box(double x, double y, double width, double height) {
        Path2D box = new Path2D.Double();
        box.moveTo(x, y);
        box.lineTo(x + width, y);
        box.lineTo(x + width, y + height);
        box.lineTo(x, y + height);
        box.closePath();
        return box;
    }

    public static Path2D disc(double x, double y, double radius) {
        return new Path2D.Double(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A triangle on its base, of the same area as a disc of this radius, round the same point. */
    public static Path2D triangle(double x, double y, double radius) {
        double side = radius * Math.sqrt(4 * Math.PI / Math.sqrt(3));
        double height = side * Math.sqrt(3) / 2;
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - height * 2 / 3);
        triangle.lineTo(x + side / 2, y + height / 3);
        triangle.lineTo(x - side / 2, y + height / 3);
        triangle.closePath();
        return triangle;
    }

    /** A square on its corner, of the same area as a disc of this radius. */
    public static Path2D diamond(double x, double y, double radius) {
        double half = radius * Math.sqrt(Math.PI / 2);
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.lineTo(x - half, y);
        diamond.closePath();
        return diamond;
    }

    /** Two strokes across each other. */
    public static Path2D cross(double x, double y, double radius) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - radius, y - radius);
        cross.lineTo(x + radius, y + radius);
        cross.moveTo(x - radius, y + radius);
        cross.lineTo(x + radius, y - radius);
        return cross;
    }

    public static Path2D line(double fromX, double fromY, double toX, double toY) {
        Path2D line = new Path2D.Double();
        line.moveTo(fromX, fromY);
        line.lineTo(toX, toY);
        return line;
    }
}
