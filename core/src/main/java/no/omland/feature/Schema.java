package no.omland.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a feature set, in order. Names are unique without regard to case, since the store's tables demand it. */
public final class Schema {

    private final List<Field> fields;
    private final Map<String, Integer> positions = new HashMap<>();

    public Schema(List<Field> fields) {
        this.fields = List.copyOf(fields);
        for (int i = 0; i < this.fields.size(); i++) {
            String name = this.fields.get(i).name();
            if (positions.put(name.toLowerCase(Locale.ROOT), i) != null) {
                throw new IllegalArgumentException("two fields are called " + name);
            }
        }
    }

    public static Schema of(Field... fields) {
        return new Schema(List.of(fields));
    }

    public List<Field> fields() {
        return fields;
    }

    public int size() {
        return fields.size();
    }

    /** The position of a column by name, without regard to case, or -1. */
    public int indexOf(String name) {
        return positions.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && fields.equals(schema.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
