package no.omland.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character encoding of text from its bytes: a byte-order mark, else UTF-8 when all of it is valid, else the one of the Nordic
 * eight-bit encodings whose letters æ, ø, å it holds most of. A text that has many more whole letters of UTF-8 than bytes that are none of it is UTF-8 with strays:
 * eight-bit text hardly ever makes a whole letter by chance.
 */
public final class TextEncoding {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Charset DOS_NORDIC = Charset.forName("IBM865");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NORDIC = "æøåÆØÅ";

    /** How many whole letters there are for each stray in UTF-8 that another program has put pieces of its own into. */
    private static final int LETTERS_FOR_EACH_STRAY = 3;

    private final Utf8Check utf8 = new Utf8Check();
    private final long[] bytes = new long[256];

    /**
     * What was found.
     *
     * @param charset of the text
     * @param strays of the bytes in it that are no UTF-8, or null when there are none
     */
    public record Found(Charset charset, @Nullable Charset strays) {}

    /** The encoding of a whole file. */
    public static Charset of(Path file) throws IOException {
        return find(file).charset();
    }

    /** The encoding of a whole file, and of the strays in it. */
    public static Found find(Path file) throws IOException {
        TextEncoding encoding = new TextEncoding();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int length = in.readNBytes(buffer, 0, buffer.length);
            if (length >= 2 && buffer[0] == (byte) 0xff && buffer[1] == (byte) 0xfe) {
                return new Found(StandardCharsets.UTF_16LE, null);
            }
            if (length >= 2 && buffer[0] == (byte) 0xfe && buffer[1] == (byte) 0xff) {
                return new Found(StandardCharsets.UTF_16BE, null);
            }
            while (length > 0) {
                encoding.add(buffer, length);
                length = in.read(buffer);
            }
        }
        return encoding.found();
    }

    private Found found() {
        boolean mixed = !utf8.isValid() && utf8.letters > 0 && utf8.letters >= LETTERS_FOR_EACH_STRAY * utf8.strays;
        return mixed ? new Found(StandardCharsets.UTF_8, eightBit(utf8.strayBytes)) : new Found(guess(), null);
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
        return eightBit(bytes);
    }

    private static Charset eightBit(long[] bytes) {
        if (count(bytes, DOS_NORDIC) > count(bytes, StandardCharsets.ISO_8859_1)) {
            return DOS_NORDIC;
        }
        for (int b = 0x80; b < 0xa0; b++) {
            if (bytes[b] > 0) {
                return WINDOWS;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static long count(long[] bytes, Charset charset) {
        long count = 0;
        for (byte b : NORDIC.getBytes(charset)) {
            count += bytes[b & 0xff];
        }
        return count;
    }

    /** Which bytes, given in pieces, are valid UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
    private static final class Utf8Check {
        private final long[] strayBytes = new long[256];
        private final int[] begun = new int[4];
        private int length;
        private int continuations;
        private int lowest = 0x80;
        private int highest = 0xbf;
        private long letters;
        private long strays;

        void add(byte[] buffer, int count) {
            for (int i = 0; i < count; i++) {
                int b = buffer[i] & 0xff;
                if (continuations == 0) {
                    begin(b);
                } else if (b >= lowest && b <= highest) {
                    begun[length++] = b;
                    lowest = 0x80;
                    highest = 0xbf;
                    if (--continuations == 0) {
                        letters++;
                    }
                } else {
                    // What was begun is no letter; this byte may begin another.
                    strays++;
                    for (int k = 0; k < length; k++) {
                        strayBytes[begun[k]]++;
                    }
                    continuations = 0;
                    begin(b);
                }
            }
        }

        private void begin(int b) {
            if (b < 0x80) {
                return;
            }
            if (b < 0xc2 || b > 0xf4) {
                strays++;
                strayBytes[b]++;
                return;
            }
            begun[0] = b;
            length = 1;
            continuations = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
            lowest = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            highest = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        }

        /** A letter cut at the very end is forgiven when there are whole ones: the file may be truncated, but it is UTF-8. */
        boolean isValid() {
            return strays == 0 && (continuations == 0 || letters > 0);
        }
    }
}
