package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.omland.feature.FieldType;
import no.omland.feature.OrderedChunks;
import no.omland.importing.Progress;
import no.omland.importing.TextEncoding;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** The attributes of a shapefile, read from the file record by record whenever they are wanted. */
final class DbaseTable {

    private static final int DIGITS_OF_A_DATE = 8;

    private final OpenFile file;
    private final DbaseHeader header;
    private final DbaseColumn[] columns;

    private DbaseTable(OpenFile file, DbaseHeader header, DbaseColumn[] columns) {
        this.file = file;
        this.header = header;
        this.columns = columns;
    }

    /**
     * Opens the table.
     *
     * @throws DataException when its header is not one
     */
    static DbaseTable open(Path dbf, IssueLog log) throws IOException {
        OpenFile file = OpenFile.of(dbf);
        DbaseHeader header;
        try {
            header = DbaseHeader.of(file);
        } catch (IOException wrong) {
            throw DataException.caused(
                    wrong, "file.unreadable", String.valueOf(dbf.getFileName()), String.valueOf(wrong.getMessage()));
        }
        if (header.records() < header.saidRecords()) {
            log.add(IssueCode.FILE_TRUNCATED, header.records());
        }
        return new DbaseTable(file, header, header.columns().toArray(new DbaseColumn[0]));
    }

    int size() {
        return header.records();
    }

    List<DbaseColumn> columns() {
        return List.of(columns);
    }

    Optional<Charset> languageEncoding() {
        return DbaseText.encodingOf(header.languageId());
    }

    private byte[] bytes(int record) throws IOException {
        byte[] bytes = new byte[header.recordBytes()];
        ByteBuffer from = file.bytes(header.begin() + (long) record * header.recordBytes(), bytes.length);
        from.get(bytes);
        return bytes;
    }

    private static boolean isDeleted(byte[] record) {
        return record[0] == '*';
    }

    /** The encoding its text seems to be in. A letter cut in two at the end of a value does not count against UTF-8. */
    Charset likelyEncoding() throws IOException {
        TextEncoding encoding = new TextEncoding();
        for (DbaseColumn column : columns) {
            byte[] name = column.nameBytes();
            DbaseText.add(encoding, name, DbaseText.NAME_BYTES);
        }
        for (int i = 0; i < size(); i++) {
            byte[] record = bytes(i);
            for (DbaseColumn column : columns) {
                if (column.type() == FieldType.TEXT && !isDeleted(record)) {
                    DbaseText.add(encoding, DbaseText.value(record, column), column.widthBytes());
                }
            }
        }
        return encoding.guess();
    }

    /**
     * What a look at every value found.
     *
     * @param deleted the records that are marked as deleted
     * @param notWhole the columns of whole numbers that hold others
     * @param unreadable how many values have bytes that are no letters of the encoding
     */
    private record Findings(BitSet deleted, BitSet notWhole, long[] unreadable, IssueLog log) {

        Findings(String source) {
            this(new BitSet(), new BitSet(), new long[1], new IssueLog(source));
        }
    }

    /**
     * Looks at every value.
     *
     * @param deleted is told which records are marked as deleted
     * @param log is told what cannot be read, or was cut in the middle of a letter
     * @return the table whose values are typed so that all of them fit
     */
    DbaseTable examined(Charset encoding, BitSet deleted, IssueLog log, Progress progress) {
        BitSet notWhole = new BitSet();
        long[] unreadable = new long[1];
        OrderedChunks.run(size(), (from, to) -> examine(from, to, encoding, log.source()), (found, to) -> {
            deleted.or(found.deleted());
            notWhole.or(found.notWhole());
            unreadable[0] += found.unreadable()[0];
            log.addAll(found.log());
            progress.at("read", to, (double) to / size());
        });
        if (unreadable[0] > 0) {
            log.add(IssueCode.ENCODING_UNREADABLE, unreadable[0], encoding.name());
        }
        DbaseColumn[] fitting = columns.clone();
        notWhole.stream().forEach(i -> fitting[i] = fitting[i].asReal());
        return new DbaseTable(file, header, fitting);
    }

    private Findings examine(int from, int to, Charset encoding, String source) {
        Findings found = new Findings(source);
        try {
            for (int i = from; i < to; i++) {
                byte[] record = bytes(i);
                if (isDeleted(record)) {
                    found.deleted().set(i);
                } else {
                    examine(record, i, encoding, found);
                }
            }
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
        }
        return found;
    }

