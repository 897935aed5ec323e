package no.omland.dataset.intake.municipality;

import java.util.List;
import java.util.Optional;
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
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Brings offices into the workspace: columns id, name and municipality_number, and a place where there is one. The layer is put in the place of the one before. */
public final class OfficeImport {

    public static final String LAYER = "offices";

    private static final EpsgCode CRS = WorkspaceSnapshot.CRS;

    private OfficeImport() {}

    /** @throws DataException when the source has no column of names, or nothing that tells where the offices are */
    public static PreparedImport prepare(SourceTable source, String layer, Progress progress) {
        ColumnMapping columns = source.columns(Profile.OFFICES);
        ColumnMapping points = source.columns(Profile.POINTS);
        boolean byColumns = !source.features().isSpatial() && points.hasAll(List.of("longitude", "latitude"));
        if (!columns.has("name") || !source.features().isSpatial() && !byColumns) {
            throw DataException.data("offices.no-place", source.source());
        }
        columns.report(source.log());
        if (byColumns) {
            points.report(source.log());
        }
        SourceGeometries geometries = new SourceGeometries(source, progress);
        List<@Nullable Geometry> places = byColumns ? geometries.pointsIn(CRS, points) : geometries.in(CRS);
        FeatureSet offices = new CanonicalLayer(source, columns)
                .withText("id", "id")
                .withText("name", "name")
                .with("municipality_number", FieldType.TEXT, row -> municipality(row, columns, source))
                .read(layer, CRS, places);
        return PreparedImport.whole(offices, source);
    }

    private static @Nullable String municipality(CanonicalLayer.Row row, ColumnMapping columns, SourceTable source) {
        String text = columns.text(row.feature(), "municipalityNumber");
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<MunicipalityNumber> number = MunicipalityNumber.find(text);
        if (number.isEmpty()) {
            String column = columns.columnName("municipalityNumber");
            source.log().addAt(IssueCode.MUNICIPALITY_UNKNOWN, row.number(), column, text);
        }
        return number.map(MunicipalityNumber::digits).orElse(text);
    }
}
