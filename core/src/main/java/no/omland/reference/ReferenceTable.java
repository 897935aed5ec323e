package no.omland.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table that is part of the program. */
public final class ReferenceTable {

    private ReferenceTable() {}

    /**
     * The rows of a table with a header, in their order.
     *
     * @param beside the class whose package the table lies in
     * @param file as {@code road-words.csv}, UTF-8 with commas
     */
    public static List<NamedCsvRecord> rows(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
