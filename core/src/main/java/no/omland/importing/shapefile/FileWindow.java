package no.omland.importing.shapefile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * A piece of a file in memory that follows where it is read. Unlike a map of the file it counts
 * for its own size only, can be given back, and does not bring the program down when another one cuts the file short.
 */
final class FileWindow {

    private static final int WINDOW_BYTES = 1 << 20;

    private final FileChannel channel;
    private final long sizeBytes;
    private ByteBuffer window = ByteBuffer.allocateDirect(0).order(ByteOrder.LITTLE_ENDIAN);
    private long begin;

    FileWindow(FileChannel channel, long sizeBytes) {
        this.channel = channel;
        this.sizeBytes = sizeBytes;
    }

    ByteBuffer at(long position, int length) throws IOException {
        if (position < begin || position + length > begin + window.limit()) {
            fill(position, length);
        }
        ByteBuffer bytes = window.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int from = Math.toIntExact(position - begin);
        return bytes.position(from).limit(from + length);
    }

    private void fill(long position, int length) throws IOException {
        if (position + length > sizeBytes) {
            throw new EOFException(length + " bytes at " + position + " of " + sizeBytes);
        }
        int wanted = (int) Math.max(length, Math.min(WINDOW_BYTES, sizeBytes - position));
        if (window.capacity() < wanted || window.capacity() > WINDOW_BYTES && wanted <= WINDOW_BYTES) {
            window = ByteBuffer.allocateDirect(wanted).order(ByteOrder.LITTLE_ENDIAN);
        }
        window.clear().limit(wanted);
        while (window.hasRemaining()) {
            if (channel.read(window, position + window.position()) < 0) {
                window.limit(0);
                throw new EOFException("the file has become shorter");
            }
        }
        window.flip();
        begin = position;
    }
}
