package no.omland.tiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Finds where two areas lie over one another. JTS' CoverageValidator says which lines are not as they must be where areas tile, in about the time that reading
 * them takes; only areas that have such a line are laid over their neighbours.
 */
final class Overlaps {

    private final List<Area> areas;
    private final int[] firstLike;
    private final STRtree index;
    private final PolygonMeasure measure;
    private final int most;

    private final List<TilingFault> faults = new ArrayList<>();
    private final Set<Integer> ill = new HashSet<>();
    private int tooNarrow;
    private boolean stopped;

    Overlaps(List<Area> areas, int[] firstLike, STRtree index, PolygonMeasure measure, int most) {
        this.areas = areas;
        this.firstLike = firstLike;
        this.index = index;
        this.measure = measure;
        this.most = most;
    }

    void find() {
        int[] different = IntStream.range(0, firstLike.length)
                .filter(i -> firstLike[i] == i)
                .toArray();
        Geometry[] coverage = new Geometry[different.length];
        for (int i = 0; i < different.length; i++) {
            coverage[i] = areas.get(different[i]).geometry();
        }
        @Nullable Geometry[] wrong = CoverageValidator.validate(coverage);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < different.length && !stopped; i++) {
            if (wrong[i] != null && !wrong[i].isEmpty()) {
                ill.add(different[i]);
                overlaps(different[i], wrong[i], seen);
            }
        }
    }

    private void overlaps(int one, Geometry wrong, Set<Long> seen) {
        List<Integer> near = new ArrayList<>();
        index.query(wrong.getEnvelopeInternal(), item -> near.add((Integer) item));
        near.sort(null);
        for (int other : near) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            if (low == high || firstLike[other] != other || !seen.add((long) low << 32 | high)) {
                continue;
            }
            if (add(areas.get(low), areas.get(high)) && faults.size() >= most) {
                stopped = true;
                return;
            }
        }
    }

    private boolean add(Area one, Area other) {
        if (!one.geometry().getEnvelopeInternal().intersects(other.geometry().getEnvelopeInternal())) {
            return false;
        }
        Geometry common = OverlayNGRobust.overlay(one.geometry(), other.geometry(), OverlayNG.INTERSECTION);
        int before = faults.size();
        for (Polygon part : PolygonMeasure.parts(common)) {
            if (measure.isTooNarrow(part)) {
                tooNarrow++;
            } else {
                faults.add(measure.fault(TilingFault.Kind.OVERLAP, List.of(one.id(), other.id()), part));
            }
        }
        return faults.size() > before;
    }

    List<TilingFault> faults() {
        return faults;
    }

    /** The areas that have a line which is not as it must be. All others fit their neighbours corner by corner. */
    Set<Integer> ill() {
        return ill;
    }

    int tooNarrow() {
        return tooNarrow;
    }

    boolean stopped() {
        return stopped;
    }
}
