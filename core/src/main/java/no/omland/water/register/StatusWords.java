package no.omland.water.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.reference.ReferenceTable;

/**
 * What the words of the exports mean, from {@code status-words.csv}. Spelling varies between and within exports ({@code God}, {@code Godt}), so case
 * and spaces do not count.
 */
final class StatusWords {

    /** The meaning of a word that says the list does not apply to this body, such as {@code Ikke relevant}. */
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /** The lists of words. */
    enum WordList {
        ECOLOGICAL,
        CHEMICAL,
        DEGREE,
        MODIFICATION,
        CATEGORY,
        EXEMPTION
    }

    private static final Map<String, String> MEANINGS = load();

    private StatusWords() {}

    /** The name of the constant the word stands for, or {@link #NOT_APPLICABLE}; empty when the word is in no list. */
    static Optional<String> find(WordList list, String word) {
        return Optional.ofNullable(MEANINGS.get(key(list.name(), word)));
    }

    private static String key(String list, String word) {
        return list.toLowerCase(Locale.ROOT) + ":"
                + word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(StatusWords.class, "status-words.csv")) {
            meanings.put(key(row.getField("list"), row.getField("word")), row.getField("meaning"));
        }
        return meanings;
    }
}
