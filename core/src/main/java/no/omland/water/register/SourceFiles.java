package no.omland.water.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;

/** Which files each body has come from, kept in a column of the layer of bodies: the names in the order they first spoke of it. */
public final class SourceFiles {

    /** The name of the column. */
    public static final String COLUMN = "source_files";

    private static final String SEPARATOR = "; ";

    private SourceFiles() {}

    /** The incoming bodies with {@code file} added to the names that {@code before} has for each, and to those that it brings itself as an export. */
    public static FeatureSet noted(FeatureSet incoming, Optional<FeatureSet> before, String file) {
        Map<Object, String> earlier = before.map(SourceFiles::byId).orElse(Map.of());
        int id = incoming.schema().indexOf(WaterBodyColumns.ID);
        int given = incoming.schema().indexOf(COLUMN);
        List<Field> fields = new ArrayList<>(incoming.schema().fields());
        if (given < 0) {
            fields.add(Field.text(COLUMN));
        }
        List<Feature> noted = new ArrayList<>(incoming.size());
        for (Feature body : incoming.features()) {
            Set<String> files = new LinkedHashSet<>(list(earlier.get(String.valueOf(body.value(id)))));
            if (given >= 0) {
                files.addAll(list(body.text(given)));
            }
            files.add(file);
            @Nullable Object[] values = Arrays.copyOf(body.values(), fields.size());
            values[given < 0 ? fields.size() - 1 : given] = String.join(SEPARATOR, files);
            noted.add(new Feature(body.geometry(), values));
        }
        return new FeatureSet(incoming.name(), new Schema(fields), incoming.crs(), noted);
    }

    /** The names in a value of the column, none when it is null. */
    public static List<String> list(@Nullable String value) {
        return value == null ? List.of() : List.of(value.split(SEPARATOR));
    }

    private static Map<Object, String> byId(FeatureSet bodies) {
        int id = bodies.schema().indexOf(WaterBodyColumns.ID);
        int column = bodies.schema().indexOf(COLUMN);
        Map<Object, String> files = new HashMap<>();
        for (Feature body : bodies.features()) {
            String names = body.text(column);
            if (names != null) {
                files.put(String.valueOf(body.value(id)), names);
            }
        }
        return files;
    }
}
