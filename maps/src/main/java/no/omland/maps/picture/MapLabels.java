package no.omland.maps.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.maps.style.SizeByZoom;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterCategory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** The names, numbers and letters that there is room for: the most important first, and none over another. */
final class MapLabels {

    private static final double LETTER_POINTS = 6.5;
    private static final double NUMBER_POINTS = 7;
    private static final double NEIGHBOUR_POINTS = 8;
    private static final double SMALLEST_PLACE_POINTS = 7;

    private enum Kind {
        PLACE,
        NEIGHBOUR,
        NUMBER,
        LETTER
    }

    private record Label(Kind kind, String text, double x, double y, double size, boolean bold, BodyLook look) {}

    private static final BodyLook NO_BODY =
            new BodyLook(EcologicalClass.UNKNOWN, Modification.UNKNOWN, WaterCategory.UNKNOWN);

    private final MapFrame frame;
    private final List<Label> labels = new ArrayList<>();
    private final Set<WaterBodyId> numbersShown = new LinkedHashSet<>();
    private final Map<WaterBodyId, Coordinate> anchors = new HashMap<>();
    private final LabelRoom room;

    private MapLabels(MapFrame frame) {
        this.frame = frame;
        this.room = new LabelRoom(frame);
    }

    static MapLabels of(
            MapFrame frame, MapGround ground, MapStyle style, MapOrder order, List<MapGround.Placed> chosen) {
        MapLabels labels = new MapLabels(frame);
        List<MapGround.Named> places = ground.places(frame.extent());
        labels.places(places, style, 1);
        labels.numbers(chosen, style, order);
        labels.places(places, style, 2);
        labels.neighbours(ground, order);
        labels.places(places, style, 3);
        labels.letters(chosen, style, order);
        return labels;
    }

    Set<WaterBodyId> numbersShown() {
        return Set.copyOf(numbersShown);
    }

    /** Where a body's mark stands, in EPSG:25833, within the frame when any of it is. */
    Coordinate anchor(MapGround.Placed body) {
        return anchors.computeIfAbsent(body.body().id(), any -> anchorOf(body.geometry()));
    }

    private void places(List<MapGround.Named> places, MapStyle style, int rank) {
        SizeByZoom sizes = Objects.requireNonNull(style.labels().get("place" + rank));
        if (frame.zoom() < sizes.stops().get(0).zoom()) {
            return;
        }
        double size = Math.max(SMALLEST_PLACE_POINTS, sizes.pixelsAt(frame.zoom()) * MapFrame.POINTS_PER_PIXEL * 0.8);
        for (MapGround.Named place : places) {
            String name = place.name();
            if (place.rank() == rank && name != null) {
                Coordinate at = place.geometry().getCoordinate();
                put(new Label(Kind.PLACE, name, frame.x(at.x), frame.y(at.y), size, rank == 1, NO_BODY));
            }
        }
    }

