package no.omland.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Text in UTF-8 into which bytes of another encoding have strayed, given on as UTF-8 throughout: each stray byte becomes the letter that it is in its own encoding, so
 * that nothing is lost, and is remembered with its line.
 */
public final class StrayBytes extends InputStream {

    private static final int LONGEST_LETTER = 4;

    private final PushbackInputStream in;
    private final Charset strays;
    private final Map<Long, StringBuilder> lettersOfLine = new TreeMap<>();
    private byte[] pending = new byte[0];
    private int given;
    private long line = 1;
    private int last = -1;

    /** @param strays the encoding of what is no UTF-8 */
    public StrayBytes(InputStream in, Charset strays) {
        this.in = new PushbackInputStream(in, LONGEST_LETTER);
        this.strays = strays;
    }

    /** For each line with strays, counted from 1, the letters that they were read as. */
    public Map<Long, StringBuilder> lettersOfLine() {
        return lettersOfLine;
    }

    @Override
    public int read() throws IOException {
        if (given == pending.length && !fill()) {
            return -1;
        }
        return pending[given++] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int b = read();
            if (b < 0) {
                break;
            }
            buffer[offset + count++] = (byte) b;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Takes the next letter, whole or stray. */
    private boolean fill() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        given = 0;
        if (first < 0x80) {
            countLine(first);
            pending = new byte[] {(byte) first};
            return true;
        }
        int wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        byte[] letter = new byte[wanted];
        letter[0] = (byte) first;
        int more = in.readNBytes(letter, 1, wanted - 1);
        if (more == wanted - 1 && isWhole(letter)) {
            pending = letter;
        } else {
            in.unread(letter, 1, more);
            String read = new String(letter, 0, 1, strays);
            lettersOfLine.computeIfAbsent(line, any -> new StringBuilder()).append(read);
            pending = read.getBytes(StandardCharsets.UTF_8);
        }
        return true;
    }

    private void countLine(int b) {
        if (last == '\r' && b != '\n') {
            line++;
        }
        if (b == '\n') {
            line++;
        }
        last = b;
    }

    /** Java's own decoder knows what a letter of UTF-8 is: what it does not, it gives back as other bytes. */
    private static boolean isWhole(byte[] letter) {
        String read = new String(letter, StandardCharsets.UTF_8);
        return read.codePointCount(0, read.length()) == 1
                && Arrays.equals(read.getBytes(StandardCharsets.UTF_8), letter);
    }
}
