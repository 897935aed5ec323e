package no.omland.water.doctor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import no.omland.issue.Language;

/** The doctor's words, from {@code doctor_*.properties}. */
final class DoctorText {

    private static final Map<Language, ResourceBundle> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, language.texts("no.omland.water.doctor.doctor"));
        }
    }

    private DoctorText() {}

    static String title(DoctorRule rule, Language language) {
        return words(language).getString(rule.code());
    }

    static String explanation(DoctorRule rule, Language language) {
        return words(language).getString(rule.code() + ".why");
    }

    static String found(Finding finding, Language language) {
        String sentence = words(language).getString(finding.rule().code() + ".found");
        List<String> details = finding.details();
        for (int i = 0; i < details.size(); i++) {
            sentence = sentence.replace("{" + i + "}", word(details.get(i), language));
        }
        return sentence;
    }

    /** The names of classes are words of the language; ids, dates and names stand as they are. */
    private static String word(String detail, Language language) {
        String key = "word." + detail;
        return words(language).containsKey(key) ? words(language).getString(key) : detail;
    }

    private static ResourceBundle words(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }
}
