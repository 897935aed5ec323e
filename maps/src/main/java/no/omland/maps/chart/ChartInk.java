package no.omland.maps.chart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.maps.picture.Canvas;
import no.omland.maps.picture.PaperShapes;
import no.omland.maps.picture.Typeface;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;

/** The colours and letters of charts, all from the style file. */
final class ChartInk {

    static final double TEXT = 8;
    static final double SMALL = 7;

    private final Map<String, Colour> surface;

    ChartInk(MapStyle style) {
        this.surface = Objects.requireNonNull(style.surface().get("light"));
    }

    Colour colour(String name) {
        return Objects.requireNonNull(surface.get(name), name);
    }

    Colour ink() {
        return colour("ink");
    }

    Colour muted() {
        return colour("mutedInk");
    }

    void left(Canvas canvas, String text, double x, double y) {
        write(canvas, text, x, y, TEXT, false, ink(), Canvas.Anchor.LEFT);
    }

    void right(Canvas canvas, String text, double x, double y) {
        write(canvas, text, x, y, TEXT, false, ink(), Canvas.Anchor.RIGHT);
    }

    void bold(Canvas canvas, String text, double x, double y, Canvas.Anchor anchor) {
        write(canvas, text, x, y, TEXT, true, ink(), anchor);
    }

    /** What explains: axes and heads. */
    void note(Canvas canvas, String text, double x, double y, Canvas.Anchor anchor) {
        write(canvas, text, x, y, SMALL, false, muted(), anchor);
    }

    /** On a ground of any colour: the letters stand on paper. */
    void onPaper(Canvas canvas, String text, double x, double y) {
        double half = Typeface.REGULAR.width(text, SMALL) / 2 + 2;
        canvas.fill(PaperShapes.box(x - half, y - 4.5, 2 * half, 9), colour("paper"), 1);
        write(canvas, text, x, y, SMALL, false, ink(), Canvas.Anchor.MIDDLE);
    }

    private static void write(
            Canvas canvas,
            String text,
            double x,
            double y,
            double size,
            boolean bold,
            Colour ink,
            Canvas.Anchor anchor) {
        canvas.text(text, x, y, new Canvas.Lettering(size, bold, ink, ink, anchor));
    }

    void hairline(Canvas canvas, double fromX, double fromY, double toX, double toY) {
        canvas.draw(
                PaperShapes.line(fromX, fromY, toX, toY),
                new Canvas.Stroke(colour("hairline"), 0.6, List.of(), 1, false));
    }

    void axis(Canvas canvas, double fromX, double fromY, double toX, double toY) {
        canvas.draw(PaperShapes.line(fromX, fromY, toX, toY), new Canvas.Stroke(muted(), 0.8, List.of(), 1, false));
    }

    /** The text, or as much of it as there is room for and an ellipsis. */
    static String fitted(String text, double width) {
        if (Typeface.REGULAR.width(text, TEXT) <= width) {
            return text;
        }
        int letters = text.length();
        while (letters > 1 && Typeface.REGULAR.width(text.substring(0, letters) + "…", TEXT) > width) {
            letters--;
        }
        return text.substring(0, letters).strip() + "…";
    }
}
