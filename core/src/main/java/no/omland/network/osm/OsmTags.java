package no.omland.network.osm;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tags of a way by their keys, with {@code :} for separator. */
public final class OsmTags {

    private final UnaryOperator<@Nullable String> lookup;

    /** @param lookup the value of a key, or null */
    public OsmTags(UnaryOperator<@Nullable String> lookup) {
        this.lookup = lookup;
    }

    /** The value in lower case without blanks around it; empty when there is none. */
    String get(String key) {
        return given(key).toLowerCase(Locale.ROOT);
    }

    /** The value as it is written, without blanks around it; empty when there is none. */
    String given(String key) {
        String value = lookup.apply(key);
        return value == null ? "" : value.strip();
    }

    /** The first of several keys that has a value; empty when none has. */
    String first(String... keys) {
        for (String key : keys) {
            String value = get(key);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Whether a key has a value that is not no. */
    boolean is(String key) {
        String value = get(key);
        return !value.isEmpty() && !value.equals("no");
    }
}
