package no.omland.water.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import no.omland.issue.Language;

/** One sentence on what changed in a place; the words are in {@code sentences_*.properties}. */
public final class ChangeSentence {

    private static final Map<Language, ResourceBundle> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, language.texts("no.omland.water.change.sentences"));
        }
    }

    private ChangeSentence() {}

    /**
     * The sentence.
     *
     * @param place the name of the municipality or area
     * @param counts how many bodies each thing happened to; none at all makes a sentence too
     */
    public static String of(String place, Map<ChangeKind, Integer> counts, Language language) {
        List<String> clauses = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                String form = count == 1 ? ".one" : ".other";
                String noun = text(language, (clauses.isEmpty() ? "first" : "later") + form);
                clauses.add(
                        text(language, kind.name() + form).replace("{0}", noun.replace("{0}", String.valueOf(count))));
            }
        }
        return text(language, clauses.isEmpty() ? "nothing" : "sentence")
                .replace("{0}", place)
                .replace("{1}", listed(clauses, language));
    }

    /**
     * The sentence with how many of the changed bodies are shared with other municipalities, so that nobody adds up what municipalities are told.
     *
     * @param shared 0 leaves the sentence as it is
     */
    public static String of(String place, Map<ChangeKind, Integer> counts, int shared, Language language) {
        String sentence = of(place, counts, language);
        return shared == 0
                ? sentence
                : sentence + " "
                        + text(language, shared == 1 ? "shared.one" : "shared.other")
                                .replace("{0}", String.valueOf(shared));
    }

    private static String listed(List<String> clauses, Language language) {
        int last = clauses.size() - 1;
        return last < 1
                ? String.join("", clauses)
                : String.join(", ", clauses.subList(0, last)) + " " + text(language, "and") + " " + clauses.get(last);
    }

    private static String text(Language language, String key) {
        ResourceBundle words = WORDS.get(language);
        return words == null ? key : words.getString(key);
    }
}
