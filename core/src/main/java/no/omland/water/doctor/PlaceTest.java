package no.omland.water.doctor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.water.WaterBody;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;

/** A body must be on the map, and most of it within its water area. */
final class PlaceTest {

    private PlaceTest() {}

    static BodyTest missing() {
        return BodyTest.of(body -> true, body -> BodyTest.when(body.geometry() == null));
    }

    static BodyTest outside(Map<String, Geometry> areas) {
        Map<String, PointOnGeometryLocator> locators = new HashMap<>();
        areas.forEach((name, outline) -> {
            if (outline instanceof Polygonal) {
                locators.put(name, new IndexedPointInAreaLocator(outline));
            }
        });
        return BodyTest.of(
                body -> body.geometry() != null && locators.containsKey(area(body)), body -> find(body, locators));
    }

    private static String area(WaterBody body) {
        String area = body.place().area();
        return area == null ? "" : area;
    }

    /**
     * Whether more than half of a body's vertices lie outside. Borders are drawn by other hands than bodies, so that one vertex beyond the border tells nothing.
     */
    private static Optional<List<String>> find(WaterBody body, Map<String, PointOnGeometryLocator> locators) {
        Geometry geometry = body.geometry();
        PointOnGeometryLocator locator = locators.get(area(body));
        if (geometry == null || locator == null) {
            return Optional.empty();
        }
        Coordinate[] vertices = geometry.getCoordinates();
        int outside = 0;
        for (Coordinate vertex : vertices) {
            outside += locator.locate(vertex) == Location.EXTERIOR ? 1 : 0;
        }
        return BodyTest.when(2 * outside > vertices.length, area(body));
    }
}
