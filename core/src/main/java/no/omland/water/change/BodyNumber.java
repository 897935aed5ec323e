package no.omland.water.change;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;

/** What the numbers of bodies tell of one another: a stretch of coast {@code 0363010100-C} that is split gives {@code 0363010100-1-C} and {@code 0363010100-2-C}. */
final class BodyNumber {

    private static final Pattern COAST = Pattern.compile("(\\d{10})(?:-\\d{1,2})?-([CT])");
    private static final Pattern INLAND = Pattern.compile("(\\d{3}-\\d+)(?:-\\d+)?-([LRTG])");

    private BodyNumber() {}

    /** The id without the number of a part; bodies of one family are or were parts of one body. The id itself when it is none of the usual. */
    static String family(WaterBodyId id) {
        for (Pattern pattern : new Pattern[] {COAST, INLAND}) {
            Matcher usual = pattern.matcher(id.text());
            if (usual.matches()) {
                return usual.group(1) + "-" + usual.group(2);
            }
        }
        return id.text();
    }

    /** Whether two names begin with the same word, as those of parts do; a name that is missing contradicts nothing. */
    static boolean haveLikeNames(WaterBody one, WaterBody other) {
        String name = one.name();
        String second = other.name();
        return name == null || second == null || firstWord(name).equals(firstWord(second));
    }

    private static String firstWord(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 2)[0];
    }
}
