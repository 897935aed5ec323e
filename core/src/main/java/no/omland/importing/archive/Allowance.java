package no.omland.importing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.issue.DataException;

/** How many bytes an archive may still unpack to. Tables of wide, empty columns pack to a thousandth, so only what is large is taken for a bomb when it packs to less than a hundredth; and nothing may fill the disk. */
final class Allowance {

    private static final long LARGEST_BYTES = 16L << 30;
    private static final long ALWAYS_ALLOWED_BYTES = 2L << 30;
    private static final long LARGEST_RATIO = 100;
    private static final long LEFT_ON_THE_DISK_BYTES = 256L << 20;
    private static final int BUFFER_BYTES = 1 << 16;

    private final String source;
    private final long wholeBytes;
    private long leftBytes;

    Allowance(String source, long wholeBytes) {
        this.source = source;
        this.wholeBytes = wholeBytes;
        this.leftBytes = wholeBytes;
    }

    /** What an archive of some size may unpack to in a folder. */
    static Allowance of(String source, long packedBytes, Path folder) throws IOException {
        long room = Math.max(0, Files.getFileStore(folder).getUsableSpace() - LEFT_ON_THE_DISK_BYTES);
        long usual = Math.min(LARGEST_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, packedBytes * LARGEST_RATIO));
        return new Allowance(source, Math.min(room, usual));
    }

    /**
     * Asks before anything is written whether so much is allowed.
     *
     * @throws DataException when it is not
     */
    void expect(long bytes) {
        if (bytes > leftBytes) {
            throw DataException.data("archive.too-large", source, wholeBytes >> 20);
        }
    }

    /**
     * Writes the stream to a file.
     *
     * @throws DataException when it is longer than what is still allowed
     */
    void copy(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                leftBytes -= length;
                if (leftBytes < 0) {
                    throw DataException.data("archive.too-large", source, wholeBytes >> 20);
                }
                out.write(buffer, 0, length);
            }
        }
    }
}
