package no.omland.dataset.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.ImportIssue;
import no.omland.water.register.WaterBodyTables;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Where on the map each issue of a table is: where the feature of its row begins, or, of a table without geometry, the water body that the row speaks of. What
 * was found with a place keeps it; what concerns the whole file has none.
 */
final class IssuePlaces {

    private final SourceTable source;
    private final @Nullable FeatureSet placed;
    private final Map<Object, Geometry> bodies = new HashMap<>();
    private final ColumnMapping columns;
    private final boolean rowsRise;

    /** @param placed the rows of the source with their geometry, or null when they have none */
    private IssuePlaces(SourceTable source, @Nullable FeatureSet placed) {
        this.source = source;
        this.placed = placed;
        this.columns = source.columns(Profile.WATER_BODIES);
        this.rowsRise = rise(source.rows());
    }

    /** The issues of a table so far, each with its place as far as it has one. */
    static List<ImportIssue> placed(SourceTable source, DatasetKind kind, PreparedImport prepared) {
        List<ImportIssue> issues = source.log().issues();
        // Doubts of a timetable are about rows of its other files.
        boolean elsewhere = kind == DatasetKind.TIMETABLE;
        if (elsewhere || issues.stream().allMatch(each -> each.row() == 0 || each.location() != null)) {
            return issues;
        }
        FeatureSet rows = source.features();
        if (kind == DatasetKind.LAYER && !rows.isSpatial()) {
            rows = prepared.tables().get(0);
        }
        boolean sameRows = rows.isSpatial() && rows.size() == source.features().size();
        IssuePlaces places = new IssuePlaces(source, sameRows ? rows : null);
        if (!sameRows && (kind == DatasetKind.WATER_BODIES || kind == DatasetKind.WATER_BODY_POINTS)) {
            places.lookUpBodies(prepared.tables().get(0));
        }
        return places.all(issues, sameRows ? rows.crs() : WorkspaceSnapshot.CRS);
    }

    private void lookUpBodies(FeatureSet merged) {
        int key = merged.schema().indexOf(WaterBodyTables.KEY);
        for (Feature body : merged.features()) {
            Object id = body.value(key);
            Geometry geometry = body.geometry();
            if (id != null && geometry != null) {
                bodies.put(id, geometry);
            }
        }
    }

    private List<ImportIssue> all(List<ImportIssue> issues, @Nullable EpsgCode crs) {
        if (crs == null) {
            return issues;
        }
        CoordinateTransform toDegrees = CoordinateTransform.between(crs, EpsgCode.WGS84);
        List<ImportIssue> all = new ArrayList<>(issues.size());
        for (ImportIssue issue : issues) {
            Geometry geometry = issue.row() == 0 || issue.location() != null ? null : geometry(issue.row());
            all.add(geometry == null ? issue : at(issue, geometry, toDegrees));
        }
        return all;
    }

    private @Nullable Geometry geometry(long row) {
        int i = rowsRise && row <= Integer.MAX_VALUE ? Arrays.binarySearch(source.rows(), (int) row) : -1;
        if (i < 0) {
            return null;
        }
        if (placed != null) {
            return placed.features().get(i).geometry();
        }
        String id = columns.text(source.features().features().get(i), "id");
        return id == null ? null : bodies.get(id);
    }

    private static ImportIssue at(ImportIssue issue, Geometry geometry, CoordinateTransform toDegrees) {
        Coordinate first = geometry.getCoordinate();
        if (first == null) {
            return issue;
        }
        double[] place = {first.getX(), first.getY()};
        try {
            toDegrees.apply(place, 0, 1);
        } catch (CoordinateOutOfDomainException nowhere) {
            return issue;
        }
        return new ImportIssue(
                issue.code(),
                issue.source(),
                issue.row(),
                issue.field(),
                issue.arguments(),
                new ImportIssue.Location(place[0], place[1]));
    }

    private static boolean rise(int[] rows) {
        for (int i = 1; i < rows.length; i++) {
            if (rows[i] <= rows[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
