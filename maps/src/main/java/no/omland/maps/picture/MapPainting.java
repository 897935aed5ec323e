package no.omland.maps.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;

/** Paints a map from the ground up: sea, land, borders, other bodies, chosen bodies, names, scale and north. */
final class MapPainting {

    private static final Colour BLACK = new Colour(0);
    private static final Colour WHITE = new Colour(0xffffff);

    private final MapFrame frame;
    private final MapGround ground;
    private final MapStyle style;
    private final MapOrder order;
    private final List<MapGround.Placed> chosen;
    private final List<MapGround.Placed> others;
    private final MapLabels labels;
    private static final double FOCUS_RING_POINTS = 7;

    private final Map<String, Colour> surface;

    MapPainting(
            MapFrame frame,
            MapGround ground,
            MapStyle style,
            MapOrder order,
            List<MapGround.Placed> chosen,
            List<MapGround.Placed> others,
            MapLabels labels) {
        this.frame = frame;
        this.ground = ground;
        this.style = style;
        this.order = order;
        this.chosen = chosen;
        this.others = others;
        this.labels = labels;
        this.surface = Objects.requireNonNull(style.surface().get("light"));
    }

    void paint(Canvas canvas) {
        canvas.clipped(0, 0, frame.width(), frame.height(), () -> {
            paintGround(canvas);
            paintOthers(canvas);
            paintChosen(canvas);
            paintFocus(canvas);
            paintDots(canvas);
            labels.paint(canvas, style);
            new MapFurniture(frame, surface).paint(canvas);
        });
        new GroundPainting(frame, ground, style).paintEdge(canvas);
    }

    private void paintGround(Canvas canvas) {
        GroundPainting painting = new GroundPainting(frame, ground, style);
        painting.paintLand(canvas);
        painting.paintMunicipalities(canvas);
        painting.paintWaterAreas(canvas);
    }

    private void paintOthers(Canvas canvas) {
        PagePath faint = new PagePath(frame);
        Path2D points = new Path2D.Double();
        double radius = Math.max(0.5, points("point") * 0.4);
        for (MapGround.Placed each : others) {
            if (each.geometry() instanceof Puntal) {
                eachPoint(each.geometry(), (x, y) -> points.append(PaperShapes.disc(x, y, radius), false));
            } else {
                faint.add(each.geometry());
            }
        }
        canvas.draw(faint.path(), Canvas.Stroke.whole(colour("mutedInk"), 0.5).withOpacity(0.35));
        canvas.fill(points, colour("mutedInk"), 0.35);
    }

    private void paintChosen(Canvas canvas) {
        TreeMap<BodyLook, PagePath> areas = new TreeMap<>(BodyLook.PAINTED_FIRST);
        TreeMap<BodyLook, PagePath> lines = new TreeMap<>(BodyLook.PAINTED_FIRST);
        TreeMap<BodyLook, List<MapGround.Placed>> points = new TreeMap<>(BodyLook.PAINTED_FIRST);
        for (MapGround.Placed each : chosen) {
            BodyLook look = BodyLook.of(each.body());
            if (each.geometry().getDimension() == 0) {
                points.computeIfAbsent(look, any -> new ArrayList<>()).add(each);
            } else {
                (each.geometry().getDimension() == 2 ? areas : lines)
                        .computeIfAbsent(look, any -> new PagePath(frame))
                        .add(each.geometry());
            }
        }
        areas.forEach((look, path) -> paintArea(canvas, look, path.path()));
        lines.forEach((look, path) -> paintLine(canvas, look, path.path()));
        points.forEach((look, bodies) -> paintPoints(canvas, look, bodies));
    }

    private void paintArea(Canvas canvas, BodyLook look, Path2D path) {
        look.stripe(style)
                .ifPresentOrElse(
                        stripe -> canvas.fill(path, stripes(look, stripe, stripePoints()), look.fillOpacity(style)),
                        () -> canvas.fill(path, look.colour(style), look.fillOpacity(style)));
        canvas.draw(path, Canvas.Stroke.whole(look.outline(style), look.lineWidthPoints(style, frame.zoom())));
    }

