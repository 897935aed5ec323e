package no.omland.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that one which is not known is most like, so that an error can say what was perhaps meant. */
public final class NearestName {

    /** More than every third letter wrong is another name; our judgement. */
    private static final int LETTERS_FOR_EACH_WRONG = 3;

    private static final int FEWEST_WRONG = 2;

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

    /** -1 when it is more than the most. */
    private static int distance(LevenshteinDistance distance, String wanted, String known) {
        return distance.apply(wanted, known.toLowerCase(Locale.ROOT));
    }
}
