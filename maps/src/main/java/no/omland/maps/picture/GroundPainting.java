package no.omland.maps.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.maps.style.BorderStyle;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;

/** What lies under every map: sea, land, and the borders over them. */
final class GroundPainting {

    private final MapFrame frame;
    private final MapGround ground;
    private static final double EDGE = 0.5;

    private final MapStyle style;
    private final Map<String, Colour> surface;

    GroundPainting(MapFrame frame, MapGround ground, MapStyle style) {
        this.frame = frame;
        this.ground = ground;
        this.style = style;
        this.surface = Objects.requireNonNull(style.surface().get("light"));
    }

    /** Without a coastline the municipalities stand in for the land. */
    void paintLand(Canvas canvas) {
        canvas.fill(PaperShapes.box(0, 0, frame.width(), frame.height()), colour("sea"), 1);
        PagePath land = path(ground.land(frame.extent()));
        if (!land.isEmpty()) {
            canvas.fill(land.path(), colour("land"), 1);
            canvas.draw(
                    land.path(), Canvas.Stroke.whole(colour("mutedInk"), 0.4).withOpacity(0.55));
        }
        if (!ground.hasLand()) {
            canvas.fill(path(ground.municipalities(frame.extent())).path(), colour("land"), 1);
        }
    }

    void paintMunicipalities(Canvas canvas) {
        border(canvas, ground.municipalities(frame.extent()), "municipality");
    }

    void paintWaterAreas(Canvas canvas) {
        border(canvas, ground.waterAreas(frame.extent()), "waterArea");
    }

    /** Within the picture by half its width: what lies on its border would be cut off where the picture is as wide as the page. */
    void paintEdge(Canvas canvas) {
        canvas.draw(
                PaperShapes.box(EDGE / 2, EDGE / 2, frame.width() - EDGE, frame.height() - EDGE),
                Canvas.Stroke.whole(colour("mutedInk"), EDGE));
    }

    Map<String, Colour> surface() {
        return surface;
    }

    Colour colour(String name) {
        return Objects.requireNonNull(surface.get(name), name);
    }

    private void border(Canvas canvas, List<MapGround.Named> areas, String kind) {
        PagePath path = path(areas);
        if (path.isEmpty()) {
            return;
        }
        BorderStyle border = Objects.requireNonNull(style.borders().get(kind));
        double width = Objects.requireNonNull(style.widths().get(kind)).pixelsAt(frame.zoom());
        Canvas.Stroke whole = Canvas.Stroke.whole(colour(kind), width * MapFrame.POINTS_PER_PIXEL)
                .withOpacity(border.opacity());
        List<Double> dash = border.dash().stream()
                .map(pixels -> pixels * MapFrame.POINTS_PER_PIXEL)
                .toList();
        canvas.draw(path.path(), dash.isEmpty() ? whole : whole.dashed(dash));
    }

    private PagePath path(List<MapGround.Named> features) {
        PagePath path = new PagePath(frame);
        features.forEach(each -> path.add(each.geometry()));
        return path;
    }
}
