package no.omland.importing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.issue.DataException;

/** How many bytes an archive may still unpack to. Geodata seldom packs to less than a hundredth; what packs better, and is large, is taken for a bomb. */
final class Allowance {

    private static final long LARGEST_BYTES = 16L << 30;
    private static final long ALWAYS_ALLOWED_BYTES = 64L << 20;
    private static final long LARGEST_RATIO = 100;
    private static final int BUFFER_BYTES = 1 << 16;

    private final String source;
    private final long wholeBytes;
    private long leftBytes;

    Allowance(String source, long packedBytes) {
        this.source = source;
        this.wholeBytes = Math.min(LARGEST_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, packedBytes * LARGEST_RATIO));
        this.leftBytes = wholeBytes;
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
