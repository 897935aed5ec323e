package no.omland.dataset.intake.water;

import java.util.Arrays;
import java.util.Set;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.FeatureMerge;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.water.WaterBodyId;
import no.omland.water.interest.Interest;
import no.omland.water.interest.InterestTable;
import no.omland.water.register.WaterBodyTables;

/** Brings what is known of interests into the workspace, joined on the id of the body with what is there. */
public final class InterestImport {

    private InterestImport() {}

    public static PreparedImport prepare(SourceTable source, LayersBefore workspace) {
        ColumnMapping columns = source.columns(Profile.INTERESTS);
        boolean tellsInterest = Arrays.stream(Interest.values()).anyMatch(each -> columns.has(each.field()));
        if (!columns.has("id") || !tellsInterest) {
            throw DataException.data("interests.no-columns", source.source(), source.columnNames());
        }
        columns.report(source.log());
        FeatureSet rows = InterestTable.rows(source, columns);
        Set<WaterBodyId> bodies =
                workspace.read(WaterBodyTables.BODIES).map(WaterBodyTables::ids).orElse(Set.of());
        InterestTable.bodies(rows).stream()
                .filter(id -> !bodies.contains(id))
                .forEach(id -> source.log().add(IssueCode.INTEREST_BODY_UNKNOWN, id));
        FeatureMerge merge = FeatureMerge.byKey(
                InterestTable.KEY, workspace.read(InterestTable.NAME).orElseGet(InterestTable::empty), rows);
        long rejected = source.features().features().stream()
                .filter(row -> columns.text(row, "id") == null)
                .count();
        return PreparedImport.merged(InterestTable.NAME, rows, merge, rejected);
    }
}
