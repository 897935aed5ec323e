package no.omland.tiling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The quick way to see that areas do not lie over one another, and what they enclose.
 *
 * <p>How many areas lie over a place changes only across a line that is the outline of one area without being, the other way round, that of its neighbour. What
 * is left when such pairs have been taken away is a few lines. If these do not cross, they divide the plane into faces, and no place is in more than one
 * area exactly when every line has a face with areas on one side and a face without on the other. Enclosed faces without are the gaps.
 */
final class Outline {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A line between two corners, from the one with the smaller x, y. */
    private record Segment(double fromX, double fromY, double toX, double toY) {

        static boolean isForward(Coordinate from, Coordinate to) {
            return from.x < to.x || from.x == to.x && from.y < to.y;
        }

        static Segment of(Coordinate one, Coordinate other) {
            Coordinate from = isForward(one, other) ? one : other;
            Coordinate to = from == one ? other : one;
            // Adding zero makes the negative zero the usual one.
            return new Segment(from.x + 0.0, from.y + 0.0, to.x + 0.0, to.y + 0.0);
        }

        Coordinate from() {
            return new Coordinate(fromX, fromY);
        }

        Coordinate to() {
            return new Coordinate(toX, toY);
        }
    }

    /** For each line how many more areas there are to its left than to its right. */
    private final Map<Segment, Integer> steps = new HashMap<>();

    private Outline() {}

    /** What is enclosed by the areas but in none of them; or empty when some lie over one another, or may do so. */
    static Optional<List<Polygon>> gaps(Collection<Geometry> areas) {
        Outline outline = new Outline();
        for (Geometry area : areas) {
            PolygonMeasure.parts(area).forEach(outline::add);
        }
        boolean isSimple = outline.steps.values().stream().allMatch(step -> Math.abs(step) == 1);
        return isSimple && !outline.crosses() ? outline.facesWithoutAreas() : Optional.empty();
    }

    private static Stream<LineString> rings(Polygon polygon) {
        return Stream.concat(
                Stream.of(polygon.getExteriorRing()),
                IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN));
    }

    private void add(Polygon polygon) {
        rings(polygon).forEach(ring -> {
            Coordinate[] corners = ring.getCoordinates();
            boolean isInsideLeft = Orientation.isCCW(corners) == (ring == polygon.getExteriorRing());
            for (int i = 1; i < corners.length; i++) {
                int step = Segment.isForward(corners[i - 1], corners[i]) == isInsideLeft ? 1 : -1;
                if (!corners[i].equals2D(corners[i - 1])) {
                    steps.merge(Segment.of(corners[i - 1], corners[i]), step, Outline::sumOrNothing);
                }
            }
        });
    }

    /** A line with as many areas on either side is none: null takes it out of the map. */
    private static @Nullable Integer sumOrNothing(Integer one, Integer other) {
        int sum = one + other;
        return sum == 0 ? null : sum;
    }

    /** Whether two lines have more in common than an end of both. */
    private boolean crosses() {
        STRtree index = new STRtree();
        steps.keySet().forEach(each -> index.insert(new Envelope(each.from(), each.to()), each));
        LineIntersector meeting = new RobustLineIntersector();
        boolean[] found = {false};
        for (Segment each : steps.keySet()) {
            index.query(new Envelope(each.from(), each.to()), item -> {
                Segment other = (Segment) item;
                if (!found[0] && !other.equals(each)) {
                    meeting.computeIntersection(each.from(), each.to(), other.from(), other.to());
                    found[0] = meeting.isInteriorIntersection();
                }
            });
            if (found[0]) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Polygon>> facesWithoutAreas() {
        Polygonizer polygonizer = new Polygonizer();
        steps.keySet()
                .forEach(each -> polygonizer.add(
                        (Geometry) FACTORY.createLineString(new Coordinate[] {each.from(), each.to()})));
        List<Polygon> without = new ArrayList<>();
        int sidesWithAreas = 0;
        for (Object item : polygonizer.getPolygons()) {
            Polygon face = (Polygon) item;
            int[] sides = sides(face);
            if (sides[0] > 0 && sides[1] > 0) {
                return Optional.empty();
            }
            sidesWithAreas += sides[1];
            if (sides[1] == 0) {
                without.add(face);
            }
        }
        // Otherwise some line has its areas on the side of the endless face, which cannot be told here.
        return sidesWithAreas == steps.size() ? Optional.of(without) : Optional.empty();
    }

    /** How many lines of a face's outline say that it is outside of areas, and how many that it is inside. */
    private int[] sides(Polygon face) {
        int[] sides = new int[2];
        rings(face).forEach(ring -> {
            Coordinate[] corners = ring.getCoordinates();
            boolean isFaceLeft = Orientation.isCCW(corners) == (ring == face.getExteriorRing());
            for (int i = 1; i < corners.length; i++) {
                boolean isForward = Segment.isForward(corners[i - 1], corners[i]);
                int step = steps.getOrDefault(Segment.of(corners[i - 1], corners[i]), 0);
                sides[(isForward == isFaceLeft) == (step > 0) ? 1 : 0]++;
            }
        });
        return sides;
    }
}
