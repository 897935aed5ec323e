package no.omland.account;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.omland.issue.Language;

/** The sentences of {@code accounts_*.properties}. */
final class AccountWords {

    private AccountWords() {}

    static String of(Language language, String key, String... words) {
        String sentence = language.texts("no.omland.account.accounts").getString(key);
        for (int i = 0; i < words.length; i++) {
            sentence = sentence.replace("{" + i + "}", words[i]);
        }
        return sentence;
    }

    static String decimal(Language language, BigDecimal number) {
        char sign = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.tag()))
                .getDecimalSeparator();
        return number.toPlainString().replace('.', sign);
    }

    /** As in {@code kr 275 000}, and {@code NOK 275,000} in English. */
    static String kroner(Language language, long kroner) {
        return of(language, "kroner", whole(language, kroner));
    }

    /** With a space that does not break between thousands in Norwegian, a comma in English. */
    static String whole(Language language, long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return language == Language.ENGLISH
                ? grouped
                : grouped.replace(',', '\u00a0').replace('-', '\u2212');
    }
}
