package no.omland.feature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What differs between two states of a layer, counted by a key column.
 *
 * @param key the column whose values tell features apart
 * @param added keys that only the later state has
 * @param changed keys in both, with another value in a column of both, or another geometry
 * @param gone keys that only the earlier state has
 * @param unchanged keys in both and alike
 */
public record FeatureComparison(String key, int added, int changed, int gone, int unchanged) {

    /** Compares by a column; empty when a state lacks it, or has a blank or repeated value in it. */
    public static Optional<FeatureComparison> by(String key, FeatureSet earlier, FeatureSet later) {
        Optional<Map<Object, Feature>> before = byKey(key, earlier);
        Optional<Map<Object, Feature>> after = byKey(key, later);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        int[][] shared = earlier.schema().fields().stream()
                .map(field -> new int[] {
                    earlier.schema().indexOf(field.name()), later.schema().indexOf(field.name())
                })
                .filter(pair -> pair[1] >= 0)
                .toArray(int[][]::new);
        int added = 0;
        int changed = 0;
        for (Map.Entry<Object, Feature> entry : after.get().entrySet()) {
            Feature was = before.get().get(entry.getKey());
            if (was == null) {
                added++;
            } else if (!same(was, entry.getValue(), shared)) {
                changed++;
            }
        }
        int both = after.get().size() - added;
        return Optional.of(
                new FeatureComparison(key, added, changed, before.get().size() - both, both - changed));
    }

    /** Compares by the first column of the later state that tells all features of both apart. */
    public static Optional<FeatureComparison> byFirstKey(FeatureSet earlier, FeatureSet later) {
        return later.schema().fields().stream()
                .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.INTEGER)
                .flatMap(field -> by(field.name(), earlier, later).stream())
                .findFirst();
    }

    private static Optional<Map<Object, Feature>> byKey(String key, FeatureSet set) {
        int column = set.schema().indexOf(key);
        if (column < 0) {
            return Optional.empty();
        }
        Map<Object, Feature> features = new HashMap<>();
        for (Feature feature : set.features()) {
            String value = feature.text(column);
            if (value == null || features.put(value, feature) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(features);
    }

    private static boolean same(Feature one, Feature other, int[][] shared) {
        return Arrays.stream(shared).allMatch(pair -> Objects.equals(one.value(pair[0]), other.value(pair[1])))
                && sameGeometry(one.geometry(), other.geometry());
    }

    private static boolean sameGeometry(@Nullable Geometry one, @Nullable Geometry other) {
        return one == null ? other == null : other != null && one.equalsExact(other);
    }
}
