package no.omland.dataset.intake.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.omland.crs.EpsgCode;
import no.omland.dataset.MunicipalityLayer;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.feature.Feature;
import no.omland.feature.FeatureMerge;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.municipality.MunicipalityNumber;
import no.omland.tiling.Area;
import no.omland.tiling.FaultIssues;
import no.omland.tiling.TilingCheck;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Brings municipalities into the workspace: one feature for each number, parts of one municipality joined. */
public final class MunicipalityImport {

    private static final String LAYER = MunicipalityLayer.NAME;
    private static final EpsgCode CRS = WorkspaceSnapshot.CRS;
    private static final Schema SCHEMA =
            Schema.of(Field.text("number"), Field.text("name"), Field.text("county_number"), Field.text("county_name"));

    private MunicipalityImport() {}

    /** The rows of one municipality. */
    private static final class Parts {
        private final List<Geometry> geometries = new ArrayList<>();
        private final List<Area> areas = new ArrayList<>();
        private final @Nullable Object[] values;
        private int rows;

        Parts(@Nullable Object[] values) {
            this.values = values;
        }

        Feature joined() {
            if (geometries.isEmpty()) {
                return new Feature(null, values);
            }
            boolean isWhole = geometries.size() == 1;
            return new Feature(isWhole ? geometries.get(0) : UnaryUnionOp.union(geometries), values);
        }
    }

    public static PreparedImport prepare(SourceTable source, LayersBefore workspace, Progress progress) {
        ColumnMapping columns = source.columns(Profile.MUNICIPALITIES);
        if (!columns.hasAll(List.of("number", "name")) || !source.features().isSpatial()) {
            throw DataException.data("municipalities.no-number", source.source());
        }
        columns.report(source.log());
        Map<MunicipalityNumber, Parts> parts = new TreeMap<>();
        int rejected = collect(source, columns, parts, progress);
        List<Feature> features = new ArrayList<>();
        parts.forEach((number, part) -> {
            if (part.rows > 1) {
                FaultIssues.tellOfOverlaps(TilingCheck.of(part.areas), CRS, source.log());
                source.log()
                        .add(IssueCode.MUNICIPALITY_PARTS_JOINED, number, String.valueOf(part.values[1]), part.rows);
            }
            features.add(part.joined());
        });
        FeatureSet incoming = new FeatureSet(LAYER, SCHEMA, CRS, features);
        FeatureSet before = workspace.read(LAYER).orElse(new FeatureSet(LAYER, SCHEMA, CRS, List.of()));
        FeatureMerge merge = FeatureMerge.byKey("number", before, incoming);
        return new PreparedImport(
                LAYER,
                Optional.ofNullable(source.features().crs()),
                List.of(merge.merged()),
                features.size(),
                merge.created(),
                merge.changed(),
                merge.unchanged(),
                rejected,
                merge.created() + merge.changed() > 0);
    }

    private static int collect(
            SourceTable source, ColumnMapping columns, Map<MunicipalityNumber, Parts> parts, Progress progress) {
        List<@Nullable Geometry> geometries = new SourceGeometries(source, progress).in(CRS);
        int rejected = 0;
        for (int i = 0; i < source.features().size(); i++) {
            Feature row = source.features().features().get(i);
            String text = columns.text(row, "number");
            Optional<MunicipalityNumber> number = text == null ? Optional.empty() : MunicipalityNumber.find(text);
            if (number.isEmpty()) {
                rejected++;
                source.log()
                        .addAt(
                                IssueCode.MUNICIPALITY_UNKNOWN,
                                source.row(i),
                                columns.columnName("number"),
                                String.valueOf(text));
                continue;
            }
            Parts part = parts.computeIfAbsent(
                    number.get(),
                    n -> new Parts(new @Nullable Object[] {
                        n.digits(),
                        columns.text(row, "name"),
                        columns.text(row, "countyNumber"),
                        columns.text(row, "countyName")
                    }));
            part.rows++;
            Geometry geometry = geometries.get(i);
            if (geometry != null) {
                part.geometries.add(geometry);
                if (geometry instanceof Polygonal) {
                    part.areas.add(new Area(number.get() + " (" + source.row(i) + ")", geometry));
                }
            }
        }
        return rejected;
    }
}
