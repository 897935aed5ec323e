package no.omland.water.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.water.WaterBodyId;

/** The names by which a store keeps water bodies. */
public final class WaterBodyTables {

    /** The layer with one feature for each body. */
    public static final String BODIES = WaterBodyColumns.BODIES;

    /** The table with one row for each pressure, its first column the id of the body. */
    public static final String PRESSURES = WaterBodyColumns.PRESSURES;

    /** The column of {@link #BODIES} that tells bodies apart. */
    public static final String KEY = WaterBodyColumns.ID;

    /** The column of {@link #BODIES} that holds the class, null while no source has told of it. */
    public static final String ECOLOGICAL_CLASS = WaterBodyColumns.ECOLOGICAL_CLASS;

    private WaterBodyTables() {}

    /** The layer of bodies before the first import: no features, and the columns that every import fills, in the order they stand in. */
    public static FeatureSet empty(EpsgCode crs) {
        List<Field> fields = WaterBodyColumns.ALL.stream()
                .map(name -> new Field(name, name.equals(WaterBodyColumns.CHANGED) ? FieldType.DATE : FieldType.TEXT))
                .toList();
        return new FeatureSet(BODIES, new Schema(fields), crs, List.of());
    }

    /** The rows of one of the two tables that are about the chosen bodies; empty when it is another table. */
    public static Optional<FeatureSet> of(FeatureSet table, Set<WaterBodyId> chosen) {
        String key = table.name().equals(BODIES) ? WaterBodyColumns.ID : WaterBodyColumns.BODY_ID;
        if (!table.name().equals(BODIES) && !table.name().equals(PRESSURES)) {
            return Optional.empty();
        }
        int column = table.schema().indexOf(key);
        List<Feature> rows = table.features().stream()
                .filter(row -> {
                    String id = row.text(column);
                    return id != null && chosen.contains(WaterBodyId.of(id));
                })
                .toList();
        return Optional.of(new FeatureSet(table.name(), table.schema(), table.crs(), rows));
    }

    /** The labels of a table of pressures, row by row. */
    public static List<String> labels(FeatureSet pressures) {
        int column = pressures.schema().indexOf(WaterBodyColumns.PRESSURE);
        return pressures.features().stream()
                .flatMap(row -> Stream.ofNullable(row.text(column)))
                .toList();
    }

    /** The ids of a layer of bodies. */
    public static Set<WaterBodyId> ids(FeatureSet bodies) {
        int column = bodies.schema().indexOf(KEY);
        return bodies.features().stream()
                .flatMap(row -> Stream.ofNullable(row.text(column)))
                .map(WaterBodyId::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many of the bodies no source has given a class, not even an unknown one. */
    public static long withoutStatus(FeatureSet bodies) {
        int column = bodies.schema().indexOf(WaterBodyColumns.ECOLOGICAL_CLASS);
        return bodies.features().stream()
                .filter(body -> body.text(column) == null)
                .count();
    }
}
