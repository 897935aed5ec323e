package no.omland.water.measure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.reference.ReferenceTable;

/** What the words of lists of measures mean, from {@code data/reference/measure-words.csv}. Case, spaces, hyphens and underscores do not count. */
final class MeasureWords {

    private static final Map<String, String> MEANINGS = load();

    private MeasureWords() {}

    static Optional<String> find(String list, String word) {
        return Optional.ofNullable(MEANINGS.get(key(list, word)));
    }

    private static String key(String list, String word) {
        return list + ":" + normalised(word);
    }

    static String normalised(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0_-]+", " ");
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(MeasureWords.class, "measure-words.csv")) {
            meanings.put(key(row.getField("list"), row.getField("word")), row.getField("meaning"));
        }
        return meanings;
    }
}
