package no.omland.dataset.intake.municipality;

import java.util.List;
import java.util.Optional;
import no.omland.dataset.layer.PreparedImport;
import no.omland.demography.ProjectionReading;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;

/** Brings a projection of the population into the workspace, in the place of the one before. */
public final class ProjectionImport {

    private ProjectionImport() {}

    /** @throws DataException when no columns tell of municipality, age and year, or no row can be read */
    public static PreparedImport prepare(SourceTable source) {
        if (!ProjectionReading.fits(source)) {
            throw DataException.data("projection.no-columns", source.source(), source.columnNames());
        }
        source.columns(Profile.POPULATION_PROJECTION).report(source.log());
        ProjectionReading.Result read = ProjectionReading.read(source);
        if (read.table().size() == 0) {
            throw DataException.data(
                    "projection.no-rows", source.source(), source.features().size());
        }
        return new PreparedImport(
                read.table().name(),
                Optional.empty(),
                List.of(read.table()),
                read.table().size(),
                read.table().size(),
                0,
                0,
                read.leftOut(),
                true);
    }
}
