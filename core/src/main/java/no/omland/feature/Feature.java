package no.omland.feature;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature: a geometry in the reference system of its set, or null, and one value for each field of the schema.
 *
 * <p>The values are an array because a national dataset has tens of millions of them; nobody but the set's maker may hold or change it.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Feature(@Nullable Geometry geometry, @Nullable Object[] values) {

    public @Nullable Object value(int position) {
        return values[position];
    }

    /** The value as text, or null when there is none or it is blank. */
    public @Nullable String text(int position) {
        if (position < 0) {
            return null;
        }
        Object value = values[position];
        if (value == null) {
            return null;
        }
        String text = value.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
