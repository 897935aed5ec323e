package no.omland.maps.picture;

import java.util.ArrayList;
import java.util.List;
import no.omland.maps.style.Colour;

/** What the signs of a map mean, in rows under it. */
final class MapKey {

    private static final double TEXT = 8;
    private static final double ROW = 15;
    private static final double SAMPLE = 20;
    private static final double GAP = 16;

    /** Paints a sign with its middle at a point; it may be 18 points wide and 12 high. */
    interface Sign {
        void paint(Canvas canvas, double x, double y);
    }

    private record Entry(Sign sign, String text, double x, int row) {}

    private final double width;
    private final Colour ink;
    private final List<Entry> entries = new ArrayList<>();
    private double x;
    private int row;

    MapKey(double width, Colour ink) {
        this.width = width;
        this.ink = ink;
    }

    MapKey add(Sign sign, String text) {
        double wide = SAMPLE + 5 + Typeface.REGULAR.width(text, TEXT) + GAP;
        if (x > 0 && x + wide - GAP > width) {
            x = 0;
            row++;
        }
        entries.add(new Entry(sign, text, x, row));
        x += wide;
        return this;
    }

    double heightPoints() {
        return entries.isEmpty() ? 0 : (row + 1) * ROW + 4;
    }

    void paint(Canvas canvas, double top) {
        for (Entry entry : entries) {
            double y = top + 4 + entry.row() * ROW + ROW / 2;
            entry.sign().paint(canvas, entry.x() + SAMPLE / 2, y);
            canvas.text(
                    entry.text(),
                    entry.x() + SAMPLE + 5,
                    y,
                    new Canvas.Lettering(TEXT, false, ink, ink, Canvas.Anchor.LEFT));
        }
    }
}
