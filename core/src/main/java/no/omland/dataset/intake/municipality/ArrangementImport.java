package no.omland.dataset.intake.municipality;

import java.util.List;
import java.util.Optional;
import no.omland.cooperation.ArrangementLayer;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.FeatureSet;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;

/** Brings arrangements between municipalities into the workspace, in the place of those before. */
public final class ArrangementImport {

    private ArrangementImport() {}

    /** @throws DataException when no columns tell of arrangements and participants, or no row names both */
    public static PreparedImport prepare(SourceTable source) {
        if (!ArrangementLayer.fits(source)) {
            throw DataException.data("arrangements.no-columns", source.source(), source.columnNames());
        }
        source.columns(Profile.ARRANGEMENTS).report(source.log());
        FeatureSet table = ArrangementLayer.table(source);
        if (table.size() == 0) {
            throw DataException.data(
                    "arrangements.no-rows", source.source(), source.features().size());
        }
        return new PreparedImport(
                table.name(), Optional.empty(), List.of(table), table.size(), table.size(), 0, 0, 0, true);
    }
}
