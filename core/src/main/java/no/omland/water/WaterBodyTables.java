package no.omland.water;

import no.omland.feature.FeatureSet;

/** The names by which a store keeps water bodies. */
public final class WaterBodyTables {

    /** The layer with one feature for each body. */
    public static final String BODIES = WaterBodyColumns.BODIES;

    /** The table with one row for each pressure, its first column the id of the body. */
    public static final String PRESSURES = WaterBodyColumns.PRESSURES;

    /** The column of {@link #BODIES} that tells bodies apart. */
    public static final String KEY = WaterBodyColumns.ID;

    private WaterBodyTables() {}

    /** How many of the bodies no source has given a class, not even an unknown one. */
    public static long withoutStatus(FeatureSet bodies) {
        int column = bodies.schema().indexOf(WaterBodyColumns.ECOLOGICAL_CLASS);
        return bodies.features().stream()
                .filter(body -> body.text(column) == null)
                .count();
    }
}
