package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of a .shp begin, found by walking from one to the next, so that no .shx is needed. One is believed only where it knows a length that leads to the
 * next record and the .shp has one that does not. And whether the counts in each
 * agree with its length, so that a damaged one is not believed either.
 */
final class ShpRecords {

    static final int HEADER_BYTES = 100;
    static final int RECORD_HEADER_BYTES = 8;

    private static final int BOX_END = 36;
    private static final int BYTES_PER_POINT = 16;
    private static final int PARTS_AT_ONCE = 4_096;

    private final OpenFile file;
    private final int shapeType;
    private final boolean cutOff;
    private final int beyondHeader;
    private final @Nullable OpenFile shx;
    private final Map<Integer, Integer> bytesByIndex = new HashMap<>();
    private final Map<Integer, String> faults = new HashMap<>();
    private final BitSet withoutShape = new BitSet();
    private int[] offsetsInWords = new int[1_024];
    private int size;
    private boolean hasPoints;

    /**
     * Walks through the file.
     *
     * @param file must have its header of 100 bytes
     * @param shx its .shx, when it has one
     */
    ShpRecords(OpenFile file, @Nullable OpenFile shx) throws IOException {
        this.file = file;
        this.shx = shx;
        ByteBuffer header = file.bytes(0, HEADER_BYTES);
        shapeType = header.getInt(header.position() + 32);
        long said =
                2L * Integer.toUnsignedLong(header.order(ByteOrder.BIG_ENDIAN).getInt(header.position() + 24));
        // A writer that was stopped never came to put the length in.
        long end = said <= HEADER_BYTES ? file.sizeBytes() : Math.min(said, file.sizeBytes());
        long at = walk(HEADER_BYTES, end, false);
        cutOff = at < end || said > file.sizeBytes();
        int before = size;
        if (!cutOff) {
            walk(at, file.sizeBytes(), true);
        }
        beyondHeader = size - before;
    }

    /** @param strict whether to take only what can be nothing but the next records: behind the end that the header tells, anything may lie */
    private long walk(long from, long end, boolean strict) throws IOException {
        long at = from;
        while (at + RECORD_HEADER_BYTES + Integer.BYTES <= end) {
            ByteBuffer head = file.bytes(at, RECORD_HEADER_BYTES + Integer.BYTES);
            int type = head.getInt(head.position() + RECORD_HEADER_BYTES);
            head.order(ByteOrder.BIG_ENDIAN);
            int number = head.getInt();
            long contentBytes = contentBytes(at, 2L * head.getInt(), end);
            if (contentBytes < Integer.BYTES || at + RECORD_HEADER_BYTES + contentBytes > end) {
                break;
            }
            String fault = fault(at + RECORD_HEADER_BYTES, type, contentBytes);
            if (strict
                    && (number != size + 1
                            || !fault.isEmpty()
                            || type != shapeType && type != ShapeDecoder.NULL_SHAPE)) {
                break;
            }
            add(at, fault);
            at += RECORD_HEADER_BYTES + contentBytes;
        }
        return at;
    }

    /** The length of the record at a place: the one it tells, unless no record follows there and one does where the .shx says. */
    private long contentBytes(long at, long said, long end) throws IOException {
        long entry = HEADER_BYTES + (long) RECORD_HEADER_BYTES * size;
        if (shx == null || entry + RECORD_HEADER_BYTES > shx.sizeBytes()) {
            return said;
        }
        ByteBuffer place = shx.bytes(entry, RECORD_HEADER_BYTES).order(ByteOrder.BIG_ENDIAN);
        long offset = 2L * Integer.toUnsignedLong(place.getInt());
        long indexed = 2L * place.getInt();
        if (offset != at || indexed == said || isFollowed(at, said, end) || !isFollowed(at, indexed, end)) {
            return said;
        }
        bytesByIndex.put(size, (int) indexed);
        return indexed;
    }

    /** Whether behind a record of this length the next begins, or the file ends. */
    private boolean isFollowed(long at, long contentBytes, long end) throws IOException {
        long after = at + RECORD_HEADER_BYTES + contentBytes;
        if (contentBytes < Integer.BYTES || after > end) {
            return false;
        }
        return after == end
                || after + RECORD_HEADER_BYTES <= end
                        && file.bytes(after, RECORD_HEADER_BYTES)
                                        .order(ByteOrder.BIG_ENDIAN)
                                        .getInt()
                                == size + 2;
    }

