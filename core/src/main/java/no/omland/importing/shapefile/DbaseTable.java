package no.omland.importing.shapefile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.TextEncoding;
import no.omland.importing.UniqueNames;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.geotools.data.shapefile.dbf.DbaseFileHeader;
import org.geotools.data.shapefile.dbf.DbaseFileReader;
import org.jspecify.annotations.Nullable;

/** The attributes of a shapefile: all records in order, a deleted one as null. Text is still raw bytes until {@link #decode}. */
final class DbaseTable {

    /** Names of columns are cut at this length, whatever letters they are made of. */
    private static final int NAME_BYTES = 10;

    /** A table of no columns with {@code count} records, for a shapefile without {@code .dbf}. */
    static DbaseTable absent(int count) {
        DbaseTable table = new DbaseTable(List.of(), List.of(), List.of());
        for (int i = 0; i < count; i++) {
            table.records.add(new @Nullable Object[0]);
        }
        return table;
    }

    private final List<String> rawNames;
    private final List<FieldType> types;
    private final List<Integer> widthsBytes;
    private final List<@Nullable Object @Nullable []> records = new ArrayList<>();

    private DbaseTable(List<String> rawNames, List<FieldType> types, List<Integer> widthsBytes) {
        this.rawNames = rawNames;
        this.types = types;
        this.widthsBytes = widthsBytes;
    }

    /**
     * Reads the table.
     *
     * @throws DataException when its header is not one
     */
    static DbaseTable read(Path dbf, IssueLog log) throws IOException {
        try (FileChannel channel = FileChannel.open(dbf);
                DbaseFileReader reader = new DbaseFileReader(channel, false, StandardCharsets.ISO_8859_1)) {
            DbaseTable table = ofHeader(reader.getHeader());
            long whole = wholeRecords(reader.getHeader(), Files.size(dbf));
            if (whole < reader.getHeader().getNumRecords()) {
                log.add(IssueCode.FILE_TRUNCATED, whole);
            }
            while (reader.hasNext() && table.records.size() < whole) {
                table.records.add(table.record(reader.readRow(), log));
            }
            return table;
        } catch (EOFException | RuntimeException wrong) {
            throw DataException.caused(
                    wrong, "file.unreadable", String.valueOf(dbf.getFileName()), String.valueOf(wrong.getMessage()));
        }
    }

    /** How many records the file holds to their last byte; the reader would fill up a cut one with what it has. */
    private static long wholeRecords(DbaseFileHeader header, long sizeBytes) {
        return Math.max(0, sizeBytes - header.getHeaderLength()) / Math.max(1, header.getRecordLength());
    }

    private static DbaseTable ofHeader(DbaseFileHeader header) {
        List<String> names = new ArrayList<>();
        List<FieldType> types = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < header.getNumFields(); i++) {
            names.add(header.getFieldName(i));
            types.add(typeOf(header.getFieldClass(i)));
            widths.add(header.getFieldLength(i));
        }
        return new DbaseTable(names, types, widths);
    }

    private static FieldType typeOf(Class<?> valueClass) {
        if (valueClass == Integer.class || valueClass == Long.class) {
            return FieldType.INTEGER;
        }
        if (valueClass == Double.class) {
            return FieldType.REAL;
        }
        if (valueClass == Boolean.class) {
            return FieldType.BOOLEAN;
        }
        return valueClass == Date.class ? FieldType.DATE : FieldType.TEXT;
    }

    private @Nullable Object @Nullable [] record(DbaseFileReader.Row row, IssueLog log) throws IOException {
        if (row.isDeleted()) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = value(row.read(i), types.get(i));
            } catch (RuntimeException wrong) {
                log.addAt(IssueCode.ROW_UNREADABLE, records.size() + 1L, rawNames.get(i), wrong);
            }
        }
        return values;
    }

    private static @Nullable Object value(@Nullable Object read, FieldType type) {
        if (read == null) {
            return null;
        }
        return switch (type) {
            case INTEGER -> ((Number) read).longValue();
            case DATE -> LocalDate.ofInstant(((Date) read).toInstant(), ZoneId.systemDefault());
            case TEXT -> read.toString();
            default -> read;
        };
    }

    int size() {
        return records.size();
    }

    /** The values of a record, or null when it is marked as deleted. */
    @Nullable
    Object @Nullable [] record(int index) {
        return records.get(index);
    }

    /** The encoding its text seems to be in. A letter cut in two at the end of a value does not count against UTF-8. */
    Charset likelyEncoding() {
        TextEncoding encoding = new TextEncoding();
        rawNames.forEach(name -> add(encoding, name, NAME_BYTES));
        for (@Nullable Object @Nullable [] values : records) {
            for (int i = 0; values != null && i < values.length; i++) {
                if (values[i] instanceof String raw && types.get(i) == FieldType.TEXT) {
                    add(encoding, raw, widthsBytes.get(i));
                }
            }
        }
        return encoding.guess();
    }

    private static void add(TextEncoding encoding, String raw, int widthBytes) {
        byte[] bytes = DbaseText.bytes(raw);
        byte[] whole = bytes.length >= widthBytes ? DbaseText.withoutCutLetter(bytes) : bytes;
        encoding.add(whole, whole.length);
    }

    /** Turns names and text from raw bytes into letters, in place, and gives the schema. */
    Schema decode(Charset encoding, IssueLog log) {
        long unreadable = 0;
        for (int r = 0; r < records.size(); r++) {
            @Nullable Object[] values = records.get(r);
            for (int i = 0; values != null && i < values.length; i++) {
                if (values[i] instanceof String raw && types.get(i) == FieldType.TEXT) {
                    String text = text(raw, encoding, i, r, log);
                    unreadable += text.indexOf('\uFFFD') >= 0 ? 1 : 0;
                    values[i] = text.isEmpty() ? null : text;
                }
            }
        }
        if (unreadable > 0) {
            log.add(IssueCode.ENCODING_UNREADABLE, unreadable, encoding.name());
        }
        List<String> names =
                UniqueNames.of(rawNames.stream().map(raw -> name(raw, encoding)).toList(), log);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Field(names.get(i), types.get(i)));
        }
        return new Schema(fields);
    }

    private static String name(String raw, Charset encoding) {
        byte[] bytes = DbaseText.bytes(raw);
        boolean mayBeCut = encoding.equals(StandardCharsets.UTF_8) && bytes.length >= NAME_BYTES;
        return new String(mayBeCut ? DbaseText.withoutCutLetter(bytes) : bytes, encoding);
    }

    private String text(String raw, Charset encoding, int column, int record, IssueLog log) {
        byte[] bytes = DbaseText.bytes(raw);
        if (encoding.equals(StandardCharsets.UTF_8) && bytes.length >= widthsBytes.get(column)) {
            byte[] whole = DbaseText.withoutCutLetter(bytes);
            if (whole.length < bytes.length) {
                String mended = new String(whole, encoding).strip();
                log.addAt(IssueCode.VALUE_CUT_IN_LETTER, record + 1L, rawNames.get(column), mended);
                return mended;
            }
        }
        return new String(bytes, encoding).strip();
    }
}
