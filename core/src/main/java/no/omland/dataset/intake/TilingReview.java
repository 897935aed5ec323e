package no.omland.dataset.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.geometry.MendedGeometry;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.tiling.Area;
import no.omland.tiling.FaultIssues;
import no.omland.tiling.FaultLayer;
import no.omland.tiling.TilingCheck;
import no.omland.tiling.TilingFaults;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Looks whether a layer that is about to be written tiles, tells of its faults, and puts the layer of them beside it, or takes away the one that was there. */
final class TilingReview {

    private static final EpsgCode NATIONAL = WorkspaceSnapshot.CRS;
    private static final int ETRS89_UTM = 25_800;
    private static final int WGS84_UTM = 32_600;

    private final FeatureSet layer;
    private final IssueLog log;

    private TilingReview(FeatureSet layer, IssueLog log) {
        this.layer = layer;
        this.log = log;
    }

    /** The import with the faults of its layer; {@code before} says whether there was a layer of faults. */
    static PreparedImport of(PreparedImport prepared, IssueLog log, LayersBefore before) {
        FeatureSet layer = prepared.tables().stream()
                .filter(table -> table.name().equals(prepared.layer()))
                .findFirst()
                .orElseThrow();
        FeatureSet faults = new TilingReview(layer, log).faults();
        if (faults.size() > 0) {
            return prepared.with(faults);
        }
        return before.read(faults.name()).isPresent() ? prepared.without(faults.name()) : prepared;
    }

    private FeatureSet faults() {
        EpsgCode own = layer.crs();
        if (own == null) {
            log.add(IssueCode.TILING_NOT_AREAS, layer.name(), layer.size());
            return none();
        }
        EpsgCode crs = isMeasurable(own) ? own : NATIONAL;
        try {
            List<Area> areas = areas(own, crs);
            if (areas.size() < layer.size()) {
                log.add(IssueCode.TILING_NOT_AREAS, layer.name(), layer.size() - areas.size());
            }
            TilingFaults found = TilingCheck.of(areas);
            FaultIssues.tell(found, layer.name(), crs, log);
            return FaultLayer.of(layer.name(), crs, found);
        } catch (CoordinateOutOfDomainException e) {
            log.add(IssueCode.TILING_NOT_MEASURED, layer.name(), own, crs);
            return none();
        }
    }

    private FeatureSet none() {
        return FaultLayer.of(layer.name(), NATIONAL, new TilingFaults(List.of(), 0, 0, false));
    }

    /** UTM is measured in as it is; degrees, and projections in which lengths are not true, such as that of web maps, are not. */
    private static boolean isMeasurable(EpsgCode crs) {
        int zone = crs.number() < WGS84_UTM ? crs.number() - ETRS89_UTM : crs.number() - WGS84_UTM;
        return zone >= 28 && zone <= 38;
    }

    private List<Area> areas(EpsgCode own, EpsgCode crs) {
        CoordinateTransform transform = CoordinateTransform.between(own, crs);
        int key = key();
        List<Area> areas = new ArrayList<>(layer.size());
        for (int i = 0; i < layer.size(); i++) {
            Feature feature = layer.features().get(i);
            Geometry geometry = feature.geometry();
            if (geometry instanceof Polygonal && !geometry.isEmpty()) {
                String id = key < 0 ? "#" + (i + 1) : String.valueOf(feature.text(key));
                areas.add(new Area(id, own.equals(crs) ? geometry : moved(geometry, transform)));
            }
        }
        return areas;
    }

    /** Moving corners but not the lines between them may make a valid outline cross itself. */
    private static Geometry moved(Geometry geometry, CoordinateTransform transform) {
        return MendedGeometry.of(transform.transform(geometry)).geometry();
    }

    /** The first column whose values tell all features apart, or -1. */
    private int key() {
        return IntStream.range(0, layer.schema().size())
                .filter(this::tellsApart)
                .findFirst()
                .orElse(-1);
    }

    private boolean tellsApart(int column) {
        Set<String> seen = new HashSet<>();
        for (Feature feature : layer.features()) {
            String value = feature.text(column);
            if (value == null || value.isBlank() || !seen.add(value)) {
                return false;
            }
        }
        return true;
    }
}
