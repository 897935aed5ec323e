package no.omland.water;

import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;

/** The names by which a store keeps water bodies. */
public final class WaterBodyTables {

    /** The layer with one feature for each body. */
    public static final String BODIES = WaterBodyColumns.BODIES;

    /** The table with one row for each pressure, its first column the id of the body. */
    public static final String PRESSURES = WaterBodyColumns.PRESSURES;

    /** The column of {@link #BODIES} that tells bodies apart. */
    public static final String KEY = WaterBodyColumns.ID;

    private WaterBodyTables() {}

    /** The layer of bodies before the first import: no features, and the columns that every import fills, in the order they stand in. */
    public static FeatureSet empty(EpsgCode crs) {
        List<Field> fields = WaterBodyColumns.ALL.stream()
                .map(name -> new Field(name, name.equals(WaterBodyColumns.CHANGED) ? FieldType.DATE : FieldType.TEXT))
                .toList();
        return new FeatureSet(BODIES, new Schema(fields), crs, List.of());
    }

    /** How many of the bodies no source has given a class, not even an unknown one. */
    public static long withoutStatus(FeatureSet bodies) {
        int column = bodies.schema().indexOf(WaterBodyColumns.ECOLOGICAL_CLASS);
        return bodies.features().stream()
                .filter(body -> body.text(column) == null)
                .count();
    }
}
