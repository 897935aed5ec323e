package no.omland.web.cli.terminal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.omland.issue.Language;
import no.omland.maps.pack.PackLanguage;

/** The sentences of the command line in one language, from {@code cli_*.properties}. */
public final class Texts {

    private final Language language;
    private final ResourceBundle sentences;

    /** The sentences of one language, whatever the environment says. */
    public Texts(Language language) {
        this.language = language;
        this.sentences = language.texts("no.omland.web.cli.cli");
    }

    /** The language of the person's environment: LC_ALL, LC_MESSAGES or LANG, else the system's. */
    public static Texts ofEnvironment() {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return new Texts(Language.of(value));
            }
        }
        return new Texts(Language.of(Locale.getDefault().getLanguage()));
    }

    public Language language() {
        return language;
    }

    /** The sentence under {@code key} with {0}, {1} … filled in. */
    public String text(String key, Object... arguments) {
        String sentence = sentences.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }

    /** The sentence under {@code key}, where there is one. */
    public Optional<String> find(String key) {
        return sentences.containsKey(key) ? Optional.of(sentences.getString(key)) : Optional.empty();
    }

    /** A constant as people call it. */
    public String word(Enum<?> constant) {
        return words().word(constant);
    }

    /** Yes or no. */
    public String word(boolean yes) {
        return words().word(yes);
    }

    /** The words of documents are those of tables. */
    public PackLanguage words() {
        return PackLanguage.find(language.tag()).orElse(PackLanguage.EN);
    }

    /** A whole number as the language writes it: {@code 1 073} with a no-break space, or {@code 1,073}. */
    public String number(long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return language == Language.ENGLISH ? grouped : grouped.replace(',', '\u00a0');
    }

    /** How many, as the language writes it: whole, or with the decimals it has. */
    public String count(Number number) {
        return number instanceof BigDecimal ? decimal(number) : number(number.longValue());
    }

    /** {@code 279 m}, and from 10 km on {@code 1 826 km}. */
    public String distance(double metres) {
        boolean far = metres >= 10_000;
        return number(Math.round(far ? metres / 1000 : metres)) + (far ? " km" : " m");
    }

    /** A number with decimals as the language writes it. */
    public String decimal(Number number) {
        String text = number.toString();
        return language == Language.ENGLISH ? text : text.replace('.', ',');
    }
}
