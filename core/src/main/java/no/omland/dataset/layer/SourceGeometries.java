package no.omland.dataset.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.geometry.FiniteCoordinates;
import no.omland.geometry.MendedGeometry;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;

/** The geometry of each row of a source: its own, or a point made of two columns; mended, and moved into the reference system that is wanted. */
public final class SourceGeometries {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static final int ROWS_BETWEEN_WORDS = 256;

    private final SourceTable source;
    private final Progress progress;

    /** @param progress is told how many rows are made ready */
    public SourceGeometries(SourceTable source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    /** One geometry for each row, null where there is none; in the source's own system when {@code wanted} is the same. */
    public List<@Nullable Geometry> in(EpsgCode wanted) {
        EpsgCode own = source.features().crs();
        List<@Nullable Geometry> moved = new ArrayList<>(source.features().size());
        CoordinateTransform transform =
                own == null || own.equals(wanted) ? null : CoordinateTransform.between(own, wanted);
        for (int i = 0; i < source.features().size(); i++) {
            tell(i);
            Geometry geometry = source.features().features().get(i).geometry();
            Geometry mended = geometry != null && isSomewhere(geometry, i, source.log()) ? mended(geometry, i) : null;
            if (mended != null && mended.isEmpty()) {
                source.log().addAt(IssueCode.GEOMETRY_MISSING, source.row(i), null);
                mended = null;
            }
            moved.add(mended == null ? null : moved(mended, transform, i));
        }
        return moved;
    }

    /** One point for each row from its columns {@code longitude} and {@code latitude} in degrees. */
    public List<@Nullable Geometry> pointsIn(EpsgCode wanted, ColumnMapping columns) {
        CoordinateTransform transform = CoordinateTransform.between(EpsgCode.WGS84, wanted);
        List<@Nullable Geometry> points = new ArrayList<>(source.features().size());
        for (int i = 0; i < source.features().size(); i++) {
            tell(i);
            points.add(point(source.features().features().get(i), columns, i, transform));
        }
        return points;
    }

    private void tell(int row) {
        if (row % ROWS_BETWEEN_WORDS == 0) {
            progress.at("prepare", row, (double) row / source.features().size());
        }
    }

    private @Nullable Geometry point(Feature row, ColumnMapping columns, int i, CoordinateTransform transform) {
        String longitude = columns.text(row, "longitude");
        String latitude = columns.text(row, "latitude");
        String id = columns.text(row, "id");
        String subject = id == null ? "" : id;
        if (longitude == null || latitude == null || isMissing(longitude) || isMissing(latitude)) {
            source.log().addAt(IssueCode.COORDINATE_MISSING, source.row(i), columns.columnName("latitude"), subject);
            return null;
        }
        double x = degrees(longitude);
        double y = degrees(latitude);
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            source.log()
                    .addAt(
                            IssueCode.COORDINATE_OUTSIDE,
                            source.row(i),
                            columns.columnName("latitude"),
                            subject,
                            longitude,
                            latitude);
            return null;
        }
        return moved(FACTORY.createPoint(new Coordinate(x, y)), transform, i);
    }

    private static boolean isMissing(String text) {
        return text.equalsIgnoreCase("NA") || text.equalsIgnoreCase("NULL") || text.equalsIgnoreCase("NaN");
    }

    /** NaN when the text is no number, so that it fails the test of range. */
    private static double degrees(String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private Geometry mended(Geometry geometry, int i) {
        return mended(geometry, i, source.log());
    }

    /** Whether a geometry of the source lies somewhere; the log is told when it does not. */
    public boolean isSomewhere(Geometry geometry, int i, IssueLog log) {
        if (FiniteCoordinates.are(geometry)) {
            return true;
        }
        log.addAt(IssueCode.COORDINATE_NOT_FINITE, source.row(i), null, geometry.getGeometryType());
        return false;
    }

    /** A geometry of the source made valid, of which the log is told; the very same when it was valid. Several threads may ask at once, each with a log of its own. */
    public Geometry mended(Geometry geometry, int i, IssueLog log) {
        if (!(geometry instanceof Polygonal)) {
            return geometry;
        }
        MendedGeometry mended = MendedGeometry.of(geometry);
        if (mended.changed()) {
            log.addPlaced(
                    IssueCode.GEOMETRY_MENDED,
                    source.row(i),
                    location(mended.geometry()),
                    mended.reason(),
                    String.format(Locale.ROOT, "%.1f", mended.areaChange()));
        }
        return mended.geometry();
    }

    private @Nullable Geometry moved(Geometry geometry, @Nullable CoordinateTransform transform, int i) {
        if (transform == null) {
            return geometry;
        }
        try {
            return transform.transform(geometry);
        } catch (CoordinateOutOfDomainException e) {
            source.log().addAt(IssueCode.GEOMETRY_UNREADABLE, source.row(i), null, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private ImportIssue.@Nullable Location location(Geometry geometry) {
        EpsgCode own = source.features().crs();
        if (own == null || geometry.isEmpty()) {
            return null;
        }
        double[] place = {
            geometry.getCoordinate().getX(), geometry.getCoordinate().getY()
        };
        try {
            CoordinateTransform.between(own, EpsgCode.WGS84).apply(place, 0, 1);
            return new ImportIssue.Location(place[0], place[1]);
        } catch (CoordinateOutOfDomainException nowhere) {
            return null;
        }
    }
}
