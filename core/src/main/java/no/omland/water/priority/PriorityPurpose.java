package no.omland.water.priority;

import java.util.Locale;
import java.util.Optional;

/** What bodies are picked for. */
public enum PriorityPurpose {
    /** Two or three bodies of each municipality to work on: pressed by farming, and not known to meet their own goal. */
    AGRICULTURE,
    /** Where to clean up sewage first: pressed by sewage, and moderate or worse or with an interest known to be at stake. */
    SEWAGE;

    /** The purpose of a word, without regard to case. */
    public static Optional<PriorityPurpose> find(String word) {
        for (PriorityPurpose each : values()) {
            if (each.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
