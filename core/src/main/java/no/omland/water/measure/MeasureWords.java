package no.omland.water.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        try (InputStream in = Objects.requireNonNull(
                        MeasureWords.class.getResourceAsStream("measure-words.csv"), "measure-words.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                meanings.put(key(row.getField("list"), row.getField("word")), row.getField("meaning"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }
}
