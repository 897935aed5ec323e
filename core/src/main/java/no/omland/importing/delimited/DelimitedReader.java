package no.omland.importing.delimited;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.MeasuredInput;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.StrayBytes;
import no.omland.importing.TextEncoding;
import no.omland.importing.UniqueNames;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** Reads a delimited text as a table of text columns. */
public final class DelimitedReader {

    private static final int LINES_LOOKED_AT = 50;
    private static final int LARGEST_FIELD_CHARACTERS = 1 << 24;
    private static final char REPLACEMENT = '\uFFFD';

    /** Blanks around a value say nothing, but those that quotation marks hold are part of it. */
    private static final FieldModifier BARE_STRIPPED = new FieldModifier() {
        @Override
        public String modify(long startingLineNumber, int fieldIdx, boolean quoted, String field) {
            return quoted ? field : field.strip();
        }
    };

    private final IssueLog log;
    private final Progress progress;
    private final List<Feature> features = new ArrayList<>();
    private int[] rows = new int[1024];
    private long unreadable;

    private DelimitedReader(IssueLog log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /**
     * Reads the file.
     *
     * @throws DataException when it has no header row of at least two columns, or cannot be read
     */
    public static SourceTable read(Path file, ImportOptions options, IssueLog log, Progress progress) {
        try {
            return new DelimitedReader(log, progress).read(file, options.encoding());
        } catch (IOException | UncheckedIOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
    }

    private SourceTable read(Path file, @Nullable Charset said) throws IOException {
        TextEncoding.Found found = said != null ? new TextEncoding.Found(said, null) : TextEncoding.find(file);
        Charset encoding = found.charset();
        if (said == null) {
            log.add(IssueCode.ENCODING_DETECTED, encoding.name());
        }
        Layout layout = layout(file, encoding);
        try (MeasuredInput input = new MeasuredInput(file);
                StrayBytes mixed = new StrayBytes(input, strays(found));
                BufferedReader text = open(found.strays() == null ? input : mixed, encoding)) {
            for (int i = 0; i < layout.linesBeforeHeader(); i++) {
                log.addAt(
                        IssueCode.HEADER_TITLE_SKIPPED,
                        i + 1,
                        null,
                        String.valueOf(text.readLine()).strip());
            }
            SourceTable table = readTable(input, text, layout, encoding);
            mixed.lettersOfLine()
                    .forEach((line, letters) -> log.addAt(
                            IssueCode.ENCODING_MIXED,
                            line,
                            null,
                            letters,
                            strays(found).name()));
            return table;
        }
    }

    private static Charset strays(TextEncoding.Found found) {
        Charset strays = found.strays();
        return strays == null ? StandardCharsets.ISO_8859_1 : strays;
    }

    private Layout layout(Path file, Charset encoding) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader text = open(Files.newInputStream(file), encoding)) {
            String line = text.readLine();
            while (line != null && lines.size() < LINES_LOOKED_AT) {
                lines.add(line);
                line = text.readLine();
            }
        }
        Layout layout = Layout.of(QuotedLines.joined(lines));
        log.add(IssueCode.SEPARATOR_DETECTED, layout.separator() == '\t' ? "TAB" : String.valueOf(layout.separator()));
        return layout;
    }

    private SourceTable readTable(MeasuredInput input, BufferedReader text, Layout layout, Charset encoding)
            throws IOException {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LARGEST_FIELD_CHARACTERS)
                .build(CsvRecordHandler.of(handler -> handler.fieldModifier(BARE_STRIPPED)), text);
        try (records) {
            Iterator<CsvRecord> each = records.iterator();
            if (!each.hasNext()) {
                throw DataException.data("table.no-header", log.source());
            }
            List<String> header = new ArrayList<>(each.next().getFields());
            if (layout.rowNamesFirst()) {
                header.add(0, "");
            }
            if (header.size() < 2) {
                throw DataException.data("table.no-header", log.source());
            }
            readRows(input, each, header.size(), layout);
            List<Field> fields =
                    UniqueNames.of(header, log).stream().map(Field::text).toList();
            if (unreadable > 0) {
                log.add(IssueCode.ENCODING_UNREADABLE, unreadable, encoding.name());
            }
            FeatureSet table = FeatureSet.table(log.source(), new Schema(fields), features);
            return new SourceTable(
                    SourceFormat.DELIMITED, encoding.name(), table, Arrays.copyOf(rows, features.size()), log);
        } catch (CsvParseException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
    }

    private void readRows(MeasuredInput input, Iterator<CsvRecord> records, int columns, Layout layout) {
        @Nullable String[] seen = new @Nullable String[columns];
        while (records.hasNext()) {
            CsvRecord row = records.next();
            int line = (int) row.getStartingLineNumber() + layout.linesBeforeHeader();
            List<List<String>> swallowed = SwallowedRows.in(row.getFields(), columns, layout.separator());
            if (swallowed.size() > 1) {
                log.addAt(IssueCode.ROW_QUOTE_OPEN, line, null);
            }
            for (int i = 0; i < swallowed.size(); i++) {
                readRow(swallowed.get(i), line + i, seen);
            }
            progress.at("read", features.size(), input.share());
        }
    }

    private void readRow(List<String> row, int line, @Nullable String[] seen) {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        if (row.size() != seen.length) {
            log.addAt(IssueCode.ROW_LENGTH, line, null, row.size(), seen.length);
        }
        add(values(row, seen), line);
    }

    /** The row's values. A value equal to the one above is the same object: exports repeat most of a row for each pressure. */
    private @Nullable Object[] values(List<String> row, @Nullable String[] seen) {
        @Nullable Object[] values = new @Nullable Object[seen.length];
        int present = Math.min(seen.length, row.size());
        for (int i = 0; i < present; i++) {
            String value = row.get(i);
            if (value.indexOf(REPLACEMENT) >= 0) {
                unreadable++;
            }
            if (value.equals(seen[i])) {
                value = seen[i];
            }
            seen[i] = value;
            values[i] = value.isEmpty() ? null : value;
        }
        return values;
    }

    private void add(@Nullable Object[] values, int line) {
        if (features.size() == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[features.size()] = line;
        features.add(new Feature(null, values));
    }

    private static BufferedReader open(InputStream input, Charset encoding) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        input,
                        encoding.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
