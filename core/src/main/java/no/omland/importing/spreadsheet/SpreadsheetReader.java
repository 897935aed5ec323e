package no.omland.importing.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a spreadsheet: the one that is wanted, else the first that has a header row. */
public final class SpreadsheetReader {

    private static final int ROWS_LOOKED_AT = 20;

    private SpreadsheetReader() {}

    /**
     * Reads the file.
     *
     * @param source what the file is called
     * @throws DataException when it is damaged, has no sheet of the name that is wanted, or none with a header row of at least two columns
     */
    public static SourceTable read(Path file, String source, ImportOptions options, Progress progress) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : candidates(workbook, source, options.layer())) {
                IssueLog log = new IssueLog(source + "/" + sheet.getName());
                int header = headerRow(sheet);
                if (header > 0) {
                    String name = options.layer() == null ? source : sheet.getName();
                    return table(sheet, name, header, workbook.isDate1904(), log, progress);
                }
            }
            throw DataException.data("table.no-header", source);
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
        }
    }

    private static List<Sheet> candidates(ReadableWorkbook workbook, String source, @Nullable String wanted) {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (wanted == null) {
            return sheets;
        }
        List<Sheet> chosen = sheets.stream()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(wanted))
                .toList();
        if (chosen.isEmpty()) {
            throw DataException.use(
                    "layer.unknown",
                    source,
                    wanted,
                    String.join(", ", sheets.stream().map(Sheet::getName).toList()));
        }
        return chosen;
    }

    /** The number of the first row, of the first twenty, that has as many columns filled as any; 0 when none has two. */
    private static int headerRow(Sheet sheet) throws IOException {
        int best = 0;
        long most = 1;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : rows.limit(ROWS_LOOKED_AT).toList()) {
                long filled = row.stream()
                        .filter(cell -> cell != null && !cell.getText().isBlank())
                        .count();
                if (filled > most) {
                    most = filled;
                    best = row.getRowNum();
                }
            }
        }
        return best;
    }

    private static SourceTable table(
            Sheet sheet, String name, int header, boolean since1904, IssueLog log, Progress progress)
            throws IOException {
        List<Feature> features = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                if (row.getRowNum() < header) {
                    tellTitle(row, since1904, log);
                } else if (row.getRowNum() == header) {
                    names.addAll(header(row, since1904, log));
                } else {
                    @Nullable Object[] values = values(row, names.size(), since1904);
                    if (Arrays.stream(values).anyMatch(value -> value != null)) {
                        features.add(new Feature(null, values));
                        numbers.add(row.getRowNum());
                        progress.at("read", features.size(), Double.NaN);
                    }
                }
            });
        }
        List<Field> fields = names.stream().map(Field::text).toList();
        FeatureSet set = FeatureSet.table(name, new Schema(fields), features);
        int[] rows = numbers.stream().mapToInt(Integer::intValue).toArray();
        return new SourceTable(SourceFormat.SPREADSHEET, "UTF-8", set, rows, log);
    }

    private static void tellTitle(Row row, boolean since1904, IssueLog log) {
        List<String> words = new ArrayList<>();
        for (Object value : values(row, row.getCellCount(), since1904)) {
            if (value != null) {
                words.add(value.toString());
            }
        }
        if (!words.isEmpty()) {
            log.addAt(IssueCode.HEADER_TITLE_SKIPPED, row.getRowNum(), null, String.join(" ", words));
        }
    }

    private static List<String> header(Row row, boolean since1904, IssueLog log) {
        List<String> names = new ArrayList<>();
        for (Object value : values(row, row.getCellCount(), since1904)) {
            names.add(value == null ? "" : value.toString());
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
            names.remove(names.size() - 1);
        }
        return UniqueNames.of(names, log);
    }

    private static @Nullable Object[] values(Row row, int columns, boolean since1904) {
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = row.hasCell(i) ? CellText.of(row.getCell(i), since1904) : null;
        }
        return values;
    }
}
