package no.omland.maps.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.maps.style.Colour;

/** The scale bar and the arrow to true north. */
final class MapFurniture {

    private static final List<Integer> ROUND = List.of(5, 3, 2, 1);
    private static final double LONGEST_BAR_POINTS = 110;
    private static final double INSET = 10;

    private final MapFrame frame;
    private final Colour ink;
    private final Colour paper;

    MapFurniture(MapFrame frame, Map<String, Colour> surface) {
        this.frame = frame;
        this.ink = Objects.requireNonNull(surface.get("ink"));
        this.paper = Objects.requireNonNull(surface.get("halo"));
    }

    void paint(Canvas canvas) {
        paintScale(canvas);
        paintNorth(canvas);
    }

    /** A round length, 1, 2, 3 or 5 times a power of ten metres, no longer than the bar may be. */
    static double barMetres(double longestMetres) {
        double power = Math.pow(10, Math.floor(Math.log10(longestMetres)));
        return ROUND.stream()
                        .filter(times -> times * power <= longestMetres)
                        .findFirst()
                        .orElse(1)
                * power;
    }

    private void paintScale(Canvas canvas) {
        double metres = barMetres(LONGEST_BAR_POINTS * frame.metresPerPoint());
        double width = metres / frame.metresPerPoint();
        double left = INSET;
        double bottom = frame.height() - INSET;
        canvas.fill(PaperShapes.box(left - 5, bottom - 17, width + 10, 22), paper, 0.85);
        Path2D bar = new Path2D.Double();
        bar.moveTo(left, bottom - 4);
        bar.lineTo(left, bottom);
        bar.lineTo(left + width, bottom);
        bar.lineTo(left + width, bottom - 4);
        canvas.draw(bar, Canvas.Stroke.whole(ink, 1));
        String length =
                metres >= 1000 ? SvgCanvas.number(metres / 1000) + "\u00a0km" : SvgCanvas.number(metres) + "\u00a0m";
        canvas.text(
                length, left + width / 2, bottom - 8.5, new Canvas.Lettering(8, false, ink, ink, Canvas.Anchor.MIDDLE));
    }

    private void paintNorth(Canvas canvas) {
        double x = frame.width() - 18;
        double y = 24;
        canvas.fill(PaperShapes.box(x - 13, y - 19, 26, 38), paper, 0.85);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(0, -12);
        arrow.lineTo(5, 6);
        arrow.lineTo(0, 2);
        arrow.lineTo(-5, 6);
        arrow.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y - 4);
        place.rotate(frame.northRadians());
        arrow.transform(place);
        canvas.fill(arrow, ink, 1);
        canvas.text("N", x, y + 12.5, new Canvas.Lettering(9, true, ink, ink, Canvas.Anchor.MIDDLE));
    }
}
