package no.omland.store.sql;

import java.util.Set;
import java.util.TreeSet;
import no.omland.feature.FeatureSet;

/**
 * How a feature set is laid out as a table: the names of its own two columns, which give way when the source has columns of those names.
 *
 * @param key the column of feature ids
 * @param geometry the geometry column
 */
public record TableLayout(String key, String geometry) {

    public static TableLayout of(FeatureSet set) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.schema().fields().forEach(field -> taken.add(field.name()));
        return new TableLayout(free("fid", taken), free("geom", taken));
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free = "omland_" + free;
        }
        return free;
    }
}
