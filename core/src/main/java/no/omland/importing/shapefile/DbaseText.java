package no.omland.importing.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.omland.importing.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Text of a dBASE table: bytes in a field of fixed width, filled up with blanks, or ended by a zero byte. */
final class DbaseText {

    /** Language driver ids (byte 29 of the header) of the encodings seen in Nordic files; ids that only repeat a system's default are left out. */
    private static final Map<Integer, String> ENCODING_OF_LANGUAGE_ID = Map.of(
            0x02, "IBM850",
            0x03, "windows-1252",
            0x08, "IBM865",
            0x17, "IBM865",
            0x64, "IBM852",
            0x66, "IBM865",
            0xC8, "windows-1250");

    /** Names of columns are cut at this length, whatever letters they are made of. */
    static final int NAME_BYTES = 10;

    private DbaseText() {}

    /** The bytes of a value without what fills it up. */
    static byte[] value(byte[] record, DbaseColumn column) {
        int from = column.offset();
        int end = from;
        while (end < from + column.widthBytes() && record[end] != 0) {
            end++;
        }
        while (end > from && record[end - 1] == ' ') {
            end--;
        }
        return Arrays.copyOfRange(record, from, end);
    }

    /** A value in letters, null when it is blank. */
    static @Nullable String text(byte[] record, DbaseColumn column, Charset encoding) {
        int from = column.offset();
        int end = from + column.widthBytes();
        boolean plain = true;
        for (int i = from; plain && i < end; i++) {
            plain = record[i] > 0;
        }
        if (!plain) {
            String text = decoded(value(record, column), column.widthBytes(), encoding);
            return text.isEmpty() ? null : text;
        }
        while (end > from && record[end - 1] <= ' ') {
            end--;
        }
        int begin = from;
        while (begin < end && record[begin] <= ' ') {
            begin++;
        }
        return begin == end ? null : new String(record, begin, end - begin, StandardCharsets.ISO_8859_1);
    }

    static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** A name or a value in letters, without the half of one that its width cut in two. */
    static String decoded(byte[] bytes, int widthBytes, Charset encoding) {
        return new String(isCut(bytes, widthBytes, encoding) ? withoutCutLetter(bytes) : bytes, encoding).strip();
    }

    static boolean isCut(byte[] bytes, int widthBytes, Charset encoding) {
        return encoding.equals(StandardCharsets.UTF_8)
                && bytes.length >= widthBytes
                && withoutCutLetter(bytes).length < bytes.length;
    }

    /** Shows a name or a value to who looks for the encoding. */
    static void add(TextEncoding encoding, byte[] bytes, int widthBytes) {
        byte[] whole = bytes.length >= widthBytes ? withoutCutLetter(bytes) : bytes;
        encoding.add(whole, whole.length);
    }

    static Optional<Charset> encodingOf(int languageId) {
        return Optional.ofNullable(ENCODING_OF_LANGUAGE_ID.get(languageId)).map(Charset::forName);
    }

    /**
     * The bytes without the beginning of a UTF-8 letter at the very end, which is left when a value was cut at the width of its column. The same array
     * when there is none.
     */
    static byte[] withoutCutLetter(byte[] text) {
        int continuations = 0;
        int at = text.length - 1;
        while (at >= 0 && (text[at] & 0xc0) == 0x80 && continuations < 3) {
            continuations++;
            at--;
        }
        if (at < 0) {
            return text;
        }
        int lead = text[at] & 0xff;
        int wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
        return continuations < wanted ? Arrays.copyOf(text, at) : text;
    }
}