    private void examine(byte[] record, int number, Charset encoding, Findings found) {
        for (int c = 0; c < columns.length; c++) {
            DbaseColumn column = columns[c];
            if (column.type() == FieldType.TEXT) {
                examineText(record, number, column, encoding, found);
                continue;
            }
            try {
                Object value = value(record, column, encoding);
                if (value instanceof Double && column.type() == FieldType.INTEGER) {
                    found.notWhole().set(c);
                }
            } catch (NumberFormatException | DateTimeException wrong) {
                String text = new String(DbaseText.value(record, column), StandardCharsets.ISO_8859_1).strip();
                found.log().addAt(IssueCode.ROW_UNREADABLE, number + 1L, column.rawName(), text);
            }
        }
    }

    private static void examineText(byte[] record, int number, DbaseColumn column, Charset encoding, Findings found) {
        int from = column.offset();
        if (DbaseText.isAscii(record, from, from + column.widthBytes())) {
            return;
        }
        byte[] bytes = DbaseText.value(record, column);
        String text = DbaseText.decoded(bytes, column.widthBytes(), encoding);
        if (DbaseText.isCut(bytes, column.widthBytes(), encoding)) {
            found.log().addAt(IssueCode.VALUE_CUT_IN_LETTER, number + 1L, column.rawName(), text);
        }
        found.unreadable()[0] += text.indexOf('\uFFFD') >= 0 ? 1 : 0;
    }

    /** The values of a record; what cannot be read is null. */
    @Nullable
    Object[] values(int record, Charset encoding) throws IOException {
        byte[] bytes = bytes(record);
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int c = 0; c < columns.length; c++) {
            try {
                values[c] = value(bytes, columns[c], encoding);
            } catch (NumberFormatException | DateTimeException toldBefore) {
                values[c] = null;
            }
        }
        return values;
    }

    /** The value of a column; of whole numbers a {@code Double} when it is none. */
    private static @Nullable Object value(byte[] record, DbaseColumn column, Charset encoding) {
        int from = column.offset();
        int to = from + column.widthBytes();
        return switch (column.type()) {
            case TEXT -> DbaseText.text(record, column, encoding);
            case INTEGER ->
                column.isBinaryInteger() ? (Long) (long) little(record, from) : whole(DbaseNumber.of(record, from, to));
            case REAL -> real(DbaseNumber.of(record, from, to));
            case BOOLEAN -> truth(to > from ? record[from] : '?');
            case DATE -> date(record, from, to);
            case DATE_TIME -> moment(little(record, from), little(record, from + Integer.BYTES));
        };
    }

    private static @Nullable Number whole(@Nullable Number number) {
        boolean isWhole = number instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15;
        return number != null && isWhole ? (Number) number.longValue() : number;
    }

    private static @Nullable Double real(@Nullable Number number) {
        return number == null ? null : number.doubleValue();
    }

    private static int little(byte[] record, int at) {
        return record[at] & 0xff | (record[at + 1] & 0xff) << 8 | (record[at + 2] & 0xff) << 16 | record[at + 3] << 24;
    }

    private static @Nullable Boolean truth(int letter) {
        return switch (letter) {
            case 'T', 't', 'Y', 'y' -> true;
            case 'F', 'f', 'N', 'n' -> false;
            default -> null;
        };
    }

    private static @Nullable LocalDate date(byte[] record, int from, int to) {
        int number = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (record[i] >= '0' && record[i] <= '9') {
                number = number * 10 + record[i] - '0';
                digits++;
            } else if (record[i] > ' ' || record[i] < 0) {
                throw new NumberFormatException("no date");
            }
        }
        if (number == 0) {
            return null;
        }
        if (digits != DIGITS_OF_A_DATE) {
            throw new NumberFormatException("no date");
        }
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    private static @Nullable LocalDateTime moment(int julianDay, int milliseconds) {
        if (julianDay == 0) {
            return null;
        }
        ChronoField.MILLI_OF_DAY.checkValidValue(milliseconds);
        return LocalDate.EPOCH
                .with(JulianFields.JULIAN_DAY, julianDay)
                .atTime(LocalTime.MIDNIGHT)
                .plus(milliseconds, ChronoUnit.MILLIS);
    }

    /** The names of the columns in letters. */
    List<String> names(Charset encoding) {
        List<String> names = new ArrayList<>();
        for (DbaseColumn column : columns) {
            names.add(DbaseText.decoded(column.nameBytes(), DbaseText.NAME_BYTES, encoding));
        }
        return names;
    }
}
