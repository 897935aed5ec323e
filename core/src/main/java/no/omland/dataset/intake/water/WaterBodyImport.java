package no.omland.dataset.intake.water;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.JoinReport;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.feature.Feature;
import no.omland.feature.FeatureMerge;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.driver.DriverChanges;
import no.omland.water.driver.DriverTable;
import no.omland.water.register.MunicipalityCodeReview;
import no.omland.water.register.SourceFiles;
import no.omland.water.register.WaterBodyIntake;
import no.omland.water.register.WaterBodyTables;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Brings water bodies into the workspace: their status, their geometry, or just a point for each, joined on id with what is there. */
public final class WaterBodyImport {

    private static final EpsgCode CRS = WorkspaceSnapshot.CRS;

    private WaterBodyImport() {}

    public static PreparedImport prepare(
            SourceTable source, DatasetKind kind, LayersBefore workspace, Progress progress) {
        ColumnMapping columns = source.columns(profile(source, kind));
        if (!columns.has("id")) {
            throw DataException.data("water-bodies.no-id", source.source(), source.columnNames());
        }
        columns.report(source.log());
        WaterBodyIntake intake = WaterBodyIntake.of(source, columns, geometries(source, kind, progress), CRS);
        MunicipalityCodeReview.report(intake.bodies(), MunicipalityReforms.load(), source.log());
        intake.pressures().ifPresent(rows -> reportLabels(rows, workspace, source));
        Optional<FeatureSet> before = workspace.read(WaterBodyTables.BODIES);
        AbsentBodies.report(intake.bodies(), before, source.log());
        FeatureMerge merge = FeatureMerge.byKey(
                WaterBodyTables.KEY,
                before.orElseGet(() -> WaterBodyTables.empty(CRS)),
                SourceFiles.noted(intake.bodies(), before, source.source()));
        Optional<FeatureSet> pressuresBefore = workspace.read(WaterBodyTables.PRESSURES);
        Optional<FeatureSet> pressures = pressures(intake, pressuresBefore);
        report(source, merge);
        FeatureSet earlier = before.orElseGet(() -> WaterBodyTables.empty(CRS));
        JoinReport join = JoinReport.of(
                WaterBodyTables.KEY, earlier, intake.bodies(), merge.merged(), WaterBodyTables.ECOLOGICAL_CLASS);
        List<FeatureSet> tables = new ArrayList<>(List.of(merge.merged()));
        pressures.ifPresent(tables::add);
        boolean alters = merge.created() + merge.changed() > 0
                || pressures.isPresent() && !sameRows(pressures.get(), pressuresBefore);
        PreparedImport prepared = new PreparedImport(
                WaterBodyTables.BODIES,
                coordinates(source),
                tables,
                intake.bodies().size(),
                merge.created(),
                merge.changed(),
                merge.unchanged(),
                intake.rejectedRows(),
                alters);
        return prepared.joined(join);
    }

    /** Whether the table is a workspace's own layer of water bodies, or an export of it. */
    public static boolean isOwnExport(SourceTable table) {
        return table.columns(Profile.OWN_WATER_BODIES).hasAll(List.of("id", "category", "class", "sourceFiles"));
    }

    private static Profile profile(SourceTable source, DatasetKind kind) {
        if (kind == DatasetKind.WATER_BODY_POINTS) {
            return Profile.WATER_BODY_POINTS;
        }
        return isOwnExport(source) ? Profile.OWN_WATER_BODIES : Profile.WATER_BODIES;
    }

    private static List<@Nullable Geometry> geometries(SourceTable source, DatasetKind kind, Progress progress) {
        SourceGeometries geometries = new SourceGeometries(source, progress);
        if (source.features().isSpatial()) {
            return geometries.in(CRS);
        }
        ColumnMapping points = source.columns(Profile.WATER_BODY_POINTS);
        if (points.hasAll(List.of("latitude", "longitude"))) {
            return geometries.pointsIn(CRS, points);
        }
        if (kind == DatasetKind.WATER_BODY_POINTS) {
            throw DataException.data("water-body-points.no-coordinates", source.source(), source.columnNames());
        }
        return new ArrayList<>(Collections.nCopies(source.features().size(), null));
    }

    private static Optional<EpsgCode> coordinates(SourceTable source) {
        EpsgCode own = source.features().crs();
        if (own != null) {
            return Optional.of(own);
        }
        boolean inColumns = source.columns(Profile.WATER_BODY_POINTS).hasAll(List.of("latitude", "longitude"));
        return inColumns ? Optional.of(EpsgCode.WGS84) : Optional.empty();
    }

    /** The pressures of the bodies in the file take the place of the ones they had; those of other bodies stay. */
    private static Optional<FeatureSet> pressures(WaterBodyIntake intake, Optional<FeatureSet> before) {
        if (intake.pressures().isEmpty() || before.isEmpty()) {
            return intake.pressures();
        }
        Set<Object> spokenFor = new HashSet<>();
        int id = intake.bodies().schema().indexOf(WaterBodyTables.KEY);
        intake.bodies().features().forEach(body -> spokenFor.add(Objects.requireNonNull(body.value(id))));
        List<Feature> rows = new ArrayList<>();
        before.get().features().stream()
                .filter(row -> row.value(0) == null || !spokenFor.contains(row.value(0)))
                .forEach(rows::add);
        rows.addAll(intake.pressures().get().features());
        return Optional.of(FeatureSet.table(
                WaterBodyTables.PRESSURES, intake.pressures().get().schema(), rows));
    }

    /** A label that neither the product's table of drivers nor the user's own has, once each. */
    private static void reportLabels(FeatureSet pressures, LayersBefore workspace, SourceTable source) {
        DriverTable drivers = workspace
                .document(DriverChanges.DOCUMENT)
                .map(DriverChanges::read)
                .map(DriverTable.BUILT_IN::with)
                .orElse(DriverTable.BUILT_IN);
        Map<String, Integer> rowsOfLabel = new TreeMap<>();
        for (String label : WaterBodyTables.labels(pressures)) {
            if (drivers.find(label).isEmpty()) {
                rowsOfLabel.merge(label, 1, Integer::sum);
            }
        }
        rowsOfLabel.forEach((label, rows) -> source.log().add(IssueCode.PRESSURE_UNKNOWN_LABEL, label, rows));
    }

    private static boolean sameRows(FeatureSet after, Optional<FeatureSet> before) {
        return before.isPresent() && rows(after).equals(rows(before.get()));
    }

    private static Set<List<@Nullable Object>> rows(FeatureSet table) {
        Set<List<@Nullable Object>> rows = new HashSet<>();
        table.features().forEach(row -> rows.add(Arrays.asList(row.values())));
        return rows;
    }

    private static void report(SourceTable source, FeatureMerge merge) {
        if (merge.untouched() > 0) {
            source.log().add(IssueCode.BODY_KEPT, merge.untouched());
        }
        if (merge.geometriesKept() > 0) {
            source.log().add(IssueCode.GEOMETRY_KEPT, merge.geometriesKept());
        }
        long without = merge.merged().features().stream()
                .filter(body -> body.geometry() == null)
                .count();
        if (without > 0) {
            source.log()
                    .add(
                            IssueCode.BODY_WITHOUT_GEOMETRY,
                            without,
                            merge.merged().size());
        }
        long unclassified = WaterBodyTables.withoutStatus(merge.merged());
        if (unclassified > 0) {
            source.log()
                    .add(
                            IssueCode.BODY_WITHOUT_STATUS,
                            unclassified,
                            merge.merged().size());
        }
    }
}
