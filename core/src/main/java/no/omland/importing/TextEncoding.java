package no.omland.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the character encoding of text from its bytes: a byte-order mark, else UTF-8 when all of it is valid, else the one of the Nordic
 * eight-bit encodings whose letters æ, ø, å it holds most of.
 */
public final class TextEncoding {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Charset DOS_NORDIC = Charset.forName("IBM865");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NORDIC = "æøåÆØÅ";

    private final Utf8Check utf8 = new Utf8Check();
    private final long[] bytes = new long[256];

    /** The encoding of a whole file. */
    public static Charset of(Path file) throws IOException {
        TextEncoding encoding = new TextEncoding();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int length = in.readNBytes(buffer, 0, buffer.length);
            if (length >= 2 && buffer[0] == (byte) 0xff && buffer[1] == (byte) 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (length >= 2 && buffer[0] == (byte) 0xfe && buffer[1] == (byte) 0xff) {
                return StandardCharsets.UTF_16BE;
            }
            while (length > 0) {
                encoding.add(buffer, length);
                length = in.read(buffer);
            }
        }
        return encoding.guess();
    }

    /** Takes the next {@code length} bytes of the text into account. */
    public void add(byte[] buffer, int length) {
        utf8.add(buffer, length);
        for (int i = 0; i < length; i++) {
            bytes[buffer[i] & 0xff]++;
        }
    }

    /** The encoding that fits everything seen so far. Pure ASCII is called UTF-8. */
    public Charset guess() {
        if (utf8.isValid()) {
            return StandardCharsets.UTF_8;
        }
        if (count(NORDIC, DOS_NORDIC) > count(NORDIC, StandardCharsets.ISO_8859_1)) {
            return DOS_NORDIC;
        }
        for (int b = 0x80; b < 0xa0; b++) {
            if (bytes[b] > 0) {
                return WINDOWS;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private long count(String letters, Charset charset) {
        long count = 0;
        for (byte b : letters.getBytes(charset)) {
            count += bytes[b & 0xff];
        }
        return count;
    }

    /** Whether bytes, given in pieces, are valid UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
    private static final class Utf8Check {
        private int continuations;
        private int lowest = 0x80;
        private int highest = 0xbf;
        private boolean valid = true;
        private boolean anyLetter;

        void add(byte[] buffer, int length) {
            for (int i = 0; valid && i < length; i++) {
                int b = buffer[i] & 0xff;
                if (continuations > 0) {
                    valid = b >= lowest && b <= highest;
                    continuations--;
                    anyLetter |= continuations == 0;
                    lowest = 0x80;
                    highest = 0xbf;
                } else if (b >= 0x80) {
                    begin(b);
                }
            }
        }

        private void begin(int b) {
            valid = b >= 0xc2 && b <= 0xf4;
            continuations = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
            lowest = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            highest = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        }

        /** A letter cut at the very end is forgiven when there are whole ones: the file may be truncated, but it is UTF-8. */
        boolean isValid() {
            return valid && (continuations == 0 || anyLetter);
        }
    }
}
