package no.omland.dataset.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A layer in the making: first the columns that the domain reads, then every other column of the source under its own name. */
public final class CanonicalLayer {

    private final SourceTable source;
    private final ColumnMapping columns;
    private final List<Field> fields = new ArrayList<>();
    private final List<Function<Row, @Nullable Object>> readers = new ArrayList<>();

    public CanonicalLayer(SourceTable source, ColumnMapping columns) {
        this.source = source;
        this.columns = columns;
    }

    /**
     * One row of the source.
     *
     * @param number in the source, counted from 1
     * @param geometry in the system of the layer
     */
    public record Row(
            Feature feature, long number, @Nullable Geometry geometry) {}

    /** Adds a column that the domain reads. */
    public CanonicalLayer with(String name, FieldType type, Function<Row, @Nullable Object> reader) {
        fields.add(new Field(name, type));
        readers.add(reader);
        return this;
    }

    /** Adds a column whose text is kept word for word. */
    public CanonicalLayer withText(String name, String field) {
        return with(name, FieldType.TEXT, row -> columns.text(row.feature(), field));
    }

    /** The layer, with one feature for each row. */
    public FeatureSet read(String layer, EpsgCode crs, List<@Nullable Geometry> geometries) {
        keepTheOtherColumns();
        List<Feature> features = new ArrayList<>(source.features().size());
        for (int i = 0; i < source.features().size(); i++) {
            Row row = new Row(source.features().features().get(i), source.row(i), geometries.get(i));
            @Nullable Object[] values = new @Nullable Object[readers.size()];
            for (int c = 0; c < values.length; c++) {
                values[c] = readers.get(c).apply(row);
            }
            features.add(new Feature(row.geometry(), values));
        }
        return new FeatureSet(layer, new Schema(fields), crs, features);
    }

    /** A column that was read as the one of its own name, as in a layer that comes back, is there already. */
    private void keepTheOtherColumns() {
        int canonical = fields.size();
        List<Field> given = source.features().schema().fields();
        for (int i = 0; i < given.size(); i++) {
            int position = i;
            String name = given.get(i).name();
            boolean isThere = columns.isMapped(i) && isTaken(name, canonical);
            if (!isThere) {
                String free = name;
                while (isTaken(free, fields.size())) {
                    free += "_given";
                }
                with(free, given.get(i).type(), row -> row.feature().value(position));
            }
        }
    }

    private boolean isTaken(String name, int among) {
        return fields.subList(0, among).stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
    }
}
