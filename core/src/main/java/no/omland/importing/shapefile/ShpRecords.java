package no.omland.importing.shapefile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the records of a .shp begin, and whether each is what it says. GeoTools believes the counts in a record and asks for memory accordingly, so that
 * a damaged one would bring the whole program down.
 *
 * @param shapeType of the file, as its header has it
 * @param records all that are there from the first to the last byte
 * @param cutOff whether the file ends before its header or its last record says
 */
record ShpRecords(int shapeType, List<Entry> records, boolean cutOff) {

    static final int HEADER_BYTES = 100;
    static final int NULL_SHAPE = 0;

    private static final int RECORD_HEADER_BYTES = 8;
    private static final int BOX_END = 36;
    private static final int BYTES_PER_POINT = 16;
    private static final int BUFFER_BYTES = 1 << 16;

    /**
     * One record.
     *
     * @param offset where its header begins
     * @param shapeType its own shape type, 0 for a null shape
     * @param fault what is wrong with it, or empty
     */
    record Entry(int offset, int shapeType, String fault) {}

    ShpRecords {
        records = List.copyOf(records);
    }

    /** Walks through the file once. It must have its header of 100 bytes. */
    static ShpRecords of(Path shp) throws IOException {
        long size = Files.size(shp);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(shp), BUFFER_BYTES))) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
            long said = 2L * header.getInt(24);
            int shapeType = header.order(ByteOrder.LITTLE_ENDIAN).getInt(32);
            // A writer that was stopped never came to put the length in; bytes after the length that is said are none
            // of ours.
            long end = said <= HEADER_BYTES ? size : Math.min(said, size);
            List<Entry> records = new ArrayList<>();
            long at = HEADER_BYTES;
            while (at + RECORD_HEADER_BYTES <= end) {
                in.readInt();
                long contentBytes = 2L * in.readInt();
                if (contentBytes < Integer.BYTES || at + RECORD_HEADER_BYTES + contentBytes > end) {
                    break;
                }
                records.add(entry(in, Math.toIntExact(at), contentBytes));
                at += RECORD_HEADER_BYTES + contentBytes;
            }
            return new ShpRecords(shapeType, records, at < end || said > size);
        }
    }

    private static Entry entry(DataInputStream in, int offset, long contentBytes) throws IOException {
        int type = Integer.reverseBytes(in.readInt());
        long left = contentBytes - Integer.BYTES;
        String fault = "";
        switch (type) {
            case NULL_SHAPE -> {}
            case 1, 11, 21 -> fault = left < BYTES_PER_POINT ? "a point in " + contentBytes + " bytes" : "";
            case 8, 18, 28 -> {
                if (left < BOX_END) {
                    fault = "many points in " + contentBytes + " bytes";
                } else {
                    in.skipNBytes(BOX_END - Integer.BYTES);
                    long points = Integer.reverseBytes(in.readInt());
                    left -= BOX_END;
                    fault = points < 0 || points * BYTES_PER_POINT > left
                            ? points + " points in " + contentBytes + " bytes"
                            : "";
                }
            }
            case 3, 5, 13, 15, 23, 25 -> {
                if (left < BOX_END + Integer.BYTES) {
                    fault = "parts in " + contentBytes + " bytes";
                } else {
                    in.skipNBytes(BOX_END - Integer.BYTES);
                    long parts = Integer.reverseBytes(in.readInt());
                    long points = Integer.reverseBytes(in.readInt());
                    left -= BOX_END + Integer.BYTES;
                    if (parts < 0 || points < 0 || parts * Integer.BYTES + points * BYTES_PER_POINT > left) {
                        fault = parts + " parts and " + points + " points in " + contentBytes + " bytes";
                    } else {
                        fault = partsFault(in, parts, points);
                        left -= parts * Integer.BYTES;
                    }
                }
            }
            default -> fault = "shape type " + type;
        }
        in.skipNBytes(left);
        return new Entry(offset, type, fault);
    }

    /** Reads where each part begins: at rising points, all of them there. */
    private static String partsFault(DataInputStream in, long parts, long points) throws IOException {
        String fault = "";
        int before = 0;
        for (long i = 0; i < parts; i++) {
            int begin = Integer.reverseBytes(in.readInt());
            if (begin < before || begin > points) {
                fault = "a part that begins at point " + begin + " of " + points;
            }
            before = begin;
        }
        return fault;
    }
}
