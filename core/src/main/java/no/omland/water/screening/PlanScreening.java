package no.omland.water.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.omland.coverage.Amount;
import no.omland.coverage.Lying;
import no.omland.coverage.Zones;
import no.omland.issue.DataException;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The bodies that a plan may concern.
 *
 * @param plan what was asked about
 * @param distanceMetres how far from the plan a body is still near
 * @param findings by relation, then by distance, then by id; none of a body twice
 * @param nearest the nearest body when none is touched or near
 * @param withoutGeometry bodies of which no place is known, so that nothing can be said of them
 * @param onlyPosition bodies among the findings of which only a point is known
 * @param networkUnknown touched bodies whose way to the sea is not known, so that nothing up or down the river is listed for them
 * @param outsideData whether the plan lies outside the rectangle round all bodies of which a place is known, so that finding nothing says nothing of the plan
 */
public record PlanScreening(
        Plan plan,
        double distanceMetres,
        List<ConcernedBody> findings,
        Optional<ConcernedBody> nearest,
        int withoutGeometry,
        int onlyPosition,
        int networkUnknown,
        boolean outsideData) {

    /** A worksheet of more bodies than this helps nobody. */
    public static final int MOST_TOUCHED = 250;

    /** Farther away than this a body is not near any plan. */
    public static final double LONGEST_DISTANCE_METRES = 50_000;

    public PlanScreening {
        findings = List.copyOf(findings);
    }

    /** How many bodies lie to the plan in one way. */
    public int count(Relation relation) {
        return (int) findings.stream()
                .filter(finding -> finding.relation() == relation)
                .count();
    }

    /** Whether nothing is known of what lies up or down from any touched body, so that none found does not mean that there is none. */
    public boolean isNetworkUnknown() {
        return networkUnknown > 0 && networkUnknown == count(Relation.TOUCHED);
    }

    /**
     * Finds the bodies.
     *
     * @param bodies of the snapshot, in its order, in the national projection
     * @param network of the same bodies
     * @throws DataException when the plan touches more than {@link #MOST_TOUCHED} bodies, or the distance is out of range
     */
    public static PlanScreening of(Plan plan, double distanceMetres, List<WaterBody> bodies, RiverNetwork network) {
        if (!(distanceMetres >= 0 && distanceMetres <= LONGEST_DISTANCE_METRES)) {
            throw DataException.use("screening.distance", "distance", distanceMetres, LONGEST_DISTANCE_METRES / 1000);
        }
        return new Search(plan, distanceMetres, bodies, network).run();
    }

    private static final class Search {
        private final Plan plan;
        private final double distanceMetres;
        private final List<WaterBody> bodies;
        private final RiverNetwork network;
        private final @Nullable Zones zones;
        private final IndexedFacetDistance facets;
        private final Map<Integer, ConcernedBody> found = new TreeMap<>();
        private @Nullable ConcernedBody nearest;
        private final Envelope covered = new Envelope();
        private int withoutGeometry;

        Search(Plan plan, double distanceMetres, List<WaterBody> bodies, RiverNetwork network) {
            this.plan = plan;
            this.distanceMetres = distanceMetres;
            this.bodies = bodies;
            this.network = network;
            this.zones = plan.geometry().getDimension() == 2 ? new Zones(List.of(plan.geometry())) : null;
            this.facets = new IndexedFacetDistance(plan.geometry());
        }

        PlanScreening run() {
            for (int i = 0; i < bodies.size(); i++) {
                Geometry geometry = bodies.get(i).geometry();
                if (geometry == null || geometry.isEmpty()) {
                    withoutGeometry++;
                } else {
                    covered.expandToInclude(geometry.getEnvelopeInternal());
                    look(i, geometry);
                }
            }
            List<Integer> touched = found.values().stream()
                    .filter(finding -> finding.relation() == Relation.TOUCHED)
                    .map(ConcernedBody::index)
                    .toList();
            if (touched.size() > MOST_TOUCHED) {
                throw DataException.use("screening.too-large", plan.name(), touched.size(), MOST_TOUCHED);
            }
            for (int index : touched) {
                follow(network.downstreamOf(index), Relation.DOWNSTREAM);
            }
            for (int index : touched) {
                follow(network.upstreamOf(index), Relation.UPSTREAM);
            }
            return new PlanScreening(
                    plan,
                    distanceMetres,
                    found.values().stream()
                            .sorted(Comparator.comparing(ConcernedBody::relation)
                                    .thenComparingDouble(ConcernedBody::distanceMetres)
                                    .thenComparing(finding -> finding.body().id()))
                            .toList(),
                    found.isEmpty() ? Optional.ofNullable(nearest) : Optional.empty(),
                    withoutGeometry,
                    (int) found.values().stream()
                            .filter(finding -> isOnlyPosition(finding.body()))
                            .count(),
                    (int) touched.stream()
                            .filter(index -> !network.isKnown(index))
                            .count(),
                    found.isEmpty() && !covered.intersects(plan.geometry().getEnvelopeInternal()));
        }

        private void look(int index, Geometry geometry) {
            Envelope around = geometry.getEnvelopeInternal();
            double atLeast = around.distance(plan.geometry().getEnvelopeInternal());
            if (atLeast > distanceMetres
                    && (!found.isEmpty() || nearest != null && atLeast > nearest.distanceMetres())) {
                return;
            }
            boolean touches = atLeast == 0 && touches(geometry);
            double distance = touches ? 0 : facets.distance(geometry);
            if (touches) {
                found.put(index, touched(index, geometry));
            } else if (distance <= distanceMetres) {
                found.put(index, finding(index, Relation.NEAR, distance));
            } else if (nearest == null || distance < nearest.distanceMetres()) {
                nearest = finding(index, Relation.NEAR, distance);
            }
        }

        /** Facets are borders, so a body that lies wholly inside the plan, or round it, is found apart. */
        private boolean touches(Geometry geometry) {
            return zones == null
                    ? geometry.intersects(plan.geometry())
                    : !zones.touchedBy(geometry).isEmpty();
        }

        private ConcernedBody touched(int index, Geometry geometry) {
            if (zones == null || geometry.getDimension() == 0) {
                return finding(index, Relation.TOUCHED, 0);
            }
            Lying lying = zones.locate(geometry, Amount.naturalOf(geometry));
            return new ConcernedBody(
                    index,
                    bodies.get(index),
                    Relation.TOUCHED,
                    0,
                    lying.amount(),
                    lying.total() - lying.outside(),
                    lying.total(),
                    network.isKnown(index));
        }

        private ConcernedBody finding(int index, Relation relation, double distance) {
            return new ConcernedBody(index, bodies.get(index), relation, distance, null, 0, 0, network.isKnown(index));
        }

        private void follow(List<Integer> way, Relation relation) {
            for (int index : way) {
                Geometry geometry = bodies.get(index).geometry();
                if (geometry != null && !found.containsKey(index)) {
                    found.put(index, finding(index, relation, facets.distance(geometry)));
                }
            }
        }

        private static boolean isOnlyPosition(WaterBody body) {
            return body.geometry() != null && body.geometry().getDimension() == 0;
        }
    }
}