    /** The municipalities beside the one that the map is about, where their part of the map has room for the name. */
    private void neighbours(MapGround ground, MapOrder order) {
        Map<String, Geometry> largest = new HashMap<>();
        for (MapGround.Named each : ground.municipalities(frame.extent())) {
            largest.merge(
                    String.valueOf(each.name()),
                    each.geometry(),
                    (a, b) -> a.getEnvelopeInternal().getArea()
                                    >= b.getEnvelopeInternal().getArea()
                            ? a
                            : b);
        }
        Geometry focus = order.focus();
        largest.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            Coordinate at = anchorOf(each.getValue());
            boolean own = focus != null
                    && focus.getEnvelopeInternal().contains(at)
                    && focus.contains(focus.getFactory().createPoint(at));
            if (!own) {
                put(new Label(
                        Kind.NEIGHBOUR, each.getKey(), frame.x(at.x), frame.y(at.y), NEIGHBOUR_POINTS, false, NO_BODY));
            }
        });
    }

    private void numbers(List<MapGround.Placed> chosen, MapStyle style, MapOrder order) {
        chosen.stream()
                .filter(each -> order.numbers().containsKey(each.body().id()))
                .sorted(Comparator.comparing(
                        each -> order.numbers().get(each.body().id())))
                .forEach(each -> {
                    String text = order.numbers().get(each.body().id()) + "\u00a0"
                            + BodyLook.of(each.body()).letter(style, order.language());
                    if (mark(Kind.NUMBER, text, NUMBER_POINTS, each, style)) {
                        numbersShown.add(each.body().id());
                    }
                });
    }

    private void letters(List<MapGround.Placed> chosen, MapStyle style, MapOrder order) {
        for (MapGround.Placed each : chosen) {
            if (!order.numbers().containsKey(each.body().id())) {
                mark(Kind.LETTER, BodyLook.of(each.body()).letter(style, order.language()), LETTER_POINTS, each, style);
            }
        }
    }

    /** Stands on its body, or raised over a point, or a little beside it when there is no room. */
    private boolean mark(Kind kind, String text, double size, MapGround.Placed body, MapStyle style) {
        Coordinate at = anchor(body);
        double x = frame.x(at.x);
        double y = frame.y(at.y);
        boolean point = body.geometry().getDimension() == 0;
        double radius =
                Objects.requireNonNull(style.widths().get("point")).pixelsAt(frame.zoom()) * MapFrame.POINTS_PER_PIXEL;
        double raised = point ? radius + size * 0.6 + 1 : 0;
        double wide = Typeface.BOLD.width(text, size) / 2 + radius + 3;
        double[][] tries = kind == Kind.NUMBER
                ? new double[][] {{0, -raised}, {wide, 0}, {-wide, 0}, {0, size + radius}, {0, -size - radius}}
                : new double[][] {{0, -raised}};
        for (double[] aside : tries) {
            if (put(new Label(kind, text, x + aside[0], y + aside[1], size, true, BodyLook.of(body.body())))) {
                return true;
            }
        }
        return false;
    }

    private boolean put(Label label) {
        double margin = label.kind() == Kind.NUMBER ? 2 : 0;
        boolean fits = room.takes(label.text(), label.x(), label.y(), label.size(), label.bold(), margin);
        if (fits) {
            labels.add(label);
        }
        return fits;
    }

    private Coordinate anchorOf(Geometry geometry) {
        Geometry part = geometry;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry each = geometry.getGeometryN(i);
            boolean larger =
                    each.getDimension() == 2 ? each.getArea() > part.getArea() : each.getLength() > part.getLength();
            part = i == 0 || larger && frame.extent().intersects(each.getEnvelopeInternal()) ? each : part;
        }
        if (part instanceof LineString line) {
            return onLine(line);
        }
        return part.getDimension() == 2 ? inside(part) : part.getCoordinate();
    }

    /** The middle one of the vertices that are seen. */
    private Coordinate onLine(LineString line) {
        List<Coordinate> seen = new ArrayList<>();
        for (Coordinate each : line.getCoordinates()) {
            if (frame.extent().contains(each)) {
                seen.add(each);
            }
        }
        return seen.isEmpty() ? line.getCoordinateN(line.getNumPoints() / 2) : seen.get(seen.size() / 2);
    }

    /** A point in the middle of what is seen of it. */
    private Coordinate inside(Geometry area) {
        if (frame.extent().contains(area.getEnvelopeInternal())) {
            return area.getInteriorPoint().getCoordinate();
        }
        try {
            Geometry seen = area.intersection(area.getFactory().toGeometry(frame.extent()));
            return seen.isEmpty()
                    ? area.getInteriorPoint().getCoordinate()
                    : seen.getInteriorPoint().getCoordinate();
        } catch (RuntimeException broken) {
            // A polygon that crosses itself has no clean overlay; a name a little aside harms less than a map that is
            // not made.
            return area.getInteriorPoint().getCoordinate();
        }
    }

    void paint(Canvas canvas, MapStyle style) {
        Map<String, Colour> surface = Objects.requireNonNull(style.surface().get("light"));
        Colour halo = Objects.requireNonNull(surface.get("halo"));
        Colour ink = Objects.requireNonNull(surface.get("label"));
        Colour muted = Objects.requireNonNull(surface.get("mutedInk"));
        for (Label label : labels) {
            if (label.kind() == Kind.NUMBER) {
                double half = Typeface.BOLD.width(label.text(), label.size()) / 2 + 2;
                double high = label.size() * 0.62;
                var box = PaperShapes.box(label.x() - half, label.y() - high, 2 * half, 2 * high);
                canvas.fill(box, halo, 0.95);
                canvas.draw(box, Canvas.Stroke.whole(label.look().outline(style), 0.7));
            }
            boolean boxed = label.kind() == Kind.NUMBER;
            Colour own = label.kind() == Kind.NEIGHBOUR ? muted : ink;
            canvas.text(
                    label.text(),
                    label.x(),
                    label.y(),
                    new Canvas.Lettering(label.size(), label.bold(), own, boxed ? own : halo, Canvas.Anchor.MIDDLE));
        }
    }
}
