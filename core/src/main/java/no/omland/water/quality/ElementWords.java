package no.omland.water.quality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.reference.ReferenceTable;

/** Which group an element or the word of a group belongs to, from {@code element-words.csv}. */
final class ElementWords {

    private static final Map<String, ElementGroup> GROUPS = load();

    private ElementWords() {}

    /** The group that a column of groups names. */
    static Optional<ElementGroup> group(String word) {
        return Optional.ofNullable(GROUPS.get(key("group", word)));
    }

    /** The group of an element by its name, or by the words that it begins with: {@code Total fosfor (µg/l)} is phosphorus. */
    static Optional<ElementGroup> ofElement(String name) {
        String wanted = key("element", name);
        return GROUPS.entrySet().stream()
                .filter(entry -> wanted.equals(entry.getKey()) || wanted.startsWith(entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String key(String list, String word) {
        return list + ":"
                + word.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s_,;()/-]+", " ")
                        .strip();
    }

    private static Map<String, ElementGroup> load() {
        Map<String, ElementGroup> groups = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(ElementWords.class, "element-words.csv")) {
            groups.put(key(row.getField("list"), row.getField("word")), ElementGroup.valueOf(row.getField("group")));
        }
        return groups;
    }
}
