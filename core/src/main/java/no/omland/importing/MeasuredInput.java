package no.omland.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file being read, which knows how far it has come. */
public final class MeasuredInput extends FilterInputStream {

    private final long sizeBytes;
    private long readBytes;

    public MeasuredInput(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.sizeBytes = Files.size(file);
    }

    /** How much has been read, from 0 to 1. What is buffered above counts as read. */
    public double share() {
        return sizeBytes == 0 ? 1 : Math.min(1, (double) readBytes / sizeBytes);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        readBytes += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        readBytes += Math.max(0, count);
        return count;
    }
}
