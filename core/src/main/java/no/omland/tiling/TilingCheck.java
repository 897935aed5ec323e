package no.omland.tiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds where areas that should tile do not. What is found does not depend on the order of the areas as long as each has an id of its own.
 *
 * <p>Where three areas lie over one another there are three overlaps, one for each pair. A gap that is open to the outside is not found: it cannot be told
 * from a bay.
 */
public final class TilingCheck {

    private static final Comparator<TilingFault> ORDER = Comparator.comparing(TilingFault::kind)
            .thenComparing(
                    Comparator.comparingDouble(TilingFault::areaSquareMetres).reversed())
            .thenComparing(fault -> String.join("\n", fault.ids()))
            .thenComparing(TilingFault::geometry);

    private TilingCheck() {}

    /** All faults, with the usual limits. Costs about as much as reading the areas when they do tile. */
    public static TilingFaults of(List<Area> areas) {
        return of(areas, TilingLimits.USUAL);
    }

    /** All faults. */
    public static TilingFaults of(List<Area> areas, TilingLimits limits) {
        List<Area> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparing(Area::id).thenComparing(Area::geometry));
        sorted.removeIf(area -> area.geometry().isEmpty());
        STRtree index = new STRtree();
        for (int i = 0; i < sorted.size(); i++) {
            index.insert(sorted.get(i).geometry().getEnvelopeInternal(), i);
        }
        index.build();
        PolygonMeasure measure = new PolygonMeasure(limits.toleranceMetres());
        int[] firstLike = Duplicates.firstLike(sorted, index, limits.toleranceMetres());
        List<TilingFault> faults = new ArrayList<>(duplicates(sorted, firstLike, measure));
        Overlaps overlaps = new Overlaps(sorted, firstLike, index, measure, limits.mostOverlaps());
        Gaps gaps = new Gaps(sorted, firstLike, index, measure, limits);
        if (!gaps.findInOutline()) {
            overlaps.find();
            if (!overlaps.stopped()) {
                gaps.find(overlaps.ill());
            }
        }
        faults.addAll(overlaps.faults());
        faults.addAll(gaps.faults());
        faults.addAll(slivers(sorted, measure, limits));
        faults.sort(ORDER);
        return new TilingFaults(faults, sorted.size(), overlaps.tooNarrow() + gaps.tooNarrow(), overlaps.stopped());
    }

    private static List<TilingFault> duplicates(List<Area> areas, int[] firstLike, PolygonMeasure measure) {
        List<TilingFault> faults = new ArrayList<>();
        for (int i = 0; i < firstLike.length; i++) {
            if (firstLike[i] != i) {
                List<String> ids =
                        List.of(areas.get(firstLike[i]).id(), areas.get(i).id());
                faults.add(measure.fault(
                        TilingFault.Kind.DUPLICATE, ids, areas.get(i).geometry()));
            }
        }
        return faults;
    }

    private static List<TilingFault> slivers(List<Area> areas, PolygonMeasure measure, TilingLimits limits) {
        List<TilingFault> faults = new ArrayList<>();
        for (Area area : areas) {
            for (Polygon part : PolygonMeasure.parts(area.geometry())) {
                if (PolygonMeasure.meanWidth(part) <= limits.sliverMetres()
                        && PolygonMeasure.thinness(part) <= limits.sliverThinness()) {
                    TilingFault fault = measure.fault(TilingFault.Kind.SLIVER, List.of(area.id()), part);
                    if (fault.widthMetres() <= limits.sliverMetres()) {
                        faults.add(fault);
                    }
                }
            }
        }
        return faults;
    }
}
