package no.omland.dataset.intake.municipality;

import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.CanonicalLayer;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.feature.FeatureSet;
import no.omland.feature.FieldType;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Brings the cells of Statistics Norway's grid into the workspace as squares: columns id, population, cell_metres, and the centre in the layer's system. The layer
 * is put in the place of the one before.
 */
public final class PopulationGridImport {

    public static final String LAYER = "population_grid";

    private static final EpsgCode CRS = WorkspaceSnapshot.CRS;

    private final SourceTable source;
    private final ColumnMapping columns;

    private PopulationGridImport(SourceTable source) {
        this.source = source;
        this.columns = source.columns(Profile.POPULATION_GRID);
    }

    /** @throws DataException when the source has no cells, or no column of people */
    public static PreparedImport prepare(SourceTable source, String layer, Progress progress) {
        ColumnMapping columns = source.columns(Profile.POPULATION_GRID);
        if (!source.features().isSpatial() || !columns.hasAll(List.of("id", "population"))) {
            throw DataException.data("population-grid.no-cells", source.source());
        }
        return new PopulationGridImport(source).prepared(layer, progress);
    }

    private PreparedImport prepared(String layer, Progress progress) {
        boolean isDrawn = source.log().issues().stream().anyMatch(issue -> issue.code() == IssueCode.GRID_DRAWN);
        if (!isDrawn) {
            columns.report(source.log());
        }
        List<@Nullable Geometry> cells = new SourceGeometries(source, progress).in(CRS);
        FeatureSet grid = new CanonicalLayer(source, columns)
                .withText("id", "id")
                .with("population", FieldType.INTEGER, this::population)
                .with(
                        "cell_metres",
                        FieldType.INTEGER,
                        row -> rounded(row, cell -> cell.getEnvelopeInternal().getWidth()))
                .with(
                        "centre_east",
                        FieldType.INTEGER,
                        row -> rounded(
                                row, cell -> cell.getEnvelopeInternal().centre().getX()))
                .with(
                        "centre_north",
                        FieldType.INTEGER,
                        row -> rounded(
                                row, cell -> cell.getEnvelopeInternal().centre().getY()))
                .read(layer, CRS, cells);
        return PreparedImport.whole(grid, source);
    }

    private static @Nullable Object rounded(
            CanonicalLayer.Row row, java.util.function.ToDoubleFunction<Geometry> measure) {
        Geometry cell = row.geometry();
        return cell == null ? null : Math.round(measure.applyAsDouble(cell));
    }

    private @Nullable Object population(CanonicalLayer.Row row) {
        String text = columns.text(row.feature(), "population");
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            double people =
                    Double.parseDouble(text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
            if (people >= 0 && people == Math.rint(people)) {
                return Math.round(people);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as a number of people that cannot be.
        }
        source.log().addAt(IssueCode.VALUE_UNREADABLE, row.number(), columns.columnName("population"), text);
        return null;
    }
}
