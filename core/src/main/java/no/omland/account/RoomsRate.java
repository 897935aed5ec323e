package no.omland.account;

import java.util.regex.Pattern;
import no.omland.issue.Language;

/** What rooms cost for each position a year where an office does not tell: a rate that has no usual value, so that an account has none of it unless a study gives it. */
public final class RoomsRate {

    /** As it is written in files. */
    public static final String KEY = "rooms-per-position";

    /** As it is written behind the figure in files, in one of its spellings. */
    public static final String UNIT = "kr/stilling og år";

    private static final Pattern SPELLINGS =
            Pattern.compile("kr/(stilling|årsverk|position|fte)((/|og|i|and)?(år|året|year))?");

    private RoomsRate() {}

    /** Whether somebody who writes this behind the value means kroner for a position a year. */
    public static boolean isUnit(String written) {
        return SPELLINGS.matcher(RateKind.plain(written)).matches();
    }

    /** As people read it behind the figure, in a language. */
    public static String unit(Language language) {
        return AccountWords.of(language, "rate-unit.ROOMS_PER_POSITION");
    }
}
