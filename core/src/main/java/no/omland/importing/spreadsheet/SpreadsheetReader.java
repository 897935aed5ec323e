package no.omland.importing.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
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

    private final boolean since1904;
    private final IssueLog log;
    private final Progress progress;

    private SpreadsheetReader(boolean since1904, IssueLog log, Progress progress) {
        this.since1904 = since1904;
        this.log = log;
        this.progress = progress;
    }

    /**
     * Reads the file. Other sheets with rows are named in the log.
     *
     * @param source what the file is called
     * @throws DataException when it is damaged, has no sheet of the name that is wanted, or none with a header row of at least two columns
     */
    public static SourceTable read(Path file, String source, ImportOptions options, Progress progress) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true))) {
            List<Sheet> sheets = candidates(workbook, source, options.layer());
            for (Sheet sheet : sheets) {
                IssueLog log = new IssueLog(source + "/" + sheet.getName());
                Optional<HeaderRow> header = headerRow(sheet);
                if (header.isPresent()) {
                    String name = options.layer() == null ? source : sheet.getName();
                    SourceTable table = new SpreadsheetReader(workbook.isDate1904(), log, progress)
                            .table(sheet, name, header.get());
                    tellOthers(sheets, sheet, log);
                    return table;
                }
            }
            throw DataException.data("table.no-header", source);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            // The last two come of cells whose place or number is none.
            throw DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
        }
    }

    /** Without styles a spreadsheet is still one; its days are then numbers. */
    private static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        }
    }

    private static void tellOthers(List<Sheet> sheets, Sheet read, IssueLog log) throws IOException {
        for (Sheet other : sheets) {
            if (!other.equals(read) && headerRow(other).isPresent()) {
                log.add(IssueCode.SHEET_NOT_READ, other.getName());
            }
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

    private static Optional<HeaderRow> headerRow(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return HeaderRow.among(rows.limit(ROWS_LOOKED_AT).toList());
        }
    }

    private SourceTable table(Sheet sheet, String name, HeaderRow header) throws IOException {
        List<Feature> features = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                if (row.getRowNum() < header.number()) {
                    tellTitle(row);
                } else if (row.getRowNum() == header.number()) {
                    names.addAll(names(row, header.columns()));
                } else {
                    @Nullable Object[] values = values(row, names);
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

    private void tellTitle(Row row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = text(row, i);
            if (text != null) {
                words.add(text);
            }
        }
        if (!words.isEmpty()) {
            log.addAt(IssueCode.HEADER_TITLE_SKIPPED, row.getRowNum(), null, String.join(" ", words));
        }
    }

    private List<String> names(Row row, int columns) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String text = text(row, i);
            names.add(text == null ? "" : text);
        }
        return UniqueNames.of(names, log);
    }

    private @Nullable Object[] values(Row row, List<String> names) {
        @Nullable Object[] values = new @Nullable Object[names.size()];
        int filled = values.length;
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = text(row, i);
            if (i < values.length) {
                values[i] = text;
                if (text == null && row.hasCell(i) && CellText.isError(row.getCell(i))) {
                    log.addAt(
                            IssueCode.VALUE_UNREADABLE,
                            row.getRowNum(),
                            names.get(i),
                            row.getCell(i).getText());
                }
            } else if (text != null) {
                filled = i + 1;
            }
        }
        if (filled > values.length) {
            log.addAt(IssueCode.ROW_LENGTH, row.getRowNum(), null, filled, values.length);
        }
        return values;
    }

    private @Nullable String text(Row row, int column) {
        return row.hasCell(column) ? CellText.of(row.getCell(column), since1904) : null;
    }
}
