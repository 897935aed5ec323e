package no.omland.maps.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import no.omland.maps.style.MapStyle;
import org.locationtech.jts.geom.Envelope;

/** A map of what a change does to each settlement: its sign says better or worse, its size how many people live there. */
public final class ChangeMap {

    private static final double LARGEST = 13;
    private static final double SMALLEST = 2;
    private static final double SAMPLE = 6;
    private static final double NUMBER = 7;
    private static final double NAME = 8;

    /** A change smaller than this many minutes is none. */
    public static final double LEAST_MINUTES = 1;

    /** From so many minutes on a change is much. */
    public static final double MUCH_MINUTES = 15;

    /** What a change means where people live. */
    public enum Change {
        MUCH_BETTER,
        BETTER,
        SAME,
        WORSE,
        MUCH_WORSE,
        /** Reached before, and not any more. */
        CUT_OFF,
        /** Reached neither before nor after. */
        UNREACHED;

        /** @param minutes after less before, so that more is worse */
        public static Change of(double minutes) {
            double size = Math.abs(minutes);
            if (size < LEAST_MINUTES) {
                return SAME;
            }
            if (minutes < 0) {
                return size >= MUCH_MINUTES ? MUCH_BETTER : BETTER;
            }
            return size >= MUCH_MINUTES ? MUCH_WORSE : WORSE;
        }
    }

    /**
     * Where people live.
     *
     * @param name beside it where there is room; empty for none
     * @param label after the name, or alone where there is room for no more, such as {@code +23}; empty for none
     */
    public record Settlement(String name, double easting, double northing, long people, Change change, String label) {}

    /**
     * What the signs are called in the key.
     *
     * @param changes every change; those that no settlement has are left out of the key
     * @param office what the offices afterwards are called
     * @param people a number of people in words
     */
    public record Words(Map<Change, String> changes, String office, LongFunction<String> people) {
        public Words {
            changes = Map.copyOf(changes);
        }
    }

    /**
     * What the map is to show.
     *
     * @param extent in EPSG:25833; all of it is shown
     * @param offices those after the change
     */
    public record Order(
            Envelope extent,
            List<Settlement> settlements,
            List<OfficeMap.Office> offices,
            Words words,
            double widthPoints,
            double heightPoints,
            String description) {

        public Order {
            if (extent.isNull()) {
                throw new IllegalArgumentException("a map must have an extent, got an empty one");
            }
            extent = new Envelope(extent);
            offices = List.copyOf(offices);
            settlements = settlements.stream()
                    .sorted(Comparator.comparingLong(Settlement::people)
                            .reversed()
                            .thenComparingDouble(Settlement::easting)
                            .thenComparingDouble(Settlement::northing))
                    .toList();
        }
    }

    private final Order order;
    private final MapGround ground;
    private final OfficeSigns signs;
    private final KeyedMap map;
    private final MapFrame frame;
    private final NameLabels names;

    private ChangeMap(MapGround ground, MapStyle style, Order order) {
        this.order = order;
        this.ground = ground;
        this.signs = new OfficeSigns(style);
        this.map = new KeyedMap(order.extent(), order.widthPoints(), order.heightPoints(), key(), ground, style);
        this.frame = map.frame();
        this.names = names();
    }

    /** Draws a map with its key under it, the largest settlements lowest. Safe for several threads on one ground. */
    public static Picture of(MapGround ground, MapStyle style, Order order) {
        ChangeMap map = new ChangeMap(ground, style, order);
        return new Picture(order.widthPoints(), order.heightPoints(), order.description(), map::paint);
    }

    private MapKey key() {
        MapKey made = new MapKey(order.widthPoints(), signs.colour("ink"));
        Arrays.stream(Change.values())
                .filter(each -> order.settlements().stream().anyMatch(place -> place.change() == each))
                .forEach(each -> made.add(
                        (canvas, x, y) -> signs.change(canvas, each, x, y, 5),
                        order.words().changes().getOrDefault(each, each.name())));
        made.add(signs::office, order.words().office());
        if (!order.settlements().isEmpty()) {
            long people = samplePeople();
            made.add(
                    (canvas, x, y) -> canvas.draw(
                            PaperShapes.disc(x, y, radius(people)),
                            Canvas.Stroke.whole(signs.colour("mutedInk"), 0.8).dashed(List.of(1.5, 1.5))),
                    order.words().people().apply(people));
        }
        return made;
    }

    /** The largest round number whose sign fits in the key. */
    private long samplePeople() {
        long people = 1;
        for (long power = 1; radius(power) <= SAMPLE; power *= 10) {
            for (int times : new int[] {1, 2, 5}) {
                people = radius(times * power) <= SAMPLE ? times * power : people;
            }
        }
        return people;
    }

    private NameLabels names() {
        NameLabels made = new NameLabels(frame, signs);
        order.offices().forEach(each -> made.mark(each.easting(), each.northing(), signs.officeRadius()));
        order.settlements().forEach(each -> made.mark(each.easting(), each.northing(), radius(each.people()) * 0.7));
        order.offices()
                .forEach(each ->
                        made.beside(each.name(), each.easting(), each.northing(), signs.officeRadius(), NAME, true));
        order.settlements().forEach(each -> name(made, each));
        if (order.settlements().stream().allMatch(each -> each.name().isEmpty())) {
            made.places(ground);
        }
        return made;
    }

    private void name(NameLabels made, Settlement each) {
        double radius = radius(each.people());
        String both = (each.name() + " " + each.label()).strip();
        boolean isWritten =
                !both.isEmpty() && made.beside(both, each.easting(), each.northing(), radius, NUMBER, false);
        if (!isWritten && !each.label().isEmpty()) {
            made.beside(each.label(), each.easting(), each.northing(), radius, NUMBER, false);
        }
    }

    /** The area of a sign grows with the people, down to a size that can still be seen. */
    private double radius(long people) {
        long most = Math.max(1, order.settlements().get(0).people());
        return Math.max(SMALLEST, LARGEST * Math.sqrt((double) people / most));
    }

    private void paint(Canvas canvas) {
        map.paint(canvas, () -> {
            map.base().paintMunicipalities(canvas);
            for (Settlement each : order.settlements()) {
                signs.change(
                        canvas,
                        each.change(),
                        frame.x(each.easting()),
                        frame.y(each.northing()),
                        radius(each.people()));
            }
            order.offices().forEach(each -> signs.office(canvas, frame.x(each.easting()), frame.y(each.northing())));
            names.paint(canvas);
        });
    }
}
