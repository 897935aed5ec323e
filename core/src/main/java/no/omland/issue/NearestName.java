package no.omland.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that one which is not known is most like, so that an error can say what was perhaps meant. */
public final class NearestName {

    /** More than every third letter wrong is another name; our judgement. */
    private static final int LETTERS_FOR_EACH_WRONG = 3;

    private static final int FEWEST_WRONG = 2;

    private static final int MOST_LONGER = 3;

    private NearestName() {}

    /** The one that the fewest letters are put in, taken out or changed of; of several the first by name, and none when too many are. Capital letters are all the same. */
    public static Optional<String> of(String written, Collection<String> known) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        int most = Math.max(FEWEST_WRONG, wanted.length() / LETTERS_FOR_EACH_WRONG);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return known.stream()
                .filter(each -> distance(distance, wanted, each) >= 0)
                .min(Comparator.comparingInt((String each) -> distance(distance, wanted, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The names that begin as it is written, at most three of them, since a place is often called by the first part of its name; else the one it is most like. */
    public static Optional<String> orLonger(String written, Collection<String> known) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        String longer = known.stream()
                .filter(each ->
                        !wanted.isEmpty() && each.toLowerCase(Locale.ROOT).startsWith(wanted))
                .distinct()
                .sorted()
                .limit(MOST_LONGER)
                .collect(Collectors.joining(", "));
        return longer.isEmpty() ? of(written, known) : Optional.of(longer);
    }

    /** -1 when it is more than the most. */
    private static int distance(LevenshteinDistance distance, String wanted, String known) {
        return distance.apply(wanted, known.toLowerCase(Locale.ROOT));
    }
}
