package no.omland.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.issue.IssueCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Gives the rows of a table the geometry that its columns tell of: the cells of a grid, well-known text, or an easting and a northing. Longitude and
 * latitude are left to those who import, since a register's points are more than a layer.
 */
final class PlacedTable {

    private static final Pattern SRID = Pattern.compile("(?i)SRID=(\\d{4,6});\\s*");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final SourceTable table;
    private final ColumnMapping columns;

    private PlacedTable(SourceTable table, ColumnMapping columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * The table with geometry, or itself when it has some, or its columns tell of none.
     *
     * @param said the reference system of the coordinates; without it they are only used when they name one themselves
     */
    static SourceTable of(SourceTable table, @Nullable EpsgCode said) {
        if (table.features().isSpatial()) {
            return table;
        }
        ColumnMapping grid = table.columns(Profile.POPULATION_GRID);
        if (grid.has("id")) {
            return GridCells.of(table, grid);
        }
        ColumnMapping places = table.columns(Profile.PLACES);
        boolean degrees = table.columns(Profile.POINTS).hasAll(List.of("longitude", "latitude"));
        PlacedTable placed = new PlacedTable(table, places);
        if (places.has("wkt") && placed.isWellKnownText()) {
            return placed.fromText(said);
        }
        return places.hasAll(List.of("easting", "northing")) && !degrees ? placed.fromColumns(said) : table;
    }

    /** Whether the first value there is begins as well-known text does: a column called geom may hold anything. */
    private boolean isWellKnownText() {
        return table.features().features().stream()
                .map(row -> columns.text(row, "wkt"))
                .filter(text -> text != null)
                .findFirst()
                .filter(text -> SRID.matcher(text)
                        .replaceFirst("")
                        .toUpperCase(Locale.ROOT)
                        .matches("(?s)(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\\b.*"))
                .isPresent();
    }

    private SourceTable fromText(@Nullable EpsgCode said) {
        EpsgCode crs = said != null ? said : named();
        if (crs == null) {
            return without("wkt");
        }
        WKTReader reader = new WKTReader(FACTORY);
        int unreadableBefore = unreadable();
        SourceTable placed = placed(crs, (row, i) -> parsed(row, i, reader));
        return unreadable() > unreadableBefore ? placed : withoutColumn(placed, columns.position("wkt"));
    }

    private int unreadable() {
        return (int) table.log().issues().stream()
                .filter(issue -> issue.code() == IssueCode.GEOMETRY_UNREADABLE)
                .count();
    }

    /** Text that has become geometry whole is not kept as text too; it would come out again as a second geometry. */
    private static SourceTable withoutColumn(SourceTable table, int position) {
        FeatureSet set = table.features();
        List<Field> fields = new ArrayList<>(set.schema().fields());
        fields.remove(position);
        List<Feature> features = new ArrayList<>(set.size());
        for (Feature feature : set.features()) {
            @Nullable Object[] values = new @Nullable Object[fields.size()];
            System.arraycopy(feature.values(), 0, values, 0, position);
            System.arraycopy(feature.values(), position + 1, values, position, fields.size() - position);
            features.add(new Feature(feature.geometry(), values));
        }
        return table.with(new FeatureSet(set.name(), new Schema(fields), set.crs(), features));
    }

    /** The system that the text itself names in the way of PostGIS. */
    private @Nullable EpsgCode named() {
        for (Feature row : table.features().features()) {
            String text = columns.text(row, "wkt");
            if (text != null) {
                Matcher srid = SRID.matcher(text);
                return srid.lookingAt() ? new EpsgCode(Integer.parseInt(srid.group(1))) : null;
            }
        }
        return null;
    }

    private SourceTable fromColumns(@Nullable EpsgCode said) {
        if (said == null) {
            return without("easting");
        }
        return placed(said, this::point);
    }

    private SourceTable without(String field) {
        table.log().addAt(IssueCode.COORDINATE_SYSTEM_MISSING, 0, columns.columnName(field), columns.columnName(field));
        return table;
    }

    /** What makes a geometry of a row. */
    private interface Placing {
        @Nullable
        Geometry of(Feature row, int i);
    }

    private SourceTable placed(EpsgCode crs, Placing placing) {
        columns.report(table.log());
        List<Feature> features = new ArrayList<>(table.features().size());
        for (int i = 0; i < table.features().size(); i++) {
            Feature row = table.features().features().get(i);
            features.add(new Feature(placing.of(row, i), row.values()));
        }
        FeatureSet set = table.features();
        return table.with(new FeatureSet(set.name(), set.schema(), crs, features));
    }

    private @Nullable Geometry parsed(Feature row, int i, WKTReader reader) {
        String text = columns.text(row, "wkt");
        if (text == null) {
            table.log().addAt(IssueCode.GEOMETRY_MISSING, table.row(i), null);
            return null;
        }
        try {
            return reader.read(SRID.matcher(text).replaceFirst(""));
        } catch (ParseException | IllegalArgumentException e) {
            table.log().addAt(IssueCode.GEOMETRY_UNREADABLE, table.row(i), null, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Geometry point(Feature row, int i) {
        String easting = columns.text(row, "easting");
        String northing = columns.text(row, "northing");
        if (easting == null || northing == null) {
            table.log().addAt(IssueCode.COORDINATE_MISSING, table.row(i), columns.columnName("easting"), "");
            return null;
        }
        double x = metres(easting);
        double y = metres(northing);
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            table.log().addAt(IssueCode.GEOMETRY_UNREADABLE, table.row(i), null, easting + ", " + northing);
            return null;
        }
        return FACTORY.createPoint(new Coordinate(x, y));
    }

    /** A number with a comma or a point, and blanks between the thousands; NaN when the text is none. */
    private static double metres(String text) {
        try {
            return Double.parseDouble(text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
