package no.omland.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that one which is not known is most like, so that an error can say what was perhaps meant. */
public final class NearestName {

    /** More than every third letter wrong is another name; our judgement. */
    private static final int LETTERS_FOR_EACH_WRONG = 3;

    private static final int FEWEST_WRONG = 2;

    private NearestName() {}

    /** Fewer letters than these begin or are part of too many names. */
    private static final int FEWEST_OF_A_PART = 3;

    /**
     * One that begins with what is written, such as Vikøyri with Vik; else the one that the fewest letters are put in, taken out or changed of, unless too many are; else one that holds what is
     * written. Of several the shortest, or the first by name. Capital letters are all the same.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        return whole(wanted, known, String::startsWith)
                .or(() -> spelt(wanted, known))
                .or(() -> whole(wanted, known, String::contains));
    }

    private static Optional<String> whole(
            String wanted, Collection<String> known, BiPredicate<String, String> hasPart) {
        return known.stream()
                .filter(each -> wanted.length() >= FEWEST_OF_A_PART)
                .filter(each -> hasPart.test(each.toLowerCase(Locale.ROOT), wanted))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<String> spelt(String wanted, Collection<String> known) {
        int most = Math.max(FEWEST_WRONG, wanted.length() / LETTERS_FOR_EACH_WRONG);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return known.stream()
                .filter(each -> distance(distance, wanted, each) >= 0)
                .min(Comparator.comparingInt((String each) -> distance(distance, wanted, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** -1 when it is more than the most. */
    private static int distance(LevenshteinDistance distance, String wanted, String known) {
        return distance.apply(wanted, known.toLowerCase(Locale.ROOT));
    }
}
