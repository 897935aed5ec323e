package no.omland.maps.chart;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.LongFunction;
import no.omland.maps.picture.Canvas;
import no.omland.maps.picture.PaperShapes;
import no.omland.maps.picture.Picture;
import no.omland.maps.picture.Typeface;
import no.omland.maps.style.MapStyle;

/** How many people are within how many minutes: one line for each way of doing it, which climbs where people are, in steps. */
public final class ReachChart {

    private static final double LEFT = 48;
    private static final double RIGHT = 12;
    private static final double TOP = 20;
    private static final double FOOT = 30;
    private static final double KEY_LINE = 12;
    private static final int MOST_STEPS = 6;

    private ReachChart() {}

    /** People at one time of travel. */
    public record Step(double minutes, long people) {}

    /**
     * One way of doing it.
     *
     * @param steps people by their minutes, in any order; whoever is not reached is in none
     */
    public record Line(String name, List<Step> steps) {
        public Line {
            steps = List.copyOf(steps);
        }

        /** People within so many minutes, those at just that time among them. */
        public long within(double minutes) {
            return steps.stream()
                    .filter(step -> step.minutes() <= minutes)
                    .mapToLong(Step::people)
                    .sum();
        }
    }

    /**
     * What is written on it.
     *
     * @param people over the upright axis
     * @param minutes at the end of the level one
     * @param everyone beside the line of all people
     * @param number writes a number
     */
    public record Words(String people, String minutes, String everyone, LongFunction<String> number) {}

    /**
     * Draws the curves.
     *
     * @param limits minutes that are marked on the axis and on each line, rising; the last is where the chart ends
     * @param everyone all people, reached or not
     */
    public static Picture of(
            MapStyle style,
            List<Line> lines,
            List<Integer> limits,
            long everyone,
            Words words,
            double widthPoints,
            double heightPoints,
            String description) {
        if (lines.isEmpty() || limits.isEmpty()) {
            throw new IllegalArgumentException(
                    "curves need lines and limits, got " + lines.size() + " and " + limits.size());
        }
        Drawing drawing = new Drawing(
                new ChartInk(style), lines, limits, Math.max(1, everyone), words, widthPoints, heightPoints);
        return new Picture(widthPoints, heightPoints, description, drawing::paint);
    }

    private record Drawing(
            ChartInk ink,
            List<Line> lines,
            List<Integer> limits,
            long everyone,
            Words words,
            double width,
            double height) {

        void paint(Canvas canvas) {
            paintAxes(canvas);
            for (int i = lines.size() - 1; i >= 0; i--) {
                LineLook.of(i).line(canvas, ink, path(lines.get(i)));
            }
            for (int i = lines.size() - 1; i >= 0; i--) {
                for (int limit : limits) {
                    LineLook.of(i).mark(canvas, ink, x(limit), y(lines.get(i).within(limit)));
                }
            }
            paintKey(canvas);
        }

        private void paintAxes(Canvas canvas) {
            long step = RoundSteps.step(everyone, MOST_STEPS);
            for (long people = 0; people <= everyone; people += step) {
                ink.hairline(canvas, LEFT, y(people), width - RIGHT, y(people));
                ink.note(canvas, words.number().apply(people), LEFT - 5, y(people), Canvas.Anchor.RIGHT);
            }
            canvas.draw(
                    PaperShapes.line(LEFT, y(everyone), width - RIGHT, y(everyone)),
                    new Canvas.Stroke(ink.muted(), 0.7, List.of(1.0, 2.0), 1, false));
            ink.note(canvas, words.everyone(), width - RIGHT, y(everyone) - 6, Canvas.Anchor.RIGHT);
            ink.note(canvas, words.people(), 1, y(everyone) - 6, Canvas.Anchor.LEFT);
            for (int limit : limits) {
                ink.hairline(canvas, x(limit), y(everyone), x(limit), bottom());
                ink.note(canvas, words.number().apply(limit), x(limit), bottom() + 8, Canvas.Anchor.MIDDLE);
            }
            ink.axis(canvas, LEFT, bottom(), width - RIGHT, bottom());
            ink.note(canvas, "0", LEFT, bottom() + 8, Canvas.Anchor.MIDDLE);
            ink.note(canvas, words.minutes(), width - RIGHT, bottom() + 18, Canvas.Anchor.RIGHT);
        }

        private Path2D path(Line line) {
            Path2D path = new Path2D.Double();
            path.moveTo(x(0), y(0));
            long reached = 0;
            List<Step> rising = line.steps().stream()
                    .sorted((a, b) -> Double.compare(a.minutes(), b.minutes()))
                    .toList();
            for (Step step : rising) {
                if (step.minutes() > last()) {
                    break;
                }
                path.lineTo(x(step.minutes()), y(reached));
                reached += step.people();
                path.lineTo(x(step.minutes()), y(reached));
            }
            path.lineTo(x(last()), y(reached));
            return path;
        }

        private void paintKey(Canvas canvas) {
            int columns = columns();
            double room = (width - LEFT) / columns;
            int rows = keyRows();
            for (int i = 0; i < lines.size(); i++) {
                double x = LEFT + i / rows * room;
                double y = height - rows * KEY_LINE + i % rows * KEY_LINE + KEY_LINE / 2;
                LineLook.of(i).sample(canvas, ink, x, y);
                ink.left(canvas, ChartInk.fitted(lines.get(i).name(), room - 36), x + 31, y);
            }
        }

        /** As many as the longest name leaves room for, up to three. */
        private int columns() {
            double longest = lines.stream()
                    .mapToDouble(line -> Typeface.REGULAR.width(line.name(), ChartInk.TEXT))
                    .max()
                    .orElse(0);
            return Math.max(1, Math.min(3, (int) ((width - LEFT) / (longest + 42))));
        }

        private int keyRows() {
            int columns = columns();
            return (lines.size() + columns - 1) / columns;
        }

        private int last() {
            return limits.get(limits.size() - 1);
        }

        private double bottom() {
            return height - FOOT - keyRows() * KEY_LINE;
        }

        private double x(double minutes) {
            return LEFT + (width - LEFT - RIGHT) * minutes / last();
        }

        private double y(long people) {
            return bottom() - (bottom() - TOP) * people / everyone;
        }
    }
}
