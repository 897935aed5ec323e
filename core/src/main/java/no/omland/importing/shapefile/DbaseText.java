package no.omland.importing.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Text of a dBASE table as the bytes it is made of. The table is read as ISO-8859-1, which maps every byte to the letter of the same number, so
 * that nothing is lost before the real encoding is known.
 */
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

    private DbaseText() {}

    static byte[] bytes(String raw) {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
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
