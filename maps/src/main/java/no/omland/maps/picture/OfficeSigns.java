package no.omland.maps.picture;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;

/** The signs of maps of offices, the same on the map and in its key. */
final class OfficeSigns {

    private static final double DARKEST = 0.25;
    private static final double LIGHTEST = 0.85;
    private static final double PIN = 3.6;

    private final Map<String, Colour> surface;

    OfficeSigns(MapStyle style) {
        this.surface = Objects.requireNonNull(style.surface().get("light"));
    }

    Colour colour(String name) {
        return Objects.requireNonNull(surface.get(name), name);
    }

    /** A square with a pale rim, so that it is seen on every band. */
    void office(Canvas canvas, double x, double y) {
        canvas.fill(PaperShapes.box(x - PIN - 1, y - PIN - 1, 2 * PIN + 2, 2 * PIN + 2), colour("paper"), 1);
        canvas.fill(PaperShapes.box(x - PIN, y - PIN, 2 * PIN, 2 * PIN), colour("ink"), 1);
    }

    /** How far from its office's middle a sign reaches, in points. */
    double officeRadius() {
        return PIN + 1;
    }

    Canvas.Stroke road() {
        return Canvas.Stroke.whole(colour("mutedInk"), 0.7).withOpacity(0.8);
    }

    Canvas.Stroke ferry() {
        return Canvas.Stroke.whole(colour("ink"), 0.9).dashed(List.of(3.0, 2.0));
    }

    void way(Canvas canvas, double x, double y, Canvas.Stroke stroke) {
        canvas.draw(PaperShapes.line(x - 9, y, x + 9, y), stroke);
    }

    /** One hue, the darkest first. */
    Colour band(int number, int of) {
        double share = of == 1 ? DARKEST : DARKEST + (LIGHTEST - DARKEST) * number / (of - 1);
        return colour("accent").mixedWith(colour("land"), share);
    }

    Canvas.Stroke bandEdge() {
        return Canvas.Stroke.whole(colour("accent"), 0.5).withOpacity(0.7);
    }

    void swatch(Canvas canvas, double x, double y, Colour colour) {
        Path2D box = PaperShapes.box(x - 9, y - 5, 18, 10);
        canvas.fill(box, colour, 1);
        canvas.draw(box, bandEdge());
    }

    /**
     * A settlement by what a change means there: better is a disc, worse a triangle, each darker for much; no change a ring; cut off a dark diamond, and what was
     * never reached a cross.
     */
    void change(Canvas canvas, ChangeMap.Change change, double x, double y, double radius) {
        switch (change) {
            case MUCH_BETTER -> filled(canvas, PaperShapes.disc(x, y, radius), "accent", 0);
            case BETTER -> filled(canvas, PaperShapes.disc(x, y, radius), "accent", 0.7);
            case SAME -> {
                Path2D ring = PaperShapes.disc(x, y, radius * 0.8);
                canvas.fill(ring, colour("paper"), 0.7);
                canvas.draw(ring, Canvas.Stroke.whole(colour("mutedInk"), 0.8));
            }
            case WORSE -> filled(canvas, PaperShapes.triangle(x, y, radius), "warning", 0.65);
            case MUCH_WORSE -> filled(canvas, PaperShapes.triangle(x, y, radius), "warning", 0);
            case CUT_OFF -> filled(canvas, PaperShapes.diamond(x, y, radius), "ink", 0);
            case UNREACHED ->
                canvas.draw(PaperShapes.cross(x, y, Math.min(radius, 3)), Canvas.Stroke.whole(colour("ink"), 1.2));
        }
    }

    private void filled(Canvas canvas, Path2D shape, String name, double paleness) {
        canvas.draw(shape, Canvas.Stroke.whole(colour("paper"), 1.6));
        canvas.fill(shape, colour(name).mixedWith(colour("paper"), paleness), 1);
        canvas.draw(shape, Canvas.Stroke.whole(colour(name), 0.8));
    }
}
