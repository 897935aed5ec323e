package no.omland.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.IssueCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * The square cells of Statistics Norway's grid, drawn from their ids: 2·10¹³ + easting·10⁷ + northing of the south-west corner in EPSG:25833. Northings are
 * never negative, eastings may be: {@code 19250006618000} is (−75000, 6618000).
 */
final class GridCells {

    static final EpsgCode CRS = EpsgCode.ETRS89_UTM33;

    private static final long ORIGIN = 20_000_000_000_000L;
    private static final long EASTING_UNIT = 10_000_000L;
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})\\s*[mM]?$");
    private static final int[] SIZES_METRES = {100, 250, 500, 1_000, 5_000, 10_000};

    /** Where mainland Norway lies in zone 33, with its sea, rounded outwards. */
    private static final int WEST_METRES = -200_000;

    private static final int EAST_METRES = 1_250_000;
    private static final int SOUTH_METRES = 6_300_000;
    private static final int NORTH_METRES = 8_100_000;

    private static final GeometryFactory FACTORY = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private final SourceTable table;
    private final ColumnMapping columns;

    private GridCells(SourceTable table, ColumnMapping columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The table with a square for each row whose id is one; the other rows are kept without a place, and the log says which. */
    static SourceTable of(SourceTable table, ColumnMapping columns) {
        return new GridCells(table, columns).drawn();
    }

    private SourceTable drawn() {
        int sizeMetres = sizeMetres();
        columns.report(table.log());
        table.log().add(IssueCode.GRID_DRAWN, sizeMetres);
        List<Feature> cells = new ArrayList<>(table.features().size());
        for (int i = 0; i < table.features().size(); i++) {
            Feature row = table.features().features().get(i);
            String id = columns.text(row, "id");
            Geometry cell = cell(id, sizeMetres);
            if (cell == null) {
                table.log()
                        .addAt(
                                IssueCode.GRID_ID_IMPOSSIBLE,
                                table.row(i),
                                columns.columnName("id"),
                                id == null ? "" : id,
                                sizeMetres);
            }
            cells.add(new Feature(cell, row.values()));
        }
        FeatureSet set = table.features();
        return table.with(new FeatureSet(set.name(), set.schema(), CRS, cells));
    }

    /** The size that the name of the id column tells, as {@code SSBID0250M} does, else the largest that all ids fit. */
    private int sizeMetres() {
        Matcher named = SIZE.matcher(columns.columnName("id"));
        if (named.find() && Integer.parseInt(named.group(1)) > 0) {
            return Integer.parseInt(named.group(1));
        }
        int best = SIZES_METRES[0];
        for (int size : SIZES_METRES) {
            boolean all = table.features().features().stream()
                    .map(row -> columns.text(row, "id"))
                    .allMatch(id -> id == null || number(id) < 0 || fits(number(id), size));
            best = all ? size : best;
        }
        return best;
    }

    private static @Nullable Geometry cell(@Nullable String id, int sizeMetres) {
        long number = id == null ? -1 : number(id);
        if (number < 0 || !fits(number, sizeMetres)) {
            return null;
        }
        double west = easting(number);
        double south = northing(number);
        double east = west + sizeMetres;
        double north = south + sizeMetres;
        CoordinateSequence ring = PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(
                new double[] {west, south, west, north, east, north, east, south, west, south}, 2, 0);
        return FACTORY.createPolygon(ring);
    }

    private static boolean fits(long number, int sizeMetres) {
        long easting = easting(number);
        long northing = northing(number);
        return easting >= WEST_METRES
                && easting <= EAST_METRES
                && northing >= SOUTH_METRES
                && northing <= NORTH_METRES
                && easting % sizeMetres == 0
                && northing % sizeMetres == 0;
    }

    private static long easting(long number) {
        return Math.floorDiv(number - ORIGIN, EASTING_UNIT);
    }

    private static long northing(long number) {
        return Math.floorMod(number - ORIGIN, EASTING_UNIT);
    }

    /** -1 when the text is no number of digits. */
    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
