package no.omland.water.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.feature.Feature;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The geometries of bodies that a source draws in several rows: a river in stretches, a lake in map sheets. */
final class BodyParts {

    private final Map<String, List<Geometry>> partsOfBody = new LinkedHashMap<>();

    /** Takes the geometry of one row of a body. The same geometry once more, as when rows are pressures, is no new part; nor is a point. */
    void add(String id, @Nullable Geometry geometry) {
        List<Geometry> parts = partsOfBody.computeIfAbsent(id, any -> new ArrayList<>(1));
        if (geometry != null && (parts.isEmpty() || isNewPart(geometry, parts))) {
            parts.add(geometry);
        }
    }

    private static boolean isNewPart(Geometry geometry, List<Geometry> parts) {
        return !(geometry instanceof Puntal) && parts.stream().noneMatch(geometry::equalsExact);
    }

    /** Gives each body, in the order they were first added, all its parts as one geometry. */
    void join(List<Feature> bodies, IssueLog log) {
        int at = 0;
        for (Map.Entry<String, List<Geometry>> body : partsOfBody.entrySet()) {
            List<Geometry> parts = body.getValue();
            if (parts.size() > 1) {
                log.add(IssueCode.BODY_PARTS_JOINED, body.getKey(), parts.size());
                bodies.set(
                        at,
                        new Feature(UnaryUnionOp.union(parts), bodies.get(at).values()));
            } else if (parts.size() == 1 && bodies.get(at).geometry() == null) {
                bodies.set(at, new Feature(parts.get(0), bodies.get(at).values()));
            }
            at++;
        }
    }
}
