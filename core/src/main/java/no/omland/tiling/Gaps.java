package no.omland.tiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds what is in no area but enclosed by them: the holes of all areas taken together, less the areas that lie in such a hole without filling it. */
final class Gaps {

    private final List<Area> areas;
    private final int[] firstLike;
    private final STRtree index;
    private final PolygonMeasure measure;
    private final TilingLimits limits;

    private final Map<Integer, IndexedFacetDistance> outlines = new HashMap<>();
    private final List<TilingFault> faults = new ArrayList<>();
    private int tooNarrow;

    Gaps(List<Area> areas, int[] firstLike, STRtree index, PolygonMeasure measure, TilingLimits limits) {
        this.areas = areas;
        this.firstLike = firstLike;
        this.index = index;
        this.measure = measure;
        this.limits = limits;
    }

    /** The quick way, when no area lies over another: false when that is not certain, and then nothing has been found. */
    boolean findInOutline() {
        Optional<List<Polygon>> enclosed = Outline.gaps(List.of(geometries(any -> true)));
        enclosed.ifPresent(all -> all.forEach(this::add));
        return enclosed.isPresent();
    }

    /** @param ill the areas that do not fit their neighbours corner by corner, and so need a slower union */
    void find(Set<Integer> ill) {
        List<Polygon> all = PolygonMeasure.parts(union(ill));
        STRtree wholes = new STRtree();
        all.forEach(part -> wholes.insert(part.getEnvelopeInternal(), part));
        for (Polygon whole : all) {
            GeometryFactory factory = whole.getFactory();
            for (int i = 0; i < whole.getNumInteriorRing(); i++) {
                Polygon hole = factory.createPolygon(whole.getInteriorRingN(i));
                for (Polygon empty : PolygonMeasure.parts(lessIslands(hole, whole, wholes))) {
                    add(empty);
                }
            }
        }
    }

    private Geometry union(Set<Integer> ill) {
        Geometry well = CoverageUnion.union(geometries(i -> !ill.contains(i)));
        Geometry other = OverlayNGRobust.union(List.of(geometries(ill::contains)));
        if (well == null || well.isEmpty() || other == null || other.isEmpty()) {
            return well == null || well.isEmpty() ? other == null ? empty() : other : well;
        }
        return OverlayNGRobust.overlay(well, other, OverlayNG.UNION);
    }

    private static Geometry empty() {
        return new GeometryFactory().createPolygon();
    }

    private Geometry[] geometries(IntPredicate chosen) {
        return IntStream.range(0, firstLike.length)
                .filter(i -> firstLike[i] == i && chosen.test(i))
                .mapToObj(i -> areas.get(i).geometry())
                .toArray(Geometry[]::new);
    }

    private static Geometry lessIslands(Polygon hole, Polygon around, STRtree wholes) {
        List<Geometry> islands = new ArrayList<>();
        Envelope envelope = hole.getEnvelopeInternal();
        wholes.query(envelope, item -> {
            Polygon part = (Polygon) item;
            if (!part.equals((Object) around) && envelope.contains(part.getEnvelopeInternal())) {
                islands.add(part);
            }
        });
        return islands.isEmpty()
                ? hole
                : OverlayNGRobust.overlay(hole, OverlayNGRobust.union(islands), OverlayNG.DIFFERENCE);
    }

    private void add(Polygon empty) {
        if (measure.isTooNarrow(empty)) {
            tooNarrow++;
            return;
        }
        TilingFault gap = measure.fault(TilingFault.Kind.GAP, neighbours(empty), empty);
        faults.add(gap.widthMetres() <= limits.gapMetres() ? gap : gap.as(TilingFault.Kind.HOLE));
    }

    private List<String> neighbours(Polygon empty) {
        Envelope near = new Envelope(empty.getEnvelopeInternal());
        near.expandBy(limits.toleranceMetres());
        List<Integer> found = new ArrayList<>();
        index.query(near, item -> {
            int i = (Integer) item;
            if (outline(i).isWithinDistance(empty, limits.toleranceMetres())) {
                found.add(i);
            }
        });
        return found.stream().sorted().map(i -> areas.get(i).id()).distinct().toList();
    }

    private IndexedFacetDistance outline(int i) {
        return outlines.computeIfAbsent(
                i, any -> new IndexedFacetDistance(areas.get(i).geometry()));
    }

    List<TilingFault> faults() {
        return faults;
    }

    int tooNarrow() {
        return tooNarrow;
    }
}
