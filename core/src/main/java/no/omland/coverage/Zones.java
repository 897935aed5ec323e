package no.omland.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Polygons that features are laid over. They are indexed once and may then be asked for any number of features, by several threads.
 *
 * <p>Zones may overlap: a feature then lies in both, and {@link Lying#outside} is still what lies in none.
 */
public final class Zones {

    /** Parts smaller than this share of the feature are what rounding leaves along a common border. */
    private static final double NOISE_SHARE = 1e-9;

    private final List<Geometry> zones;
    private final AtomicReferenceArray<@Nullable PreparedGeometry> prepared;
    private final STRtree index = new STRtree();

    private record Piece(int zone, Geometry geometry, double amount) {}

    /** @param zones valid polygons on a plane in metres; an empty one holds nothing */
    public Zones(List<Geometry> zones) {
        this.zones = List.copyOf(zones);
        this.prepared = new AtomicReferenceArray<>(zones.size());
        for (int i = 0; i < zones.size(); i++) {
            if (!zones.get(i).isEmpty()) {
                index.insert(zones.get(i).getEnvelopeInternal(), i);
            }
        }
        index.build();
    }

    /** How many there are. */
    public int size() {
        return zones.size();
    }

    /**
     * Where a feature lies.
     *
     * @param feature valid, on the same plane as the zones
     */
    public Lying locate(Geometry feature, Amount amount) {
        double total = amount.of(feature);
        List<Piece> pieces = new ArrayList<>();
        for (int zone : near(feature)) {
            Geometry within = within(feature, zone);
            double measured = amount == Amount.COUNT ? countWithin(feature, within) : amount.of(within);
            if (measured > NOISE_SHARE * total) {
                pieces.add(new Piece(zone, within, measured));
            }
        }
        List<Lying.Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            double own = amount == Amount.LENGTH_METRES ? piece.amount() - ofNeighbours(piece, pieces) : piece.amount();
            if (own > NOISE_SHARE * total) {
                parts.add(new Lying.Part(piece.zone(), own, Math.min(1, own / total)));
            }
        }
        parts.sort(
                Comparator.comparingDouble((Lying.Part part) -> -part.amount()).thenComparingInt(Lying.Part::zone));
        return new Lying(amount, total, parts, outside(total, pieces, amount));
    }

    /** The zones that a feature touches or lies in, by index. */
    public List<Integer> touchedBy(Geometry feature) {
        return near(feature).stream()
                .filter(zone -> prepared(zone).intersects(feature))
                .toList();
    }

    private List<Integer> near(Geometry feature) {
        List<Integer> near = new ArrayList<>();
        index.query(feature.getEnvelopeInternal(), item -> near.add((Integer) item));
        near.sort(null);
        return near;
    }

    private Geometry within(Geometry feature, int zone) {
        PreparedGeometry shape = prepared(zone);
        if (shape.covers(feature)) {
            return feature;
        }
        return shape.intersects(feature)
                ? OverlayNGRobust.overlay(feature, zones.get(zone), OverlayNG.INTERSECTION)
                : feature.getFactory().createEmpty(feature.getDimension());
    }

    private PreparedGeometry prepared(int zone) {
        PreparedGeometry made = prepared.get(zone);
        if (made == null) {
            made = PreparedGeometryFactory.prepare(zones.get(zone));
            prepared.set(zone, made);
        }
        return made;
    }

    /** A feature counts where more of it lies than touches the border: what is left must be of its own dimension. */
    private static double countWithin(Geometry feature, Geometry within) {
        return !within.isEmpty() && within.getDimension() == feature.getDimension() ? 1 : 0;
    }

    /** Of the stretches that run along the border to a neighbour, the half that is the neighbour's. */
    private double ofNeighbours(Piece piece, List<Piece> pieces) {
        double theirs = 0;
        for (Piece other : pieces) {
            if (other.zone() != piece.zone() && other.geometry().intersects(piece.geometry())) {
                Geometry both = OverlayNGRobust.overlay(piece.geometry(), other.geometry(), OverlayNG.INTERSECTION);
                if (Amount.LENGTH_METRES.of(both) > 0) {
                    Geometry border = zones.get(piece.zone()).getBoundary();
                    theirs +=
                            Amount.LENGTH_METRES.of(OverlayNGRobust.overlay(both, border, OverlayNG.INTERSECTION)) / 2;
                }
            }
        }
        return theirs;
    }

    private static double outside(double total, List<Piece> pieces, Amount amount) {
        if (amount == Amount.COUNT) {
            return pieces.isEmpty() ? total : 0;
        }
        double covered = switch (pieces.size()) {
            case 0 -> 0;
            case 1 -> pieces.get(0).amount();
            default ->
                amount.of(
                        UnaryUnionOp.union(pieces.stream().map(Piece::geometry).toList()));
        };
        return total - covered > NOISE_SHARE * total ? total - covered : 0;
    }
}
