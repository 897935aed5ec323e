package no.omland.dataset.intake.water;

import java.util.Set;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.FeatureMerge;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.WaterBodyId;
import no.omland.water.measure.MeasureIntake;
import no.omland.water.measure.MeasureTable;
import no.omland.water.measure.MeasureTypes;
import no.omland.water.register.WaterBodyTables;

/** Brings measures into the workspace, joined on id with those that are there. Measures of bodies that nobody knows are kept. */
public final class MeasureImport {

    private MeasureImport() {}

    public static PreparedImport prepare(SourceTable source, LayersBefore workspace) {
        ColumnMapping columns = source.columns(Profile.MEASURES);
        boolean tellsBody = columns.has("body") && (columns.has("type") || columns.has("name"));
        if (!columns.has("id") && !tellsBody) {
            throw DataException.data("measures.no-columns", source.source(), source.columnNames());
        }
        columns.report(source.log());
        MeasureIntake intake = MeasureIntake.of(source, columns, MunicipalityReforms.load(), MeasureTypes.BUILT_IN);
        Set<WaterBodyId> bodies =
                workspace.read(WaterBodyTables.BODIES).map(WaterBodyTables::ids).orElse(Set.of());
        intake.measuresOfBodies().forEach((body, measures) -> {
            if (!bodies.contains(body)) {
                source.log().add(IssueCode.MEASURE_BODY_UNKNOWN, body, String.join(", ", measures));
            }
        });
        long drawn = source.features().geometries().count();
        if (drawn > 0) {
            source.log().add(IssueCode.MEASURE_GEOMETRY_LEFT_OUT, drawn);
        }
        FeatureMerge merge = FeatureMerge.byKey(
                MeasureTable.KEY, workspace.read(MeasureTable.NAME).orElseGet(MeasureTable::empty), intake.measures());
        if (merge.untouched() > 0) {
            source.log().add(IssueCode.MEASURE_KEPT, merge.untouched());
        }
        return PreparedImport.merged(MeasureTable.NAME, intake.measures(), merge, intake.rejectedRows());
    }
}
