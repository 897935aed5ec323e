package no.omland.location.problem;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.omland.issue.Language;

/**
 * How much better any other choice could be, proven.
 *
 * @param share of the value: 0 when no other choice is better, 0.003 when none is more than 0.3 % better; infinite when nothing is known
 */
public record Gap(double share) {

    private static final int DIGITS = 2;
    /** What is less is told as this, for nobody reads more noughts. */
    private static final double LEAST_PERCENT = 0.0001;

    public Gap {
        if (!(share >= 0)) {
            throw new IllegalArgumentException("share must be >= 0, got " + share);
        }
    }

    static Gap between(long value, long bound) {
        long apart = Math.abs(value - bound);
        return new Gap(apart == 0 ? 0 : value == 0 ? Double.POSITIVE_INFINITY : (double) apart / value);
    }

    public boolean isProven() {
        return share == 0;
    }

    /** The key of the sentence: {@code gap.proven}, {@code gap.percent} or {@code gap.unknown} in {@code sites_*.properties}. */
    public String key() {
        return isProven() ? "gap.proven" : Double.isFinite(share) ? "gap.percent" : "gap.unknown";
    }

    /** The percent to two digits, rounded up so that the sentence stays true, with the decimal sign of the language; empty unless {@code gap.percent}. */
    public String percent(Language language) {
        if (!key().equals("gap.percent")) {
            return "";
        }
        BigDecimal percent = BigDecimal.valueOf(Math.max(LEAST_PERCENT, share * 100))
                .round(new MathContext(DIGITS, RoundingMode.UP))
                .stripTrailingZeros();
        char sign = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.tag()))
                .getDecimalSeparator();
        return percent.toPlainString().replace('.', sign);
    }

    /** As in {@code no other choice of 6 is more than 0.3 % better}. */
    public String words(int siteCount, Language language) {
        return sentence(language, key(), String.valueOf(siteCount), percent(language));
    }

    /** As in {@code fewer than 6 will not do}, of the fewest sites that cover all. */
    static String fewestInWords(long siteCount, long bound, Language language) {
        String key = siteCount == bound ? "fewest.proven" : "fewest.bound";
        return sentence(language, key, String.valueOf(siteCount), String.valueOf(bound));
    }

    private static String sentence(Language language, String key, String first, String second) {
        return language.texts("no.omland.location.sites")
                .getString(key)
                .replace("{0}", first)
                .replace("{1}", second);
    }
}
