package no.omland.water.interest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes and no as people write them in columns of interests. */
final class YesNo {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true", "1", "1.0", "x", "sant");
    private static final Set<String> NO = Set.of("nei", "n", "no", "false", "0", "0.0", "-", "–", "usant", "ingen");
    private static final Set<String> NOT_KNOWN = Set.of("ukjent", "unknown", "udefinert", "?");

    private YesNo() {}

    /** Yes, no, or empty for blank and unknown. Any other text, such as the name of a bathing place, is yes. */
    static Optional<Boolean> of(@Nullable String text) {
        String word = word(text);
        if (word.isEmpty() || NOT_KNOWN.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(!NO.contains(word));
    }

    /** Whether the text is none of the usual words, so that its meaning was guessed. */
    static boolean isGuess(@Nullable String text) {
        String word = word(text);
        return !word.isEmpty() && !YES.contains(word) && !NO.contains(word) && !NOT_KNOWN.contains(word);
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
