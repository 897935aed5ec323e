package no.omland.maps.chart;

import java.util.List;
import java.util.function.Function;
import no.omland.maps.picture.Canvas;
import no.omland.maps.picture.PaperShapes;
import no.omland.maps.picture.Picture;
import no.omland.maps.picture.Typeface;
import no.omland.maps.style.MapStyle;

/** Those who lose to the left, striped, and those who gain to the right, solid; one row for each place, all by one scale. */
public final class TwoSidedBars {

    private static final double HEAD = 18;
    private static final double ROW = 17;
    private static final double BAR = 10;
    private static final double STRIPE = 1.6;
    private static final double GAP = 6;

    private TwoSidedBars() {}

    /**
     * One place.
     *
     * @param losing how many lose, 0 or more
     * @param losingText beside their bar, such as {@code 4 120 · +18 min}; empty for none
     * @param gaining how many gain, 0 or more
     * @param gainingText beside their bar; empty for none
     */
    public record Row(String name, long losing, String losingText, long gaining, String gainingText) {
        public Row {
            if (losing < 0 || gaining < 0) {
                throw new IllegalArgumentException("bars must be >= 0, got " + losing + " and " + gaining);
            }
        }
    }

    /** @param losing over the left side, {@code gaining} over the right */
    public record Words(String losing, String gaining) {}

    /** Draws the bars, as high as the rows need. */
    public static Picture of(MapStyle style, List<Row> rows, Words words, double widthPoints, String description) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("bars need rows");
        }
        Drawing drawing = new Drawing(new ChartInk(style), rows, words, widthPoints);
        return new Picture(widthPoints, HEAD + rows.size() * ROW + 2, description, drawing::paint);
    }

    private record Drawing(ChartInk ink, List<Row> rows, Words words, double width) {

        void paint(Canvas canvas) {
            double middle = middle();
            ink.note(canvas, words.losing(), middle - GAP, 7, Canvas.Anchor.RIGHT);
            ink.note(canvas, words.gaining(), middle + GAP, 7, Canvas.Anchor.LEFT);
            double perPerson = room() / Math.max(1, greatest());
            for (int i = 0; i < rows.size(); i++) {
                row(canvas, rows.get(i), HEAD + i * ROW + ROW / 2, perPerson);
            }
            ink.axis(canvas, middle, HEAD - 3, middle, HEAD + rows.size() * ROW);
        }

        private void row(Canvas canvas, Row row, double y, double perPerson) {
            ink.left(canvas, ChartInk.fitted(row.name(), names() - GAP), 0, y);
            ink.hairline(canvas, 0, y + ROW / 2, width, y + ROW / 2);
            double left = row.losing() * perPerson;
            double right = row.gaining() * perPerson;
            if (row.losing() > 0) {
                var bar = PaperShapes.box(middle() - left, y - BAR / 2, left, BAR);
                canvas.fill(bar, new Canvas.Stripes(ink.colour("paper"), ink.colour("warning"), STRIPE), 1);
                canvas.draw(bar, Canvas.Stroke.whole(ink.colour("warning"), 0.8));
            }
            if (row.gaining() > 0) {
                canvas.fill(PaperShapes.box(middle(), y - BAR / 2, right, BAR), ink.colour("accent"), 1);
            }
            ink.right(canvas, row.losingText(), middle() - left - GAP, y);
            ink.left(canvas, row.gainingText(), middle() + right + GAP, y);
        }

        private long greatest() {
            return rows.stream()
                    .mapToLong(row -> Math.max(row.losing(), row.gaining()))
                    .max()
                    .orElse(0);
        }

        private double names() {
            return Math.min(width / 4, widest(Row::name) + 2 * GAP);
        }

        private double middle() {
            return names() + (width - names()) / 2;
        }

        /** For the longest bar, so that the widest text has room beside it. */
        private double room() {
            double texts = Math.max(widest(Row::losingText), widest(Row::gainingText));
            return Math.max(30, (width - names()) / 2 - texts - 2 * GAP);
        }

        private double widest(Function<Row, String> text) {
            return rows.stream()
                    .mapToDouble(row -> Typeface.REGULAR.width(text.apply(row), ChartInk.TEXT))
                    .max()
                    .orElse(0);
        }
    }
}
