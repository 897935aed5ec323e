package no.omland.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** A .dbf (dBASE III) in UTF-8. */
final class DbaseFile {

    private static final int HEADER_BYTES = 32;
    private static final int BYTES_PER_COLUMN = 32;
    private static final byte DBASE_III = 3;
    private static final byte END_OF_HEADER = 0x0d;
    private static final byte END_OF_FILE = 0x1a;
    private static final byte BLANK = ' ';

    private final List<ExportedDbaseColumn> columns;
    private final List<Field> fields;

    DbaseFile(List<ExportedDbaseColumn> columns, List<Field> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    /** A record's size, its mark of deletion included. */
    int recordBytes() {
        return 1 + columns.stream().mapToInt(ExportedDbaseColumn::widthBytes).sum();
    }

    long sizeBytes(int records) {
        return headerBytes() + (long) records * recordBytes() + 1;
    }

    private int headerBytes() {
        return HEADER_BYTES + columns.size() * BYTES_PER_COLUMN + 1;
    }

    /**
     * Writes the table.
     *
     * @param rows of the features in the layer they come from, for the log
     */
    void write(Path dbf, List<Feature> features, int[] rows, IssueLog log) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dbf), 1 << 16)) {
            out.write(header(features.size()));
            byte[] record = new byte[recordBytes()];
            for (int i = 0; i < rows.length; i++) {
                fill(record, features.get(i), rows[i], log);
                out.write(record);
            }
            out.write(END_OF_FILE);
        }
    }

    private byte[] header(int records) {
        ByteBuffer header = ByteBuffer.allocate(headerBytes()).order(ByteOrder.LITTLE_ENDIAN);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        header.put(DBASE_III)
                .put((byte) (today.getYear() - 1900))
                .put((byte) today.getMonthValue())
                .put((byte) today.getDayOfMonth())
                .putInt(records)
                .putShort((short) headerBytes())
                .putShort((short) recordBytes());
        int at = HEADER_BYTES;
        for (ExportedDbaseColumn column : columns) {
            header.position(at);
            header.put(ExportedDbaseColumn.utf8(column.name()));
            header.position(at + 11);
            header.put((byte) column.type());
            header.position(at + 16);
            header.put((byte) column.widthBytes()).put((byte) column.decimals());
            at += BYTES_PER_COLUMN;
        }
        return header.put(at, END_OF_HEADER).array();
    }

    private void fill(byte[] record, Feature feature, int row, IssueLog log) {
        Arrays.fill(record, BLANK);
        int at = 1;
        for (ExportedDbaseColumn column : columns) {
            byte[] bytes = bytes(feature.value(column.position()), column, row, log);
            int blanks = column.type() == 'N' ? column.widthBytes() - bytes.length : 0;
            System.arraycopy(bytes, 0, record, at + blanks, bytes.length);
            at += column.widthBytes();
        }
    }

    private byte[] bytes(@Nullable Object value, ExportedDbaseColumn column, int row, IssueLog log) {
        if (value == null) {
            return column.type() == 'L' ? new byte[] {'?'} : new byte[0];
        }
        String field = fields.get(column.position()).name();
        byte[] bytes = column.bytes(value);
        if (bytes == null) {
            log.addAt(IssueCode.EXPORT_VALUE_LEFT_OUT, row, field, value);
            return new byte[0];
        }
        if (value instanceof String text) {
            int whole = ExportedDbaseColumn.utf8(text).length;
            if (whole > bytes.length) {
                log.addAt(IssueCode.EXPORT_TEXT_CUT, row, field, whole, bytes.length);
            }
        }
        return bytes;
    }
}
