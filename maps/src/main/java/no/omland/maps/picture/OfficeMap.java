package no.omland.maps.picture;

import java.awt.geom.Path2D;
import java.util.List;
import no.omland.maps.style.MapStyle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A map of offices and of what lies within some times of the nearest: bands of one hue, lighter with time, over land. */
public final class OfficeMap {

    private static final double NAME = 8;

    private final Order order;
    private final MapGround ground;
    private final OfficeSigns signs;
    private final KeyedMap map;
    private final MapFrame frame;
    private final NameLabels names;

    /**
     * What lies within a time.
     *
     * @param area in EPSG:25833, all of the shorter times within it
     */
    public record Band(String label, Geometry area) {}

    /** An office at a place in EPSG:25833. */
    public record Office(String name, double easting, double northing) {}

    /** Roads and ferries in EPSG:25833. */
    public record Ways(List<Geometry> roads, List<Geometry> ferries) {
        public Ways {
            roads = List.copyOf(roads);
            ferries = List.copyOf(ferries);
        }
    }

    /** What the signs are called in the key. */
    public record Words(String office, String road, String ferry) {}

    /**
     * What the map is to show.
     *
     * @param extent in EPSG:25833; all of it is shown
     * @param bands the shortest time first; none for a map of offices alone
     */
    public record Order(
            Envelope extent,
            List<Band> bands,
            List<Office> offices,
            Ways ways,
            Words words,
            double widthPoints,
            double heightPoints,
            String description) {

        public Order {
            if (extent.isNull()) {
                throw new IllegalArgumentException("a map must have an extent, got an empty one");
            }
            extent = new Envelope(extent);
            bands = List.copyOf(bands);
            offices = List.copyOf(offices);
        }
    }

    private OfficeMap(MapGround ground, MapStyle style, Order order) {
        this.order = order;
        this.ground = ground;
        this.signs = new OfficeSigns(style);
        this.map = new KeyedMap(order.extent(), order.widthPoints(), order.heightPoints(), key(), ground, style);
        this.frame = map.frame();
        this.names = names();
    }

    /** Draws a map with its key under it. Safe for several threads on one ground. */
    public static Picture of(MapGround ground, MapStyle style, Order order) {
        OfficeMap map = new OfficeMap(ground, style, order);
        return new Picture(order.widthPoints(), order.heightPoints(), order.description(), map::paint);
    }

    private MapKey key() {
        MapKey made = new MapKey(order.widthPoints(), signs.colour("ink"));
        made.add(signs::office, order.words().office());
        for (int i = 0; i < order.bands().size(); i++) {
            var colour = signs.band(i, order.bands().size());
            made.add(
                    (canvas, x, y) -> signs.swatch(canvas, x, y, colour),
                    order.bands().get(i).label());
        }
        if (!order.ways().roads().isEmpty()) {
            made.add(
                    (canvas, x, y) -> signs.way(canvas, x, y, signs.road()),
                    order.words().road());
        }
        if (!order.ways().ferries().isEmpty()) {
            made.add(
                    (canvas, x, y) -> signs.way(canvas, x, y, signs.ferry()),
                    order.words().ferry());
        }
        return made;
    }

    private NameLabels names() {
        NameLabels made = new NameLabels(frame, signs);
        double radius = signs.officeRadius();
        order.offices().forEach(each -> made.mark(each.easting(), each.northing(), radius));
        order.offices().forEach(each -> made.beside(each.name(), each.easting(), each.northing(), radius, NAME, true));
        made.places(ground);
        return made;
    }

    private void paint(Canvas canvas) {
        map.paint(canvas, () -> {
            for (int i = order.bands().size() - 1; i >= 0; i--) {
                Path2D path =
                        new PagePath(frame).add(order.bands().get(i).area()).path();
                canvas.fill(path, signs.band(i, order.bands().size()), 1);
                canvas.draw(path, signs.bandEdge());
            }
            map.base().paintMunicipalities(canvas);
            ways(canvas, order.ways().roads(), signs.road());
            ways(canvas, order.ways().ferries(), signs.ferry());
            order.offices().forEach(each -> signs.office(canvas, frame.x(each.easting()), frame.y(each.northing())));
            names.paint(canvas);
        });
    }

    private void ways(Canvas canvas, List<Geometry> lines, Canvas.Stroke stroke) {
        PagePath path = new PagePath(frame);
        lines.forEach(path::add);
        canvas.draw(path.path(), stroke);
    }
}
