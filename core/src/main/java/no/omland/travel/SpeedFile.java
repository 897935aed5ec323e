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
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpeedFile() {}

    static List<SpeedRow> read(Reader csv, String where) {
        List<SpeedRow> rows = new ArrayList<>();
        String text = text(csv);
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(text)).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord record : records) {
                String line = where + ", line " + record.getStartingLineNumber();
                for (String column : COLUMNS) {
                    if (record.findField(column).isEmpty()) {
                        throw DataException.data("speeds.column-missing", line, column, String.join(",", COLUMNS));
                    }
                }
                rows.add(row(
                        COLUMNS.stream()
                                .map(record::getField)
                                .map(String::strip)
                                .toList(),
                        line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A row of the texts of the columns, in their order. */
    static SpeedRow row(List<String> texts, String line) {
        return new SpeedRow(
                word(SpeedKind.class, texts.get(0), line)
                        .orElseThrow(() -> unreadable(line, "", Arrays.toString(SpeedKind.values()))),
                word(RoadClass.class, texts.get(1), line),
                word(LinkStructure.class, texts.get(2), line),
                number(texts.get(3), line),
                number(texts.get(4), line),
                texts.get(5));
    }

    private static String text(Reader csv) {
        try {
            StringWriter text = new StringWriter();
            csv.transferTo(text);
            String whole = text.toString();
            return whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spreadsheets that write decimals with a comma put semicolons between the columns. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : ',';
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
