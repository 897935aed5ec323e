package no.omland.maps.chart;

import java.awt.geom.Path2D;
import java.util.List;
import no.omland.maps.picture.Canvas;
import no.omland.maps.picture.PaperShapes;
import no.omland.maps.style.Colour;

/** How the lines of a chart are told apart: each by its mark and its dash, and by colour where there is colour. The first is the one that others are compared with. */
enum LineLook {
    BASE("ink", 2, Mark.DISC, true),
    FIRST("accent", 1.6, Mark.TRIANGLE, true),
    SECOND("warning", 1.6, Mark.BOX, true, 6.0, 2.5),
    THIRD("municipality", 1.6, Mark.DIAMOND, true, 2.0, 2.0),
    FOURTH("mutedInk", 1.2, Mark.DISC, false),
    FIFTH("accent", 1.2, Mark.TRIANGLE, false, 6.0, 2.5),
    SIXTH("warning", 1.2, Mark.BOX, false, 2.0, 2.0),
    SEVENTH("municipality", 1.2, Mark.DIAMOND, false, 8.0, 2.0, 2.0, 2.0),
    EIGHTH("ink", 1.2, Mark.CROSS, false, 8.0, 2.0, 2.0, 2.0),
    NINTH("accent", 1.2, Mark.CROSS, false, 2.0, 2.0);

    private enum Mark {
        DISC,
        TRIANGLE,
        BOX,
        DIAMOND,
        CROSS
    }

    private static final double RADIUS = 2.6;

    private final String colour;
    private final double width;
    private final Mark mark;
    private final boolean isFilled;
    private final List<Double> dash;

    LineLook(String colour, double width, Mark mark, boolean isFilled, Double... dash) {
        this.colour = colour;
        this.width = width;
        this.mark = mark;
        this.isFilled = isFilled;
        this.dash = List.of(dash);
    }

    /** As many looks as there are; more lines than that begin again. */
    static LineLook of(int number) {
        return values()[number % values().length];
    }

    void line(Canvas canvas, ChartInk ink, Path2D path) {
        canvas.draw(path, new Canvas.Stroke(ink.colour(colour), width, dash, 1, false));
    }

    void mark(Canvas canvas, ChartInk ink, double x, double y) {
        Colour own = ink.colour(colour);
        Path2D shape = switch (mark) {
            case DISC -> PaperShapes.disc(x, y, RADIUS);
            case TRIANGLE -> PaperShapes.triangle(x, y, RADIUS);
            case BOX -> PaperShapes.box(x - RADIUS * 0.9, y - RADIUS * 0.9, RADIUS * 1.8, RADIUS * 1.8);
            case DIAMOND -> PaperShapes.diamond(x, y, RADIUS);
            case CROSS -> PaperShapes.cross(x, y, RADIUS * 0.9);
        };
        if (mark != Mark.CROSS) {
            canvas.fill(shape, isFilled ? own : ink.colour("paper"), 1);
        }
        canvas.draw(shape, Canvas.Stroke.whole(own, 1));
    }

    /** A piece of the line with its mark, as wide as 26 points, for a key. */
    void sample(Canvas canvas, ChartInk ink, double x, double y) {
        line(canvas, ink, PaperShapes.line(x, y, x + 26, y));
        mark(canvas, ink, x + 13, y);
    }
}
