package no.omland.water.interest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the interests in one body.
 *
 * @param known true where an interest is at stake, false where a source says that it is not; one that is missing is not known
 */
public record BodyInterests(Map<Interest, Boolean> known) {

    /** Of a body that no source says anything of. */
    public static final BodyInterests UNKNOWN = new BodyInterests(Map.of());

    public BodyInterests {
        known = Map.copyOf(known);
    }

    /** Whether it is known to be at stake. */
    public boolean has(Interest interest) {
        return known.getOrDefault(interest, false);
    }

    /** Those that are known to be at stake. */
    public Set<Interest> atStake() {
        return known.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any source says anything, yes or no. */
    public boolean isAnyKnown() {
        return !known.isEmpty();
    }

    /** These, with what {@code other} says of what these do not know. */
    BodyInterests orElse(BodyInterests other) {
        Map<Interest, Boolean> all = new EnumMap<>(Interest.class);
        all.putAll(other.known);
        all.putAll(known);
        return new BodyInterests(all);
    }
}
