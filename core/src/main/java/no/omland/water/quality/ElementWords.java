package no.omland.water.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        try (InputStream in = Objects.requireNonNull(
                        ElementWords.class.getResourceAsStream("element-words.csv"), "element-words.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                groups.put(
                        key(row.getField("list"), row.getField("word")), ElementGroup.valueOf(row.getField("group")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }
}
