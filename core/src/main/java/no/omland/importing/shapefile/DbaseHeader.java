package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a dBASE table says of itself, where it can be believed.
 *
 * @param columns in order
 * @param begin where the first record begins
 * @param recordBytes from one record to the next
 * @param saidRecords how many it says there are
 * @param records how many are there to their last byte
 * @param languageId byte 29, which tells of the encoding
 */
record DbaseHeader(
        List<DbaseColumn> columns, long begin, int recordBytes, long saidRecords, int records, int languageId) {

    private static final int FIXED_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int END_OF_COLUMNS = 0x0d;
    private static final int BITS_PER_BYTE = 8;

    DbaseHeader {
        columns = List.copyOf(columns);
    }

    /** @throws IOException when it is no header of a dBASE table */
    static DbaseHeader of(OpenFile file) throws IOException {
        if (file.sizeBytes() <= FIXED_BYTES) {
            throw new IOException(file.sizeBytes() + " bytes are no attribute table");
        }
        ByteBuffer fixed = file.bytes(0, FIXED_BYTES);
        long said = Integer.toUnsignedLong(fixed.getInt(4));
        int headerBytes = Short.toUnsignedInt(fixed.getShort(8));
        int recordBytes = Short.toUnsignedInt(fixed.getShort(10));
        int languageId = Byte.toUnsignedInt(fixed.get(29));
        int saidColumns = Math.max(0, (headerBytes - FIXED_BYTES - 1) / FIXED_BYTES);
        List<byte[]> descriptors = descriptors(file, saidColumns);
        List<DbaseColumn> columns = columns(descriptors, false);
        if (widths(columns) < recordBytes && widths(columns(descriptors, true)) == recordBytes) {
            columns = columns(descriptors, true);
        }
        int needed = widths(columns);
        long least = FIXED_BYTES + (long) FIXED_BYTES * columns.size();
        boolean lies = headerBytes < least || headerBytes > file.sizeBytes();
        long begin = lies ? least + 1 : headerBytes;
        int length = Math.max(recordBytes, needed);
        if (recordBytes > needed
                && begin + said * recordBytes > file.sizeBytes()
                && begin + said * needed <= file.sizeBytes()) {
            length = needed;
        }
        int whole = (int) Math.min(Integer.MAX_VALUE, Math.max(0, file.sizeBytes() - begin) / length);
        // A writer that was stopped never came to put the number in; of the last record a byte may be the mark of the
        // end.
        int records = said == 0 && whole > 0 && isRecord(file, begin) ? whole : (int) Math.min(said, whole);
        return new DbaseHeader(columns, begin, length, said, records, languageId);
    }

    private static boolean isRecord(OpenFile file, long at) throws IOException {
        byte mark = file.bytes(at, 1).get();
        return mark == ' ' || mark == '*';
    }

    private static List<byte[]> descriptors(OpenFile file, int said) throws IOException {
        List<byte[]> descriptors = new ArrayList<>();
        for (long at = FIXED_BYTES; at < file.sizeBytes(); at += FIXED_BYTES) {
            byte first = file.bytes(at, 1).get();
            if (first == END_OF_COLUMNS || first == 0) {
                return descriptors;
            }
            if (at + FIXED_BYTES > file.sizeBytes()) {
                break;
            }
            byte[] descriptor = new byte[FIXED_BYTES];
            file.bytes(at, FIXED_BYTES).get(descriptor);
            descriptors.add(descriptor);
            if (descriptors.size() == Short.MAX_VALUE) {
                break;
            }
        }
        if (said <= 0 || descriptors.size() < said) {
            throw new IOException("the header is cut off, or has no end");
        }
        return descriptors.subList(0, said);
    }

    /** @param wideText whether the decimals of a text are the upper byte of its width, as Clipper writes it */
    private static List<DbaseColumn> columns(List<byte[]> descriptors, boolean wideText) throws IOException {
        List<DbaseColumn> columns = new ArrayList<>();
        int offset = 1;
        for (byte[] descriptor : descriptors) {
            int end = 0;
            while (end < NAME_BYTES && descriptor[end] != 0) {
                end++;
            }
            char letter = (char) (descriptor[11] & 0xff);
            int width = descriptor[16] & 0xff;
            int decimals = descriptor[17] & 0xff;
            if (wideText && letter == 'C') {
                width += decimals << BITS_PER_BYTE;
            }
            String name = new String(descriptor, 0, end, StandardCharsets.ISO_8859_1).strip();
            columns.add(DbaseColumn.of(name, letter, offset, width, decimals));
            offset += width;
        }
        return columns;
    }

    private static int widths(List<DbaseColumn> columns) {
        return 1 + columns.stream().mapToInt(DbaseColumn::widthBytes).sum();
    }
}
