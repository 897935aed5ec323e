package no.omland.account;

import java.math.BigDecimal;
import no.omland.issue.Language;

/**
 * A price, and where it is from.
 *
 * @param value in the unit of the kind, 0 or more; more than 0 for people per car
 * @param source who says so, or that it is a judgement
 * @param date of the source: a year, a month or a day
 */
public record Rate(RateKind kind, BigDecimal value, String source, String date) {

    public Rate {
        if (!kind.canBe(value)) {
            throw new IllegalArgumentException(kind + " cannot be " + value.toPlainString());
        }
    }

    /** Who says so, in a language; the source of a rate that somebody gives stays as they wrote it. */
    public String source(Language language) {
        return equals(Rates.usual().get(kind)) ? AccountWords.of(language, "rate-source." + kind.name()) : source;
    }
}
