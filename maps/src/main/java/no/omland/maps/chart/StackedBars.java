package no.omland.maps.chart;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.LongFunction;
import no.omland.maps.picture.Canvas;
import no.omland.maps.picture.PaperShapes;
import no.omland.maps.picture.Picture;
import no.omland.maps.picture.Typeface;
import no.omland.maps.style.MapStyle;

/** Sums side by side, each cut into who bears it: the first solid, the second pale, the third striped. All by one scale that begins at nothing. */
public final class StackedBars {

    private static final double KEY = 20;
    private static final double ROW = 22;
    private static final double BAR = 15;
    private static final double GAP = 6;
    private static final double STRIPE = 1.8;
    private static final int MOST_PARTS = 3;

    private StackedBars() {}

    /**
     * One sum.
     *
     * @param amounts in the order of the parts' names, 0 or more
     * @param total behind the bar
     * @param isIncomplete whether something is in no sum; the bar then ends in dots
     */
    public record Row(String name, List<Long> amounts, String total, boolean isIncomplete) {
        public Row {
            amounts = List.copyOf(amounts);
            if (amounts.isEmpty()
                    || amounts.size() > MOST_PARTS
                    || amounts.stream().anyMatch(amount -> amount < 0)) {
                throw new IllegalArgumentException("a sum has one to three parts >= 0, got " + amounts);
            }
        }

        long sum() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Draws the bars, as high as the rows need.
     *
     * @param parts who bears them, one to three
     * @param amount writes what a part is, short, for within the bar
     */
    public static Picture of(
            MapStyle style,
            List<String> parts,
            List<Row> rows,
            LongFunction<String> amount,
            double widthPoints,
            String description) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.amounts().size() != parts.size())) {
            throw new IllegalArgumentException("each sum must have an amount for each of " + parts);
        }
        Drawing drawing = new Drawing(new ChartInk(style), parts, rows, amount, widthPoints);
        return new Picture(widthPoints, KEY + rows.size() * ROW + 2, description, drawing::paint);
    }

    private record Drawing(
            ChartInk ink, List<String> parts, List<Row> rows, LongFunction<String> amount, double width) {

        void paint(Canvas canvas) {
            double x = names();
            for (int i = 0; i < parts.size(); i++) {
                fill(canvas, i, PaperShapes.box(x, 2, 16, 9));
                ink.left(canvas, parts.get(i), x + 21, 6.5);
                x += 21 + Typeface.REGULAR.width(parts.get(i), ChartInk.TEXT) + 16;
            }
            double greatest =
                    Math.max(1, rows.stream().mapToLong(Row::sum).max().orElse(0));
            for (int i = 0; i < rows.size(); i++) {
                row(canvas, rows.get(i), KEY + i * ROW + ROW / 2, room() / greatest);
            }
            ink.axis(canvas, names(), KEY - 2, names(), KEY + rows.size() * ROW);
        }

        private void row(Canvas canvas, Row row, double y, double scale) {
            ink.left(canvas, ChartInk.fitted(row.name(), names() - GAP), 0, y);
            double x = names();
            for (int i = 0; i < parts.size(); i++) {
                double wide = row.amounts().get(i) * scale;
                if (wide <= 0) {
                    continue;
                }
                fill(canvas, i, PaperShapes.box(x, y - BAR / 2, wide, BAR));
                String text = amount.apply(row.amounts().get(i));
                if (Typeface.REGULAR.width(text, ChartInk.SMALL) + 8 < wide) {
                    ink.onPaper(canvas, text, x + wide / 2, y);
                }
                x += wide;
            }
            if (row.isIncomplete()) {
                for (int i = 0; i < 3; i++) {
                    canvas.fill(PaperShapes.disc(x + 5 + 4 * i, y, 1.1), ink.muted(), 1);
                }
                x += 14;
            }
            ink.bold(canvas, row.total(), x + GAP, y, Canvas.Anchor.LEFT);
        }

        private void fill(Canvas canvas, int part, Path2D area) {
            if (part == 0) {
                canvas.fill(area, ink.colour("accent"), 1);
            } else if (part == 1) {
                canvas.fill(area, ink.colour("accent").mixedWith(ink.colour("paper"), 0.7), 1);
            } else {
                canvas.fill(area, new Canvas.Stripes(ink.colour("paper"), ink.colour("warning"), STRIPE), 1);
            }
            canvas.draw(area, Canvas.Stroke.whole(ink.colour(part < 2 ? "accent" : "warning"), 0.8));
        }

        private double names() {
            return Math.min(width / 3, widest(rows.stream().map(Row::name).toList(), false) + 2 * GAP);
        }

        private double room() {
            return width - names() - widest(rows.stream().map(Row::total).toList(), true) - 2 * GAP - 14;
        }

        private static double widest(List<String> texts, boolean bold) {
            Typeface face = bold ? Typeface.BOLD : Typeface.REGULAR;
            return texts.stream()
                    .mapToDouble(text -> face.width(text, ChartInk.TEXT))
                    .max()
                    .orElse(0);
        }
    }
}