    private void add(long at, String fault) {
        if (size == offsetsInWords.length) {
            offsetsInWords = Arrays.copyOf(offsetsInWords, 2 * size);
        }
        if (!fault.isEmpty()) {
            faults.put(size, fault);
        }
        withoutShape.set(size, !hasPoints || !fault.isEmpty());
        offsetsInWords[size++] = (int) (at / 2);
    }

    private String fault(long content, int type, long contentBytes) throws IOException {
        hasPoints = false;
        return switch (type) {
            case ShapeDecoder.NULL_SHAPE -> "";
            case 1, 11, 21 -> pointFault(content, contentBytes);
            case 8, 18, 28 -> pointsFault(content, contentBytes);
            case 3, 5, 13, 15, 23, 25 -> partsFault(content, contentBytes);
            default -> "shape type " + type;
        };
    }

    private String pointFault(long content, long contentBytes) throws IOException {
        if (contentBytes < Integer.BYTES + BYTES_PER_POINT) {
            return "a point in " + contentBytes + " bytes";
        }
        ByteBuffer place = file.bytes(content + Integer.BYTES, BYTES_PER_POINT);
        double x = place.getDouble();
        double y = place.getDouble();
        hasPoints = !Double.isNaN(x) && !Double.isNaN(y);
        return "";
    }

    private String pointsFault(long content, long contentBytes) throws IOException {
        long left = contentBytes - BOX_END - Integer.BYTES;
        if (left < 0) {
            return "many points in " + contentBytes + " bytes";
        }
        long points = file.bytes(content + BOX_END, Integer.BYTES).getInt();
        hasPoints = points > 0;
        return points < 0 || points * BYTES_PER_POINT > left ? points + " points in " + contentBytes + " bytes" : "";
    }

    private String partsFault(long content, long contentBytes) throws IOException {
        long left = contentBytes - BOX_END - 2 * Integer.BYTES;
        if (left < 0) {
            return "parts in " + contentBytes + " bytes";
        }
        ByteBuffer counts = file.bytes(content + BOX_END, 2 * Integer.BYTES);
        long parts = counts.getInt();
        long points = counts.getInt();
        hasPoints = parts > 0 && points > 0;
        if (parts < 0 || points < 0 || parts * Integer.BYTES + points * BYTES_PER_POINT > left) {
            return parts + " parts and " + points + " points in " + contentBytes + " bytes";
        }
        return partBeginsFault(content + BOX_END + 2 * Integer.BYTES, (int) parts, points);
    }

    /** Reads where each part begins: at rising points, all of them there. */
    private String partBeginsFault(long from, int parts, long points) throws IOException {
        int before = 0;
        for (int part = 0; part < parts; part += PARTS_AT_ONCE) {
            int count = Math.min(PARTS_AT_ONCE, parts - part);
            ByteBuffer begins = file.bytes(from + (long) part * Integer.BYTES, count * Integer.BYTES);
            for (int i = 0; i < count; i++) {
                int begin = begins.getInt();
                if (begin < before || begin > points) {
                    return "a part that begins at point " + begin + " of " + points;
                }
                before = begin;
            }
        }
        return "";
    }

    /** Of the file, as its header has it. */
    int shapeType() {
        return shapeType;
    }

    int size() {
        return size;
    }

    /** Whether the file ends before its header or its last record says. */
    boolean cutOff() {
        return cutOff;
    }

    /** How many records lie behind the end that the header tells. */
    int beyondHeader() {
        return beyondHeader;
    }

    /** How many records tell a wrong length, where the .shx had the right one. */
    int wrongLengths() {
        return bytesByIndex.size();
    }

    /** What is wrong with records, by index. */
    Map<Integer, String> faults() {
        return faults;
    }

    /** Whether there is a shape that can be read. */
    boolean hasShape(int index) {
        return !withoutShape.get(index);
    }

    /** A record from its shape type to its end; as long-lived as {@link OpenFile#bytes}. */
    ByteBuffer content(int index) throws IOException {
        long at = 2L * Integer.toUnsignedLong(offsetsInWords[index]);
        ByteBuffer head = file.bytes(at, RECORD_HEADER_BYTES);
        int said = 2 * head.order(ByteOrder.BIG_ENDIAN).getInt(head.position() + Integer.BYTES);
        Integer indexed = bytesByIndex.isEmpty() ? null : bytesByIndex.get(index);
        return file.bytes(at + RECORD_HEADER_BYTES, indexed == null ? said : indexed);
    }
}