    private double stripePoints() {
        return style.stripe().widthPixels() * MapFrame.POINTS_PER_PIXEL;
    }

    private Canvas.Stripes stripes(BodyLook look, Colour stripe, double width) {
        return new Canvas.Stripes(look.colour(style), stripe, width);
    }

    private void paintLine(Canvas canvas, BodyLook look, Path2D path) {
        double width = look.lineWidthPoints(style, frame.zoom());
        if (look.needsCasing(style, colour("land"))) {
            canvas.draw(path, Canvas.Stroke.whole(look.outline(style), width + Math.min(1.5, width * 0.8)));
        }
        canvas.draw(path, Canvas.Stroke.whole(look.colour(style), width));
        look.stripe(style).ifPresent(stripe -> {
            double length = Math.max(2, 1.6 * width);
            canvas.draw(path, Canvas.Stroke.whole(stripe, width).dashed(List.of(length, length)));
        });
    }

    /** No source has said anything of its state: it is there, but it must not drown those that are known. */
    private void paintPoints(Canvas canvas, BodyLook look, List<MapGround.Placed> bodies) {
        boolean unclassified =
                look.ecologicalClass() == EcologicalClass.UNKNOWN && look.modification() == Modification.UNKNOWN;
        double radius = points("point") * (unclassified ? 0.6 : 1);
        Path2D discs = new Path2D.Double();
        bodies.forEach(each ->
                eachPoint(each.geometry(), (x, y) -> discs.append(PaperShapes.disc(x, y, radius), false)));
        canvas.fill(discs, look.colour(style), 1);
        look.stripe(style).ifPresent(stripe -> canvas.fill(discs, stripes(look, stripe, radius / 2), 1));
        canvas.draw(discs, Canvas.Stroke.whole(look.outline(style), radius < 2 ? 0.4 : 0.75));
    }

    /** The border of what the map is about, pale under dark, so that it is seen on everything; a place is ringed. */
    private void paintFocus(Canvas canvas) {
        Geometry focus = order.focus();
        if (focus == null) {
            return;
        }
        Path2D border = new PagePath(frame).add(focus).path();
        if (focus.getDimension() == 0) {
            eachPoint(focus, (x, y) -> border.append(PaperShapes.disc(x, y, FOCUS_RING_POINTS), false));
        }
        canvas.draw(border, Canvas.Stroke.whole(colour("paper"), 2.6).withOpacity(0.8));
        canvas.draw(border, Canvas.Stroke.whole(colour("ink"), 1.2));
    }

    /** The black dot of a body that fails by pollutants, with a pale rim so that it is seen on every class. */
    private void paintDots(Canvas canvas) {
        Path2D dots = new Path2D.Double();
        double radius = Math.max(1.1, points("point") * 0.36);
        for (MapGround.Placed each : chosen) {
            if (each.body().chemicalStatus() == ChemicalStatus.FAILING) {
                Coordinate at = labels.anchor(each);
                if (frame.holds(frame.x(at.x), frame.y(at.y))) {
                    dots.append(PaperShapes.disc(frame.x(at.x), frame.y(at.y), radius), false);
                }
            }
        }
        canvas.draw(dots, Canvas.Stroke.whole(WHITE, 0.9));
        canvas.fill(dots, BLACK, 1);
    }

    private void eachPoint(Geometry geometry, BiConsumer<Double, Double> visit) {
        for (Coordinate at : geometry.getCoordinates()) {
            visit.accept(frame.x(at.x), frame.y(at.y));
        }
    }

    private double points(String kind) {
        return Objects.requireNonNull(style.widths().get(kind)).pixelsAt(frame.zoom()) * MapFrame.POINTS_PER_PIXEL;
    }

    private Colour colour(String name) {
        return Objects.requireNonNull(surface.get(name), name);
    }
}
