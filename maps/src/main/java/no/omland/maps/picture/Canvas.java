package no.omland.maps.picture;

import java.awt.geom.Path2D;
import java.util.List;
import no.omland.maps.style.Colour;

/** What a picture is painted on. Lengths are points of 1/72 inch, x to the right and y down from the upper left corner; opacity is 0..1. */
public interface Canvas {

    /**
     * A line's look.
     *
     * @param dash points drawn and left out in turn; empty for a whole line
     */
    record Stroke(Colour colour, double width, List<Double> dash, double opacity, boolean roundEnds) {

        public Stroke {
            dash = List.copyOf(dash);
        }

        public static Stroke whole(Colour colour, double width) {
            return new Stroke(colour, width, List.of(), 1, true);
        }

        public Stroke withOpacity(double newOpacity) {
            return new Stroke(colour, width, dash, newOpacity, roundEnds);
        }

        public Stroke dashed(List<Double> newDash) {
            return new Stroke(colour, width, newDash, opacity, false);
        }
    }

    /** A class colour under stripes, as wide as the gaps between them, rising to the right at 45°. */
    record Stripes(Colour ground, Colour stripe, double width) {}

    /** Where a text stands at its point. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * How a text looks.
     *
     * @param halo the colour round its letters, or the ink itself for none
     */
    record Lettering(double size, boolean bold, Colour ink, Colour halo, Anchor anchor) {}

    /** Fills an area by the even-odd rule. */
    void fill(Path2D area, Colour colour, double opacity);

    /** Fills an area with stripes by the even-odd rule. */
    void fill(Path2D area, Stripes stripes, double opacity);

    void draw(Path2D line, Stroke stroke);

    /** Writes a text with its middle height at y. */
    void text(String text, double x, double y, Lettering lettering);

    /** Paints what {@code painting} does, and nothing of it outside the box. */
    void clipped(double x, double y, double width, double height, Runnable painting);
}
