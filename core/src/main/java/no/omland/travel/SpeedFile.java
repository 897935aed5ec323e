package no.omland.travel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.RoadClass;

/** The speed table as CSV. */
final class SpeedFile {

    private static final List<String> COLUMNS =
            List.of("kind", "road_class", "structure", "summer", "winter", "source");
    private static final String ALL = "*";

    private SpeedFile() {}

    static List<SpeedRow> read(Reader csv, String where) {
        List<SpeedRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord record : records) {
                String line = where + ", line " + record.getStartingLineNumber();
                for (String column : COLUMNS) {
                    if (record.findField(column).isEmpty()) {
                        throw DataException.data("speeds.column-missing", line, column, String.join(",", COLUMNS));
                    }
                }
                rows.add(new SpeedRow(
                        word(SpeedKind.class, record.getField("kind"), line)
                                .orElseThrow(() -> unreadable(line, "", Arrays.toString(SpeedKind.values()))),
                        word(RoadClass.class, record.getField("road_class"), line),
                        word(LinkStructure.class, record.getField("structure"), line),
                        number(record.getField("summer"), line),
                        number(record.getField("winter"), line),
                        record.getField("source")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static String write(List<SpeedRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(row -> csv.writeRecord(
                    row.kind().name(),
                    row.roadClass().map(Enum::name).orElse(ALL),
                    row.structure().map(Enum::name).orElse(ALL),
                    SpeedTable.plain(row.summer()),
                    SpeedTable.plain(row.winter()),
                    row.source()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String word, String line) {
        if (word.isBlank() || word.strip().equals(ALL)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unreadable(line, word, Arrays.toString(type.getEnumConstants()))));
    }

    private static double number(String text, String line) {
        try {
            return Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw unreadable(line, text, "80 / 62.5");
        }
    }

    private static DataException unreadable(String line, String found, String expected) {
        return DataException.data("speeds.unreadable", line, found, expected);
    }
}
