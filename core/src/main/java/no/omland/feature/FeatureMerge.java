package no.omland.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;

/**
 * Brings new features into a set by a key column. A source speaks for the columns that it has: they take over, blank or not; columns that it lacks stay.
 * Its geometry takes over too, except that a point never replaces a line or an area. Features that it does not mention stay as they are, and so do
 * existing ones without a key.
 *
 * @param merged existing features in their order, then the new ones
 * @param created how many were not there before
 * @param changed how many were there with another value or geometry
 * @param unchanged how many were there just so
 * @param untouched how many are there that the source does not mention
 * @param geometriesKept how many points did not replace a line or an area
 */
public record FeatureMerge(
        FeatureSet merged, int created, int changed, int unchanged, int untouched, int geometriesKept) {

    /**
     * Merges {@code incoming} into {@code existing}; both have the key column, each incoming feature has a key of its own, and both are in one reference system.
     *
     * @throws IllegalArgumentException when the reference systems differ
     */
    public static FeatureMerge byKey(String key, FeatureSet existing, FeatureSet incoming) {
        if (!Objects.equals(existing.crs(), incoming.crs())) {
            throw new IllegalArgumentException("cannot merge " + incoming.crs() + " into " + existing.crs());
        }
        return new Merging(key, existing, incoming).run();
    }

    private static final class Merging {
        private final FeatureSet existing;
        private final FeatureSet incoming;
        private final Schema schema;
        private final int[] columnOfIncoming;
        private final int existingKey;
        private final int incomingKey;
        private int changed;
        private int unchanged;
        private int geometriesKept;

        Merging(String key, FeatureSet existing, FeatureSet incoming) {
            this.existing = existing;
            this.incoming = incoming;
            this.schema = union(existing.schema(), incoming.schema());
            this.columnOfIncoming = incoming.schema().fields().stream()
                    .mapToInt(field -> schema.indexOf(field.name()))
                    .toArray();
            this.existingKey = existing.schema().indexOf(key);
            this.incomingKey = incoming.schema().indexOf(key);
        }

        private static Schema union(Schema existing, Schema incoming) {
            List<Field> fields = new ArrayList<>(existing.fields());
            for (Field field : incoming.fields()) {
                int at = existing.indexOf(field.name());
                if (at < 0) {
                    fields.add(field);
                } else if (existing.fields().get(at).type() != field.type()) {
                    fields.set(at, Field.text(existing.fields().get(at).name()));
                }
            }
            return new Schema(fields);
        }

        FeatureMerge run() {
            Map<Object, Integer> positions = new HashMap<>();
            List<Feature> all = new ArrayList<>(existing.size() + incoming.size());
            for (Feature feature : existing.features()) {
                Object key = feature.value(existingKey);
                if (key != null) {
                    positions.put(key, all.size());
                }
                all.add(new Feature(feature.geometry(), widened(feature, existing.schema())));
            }
            int created = 0;
            for (Feature feature : incoming.features()) {
                Integer position = positions.get(
                        Objects.requireNonNull(feature.value(incomingKey), "every incoming feature has a key"));
                if (position == null) {
                    created++;
                    all.add(over(new Feature(null, new @Nullable Object[schema.size()]), feature));
                } else {
                    all.set(position, changed(all.get(position), feature));
                }
            }
            int untouched = existing.size() - changed - unchanged;
            FeatureSet merged = new FeatureSet(existing.name(), schema, existing.crs(), all);
            return new FeatureMerge(merged, created, changed, unchanged, untouched, geometriesKept);
        }

        private @Nullable Object[] widened(Feature feature, Schema of) {
            @Nullable Object[] values = new @Nullable Object[schema.size()];
            for (int i = 0; i < of.size(); i++) {
                values[i] = typed(feature.value(i), schema.fields().get(i).type());
            }
            return values;
        }

        private Feature changed(Feature before, Feature incomingFeature) {
            Feature after = over(before, incomingFeature);
            if (same(before, after)) {
                unchanged++;
            } else {
                changed++;
            }
            return after;
        }

        private Feature over(Feature before, Feature newer) {
            @Nullable Object[] values = before.values().clone();
            for (int i = 0; i < columnOfIncoming.length; i++) {
                int column = columnOfIncoming[i];
                values[column] =
                        typed(newer.value(i), schema.fields().get(column).type());
            }
            return new Feature(geometry(before.geometry(), newer.geometry()), values);
        }

        private @Nullable Geometry geometry(@Nullable Geometry before, @Nullable Geometry newer) {
            if (newer instanceof Puntal && before != null && !(before instanceof Puntal)) {
                geometriesKept++;
                return before;
            }
            return newer == null ? before : newer;
        }

        private static boolean same(Feature one, Feature other) {
            for (int i = 0; i < one.values().length; i++) {
                if (!Objects.equals(one.value(i), other.value(i))) {
                    return false;
                }
            }
            Geometry before = one.geometry();
            Geometry after = other.geometry();
            return before == null ? after == null : after != null && before.equalsExact(after);
        }

        private static @Nullable Object typed(@Nullable Object value, FieldType type) {
            return value == null || type != FieldType.TEXT ? value : value.toString();
        }
    }
}
