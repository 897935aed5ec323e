package no.omland.importing.shapefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A file that is read from here and there by several threads, each through a window of its own. It stays readable when it is deleted meanwhile, as the parts of an
 * unpacked archive are, and is closed when nobody holds it any more.
 */
final class OpenFile {

    private static final Cleaner CLEANER = Cleaner.create();

    private final FileChannel channel;
    private final long sizeBytes;
    private final ThreadLocal<FileWindow> windows;

    private OpenFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.sizeBytes = channel.size();
        this.windows = ThreadLocal.withInitial(() -> new FileWindow(channel, sizeBytes));
    }

    static OpenFile of(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path);
        try {
            OpenFile file = new OpenFile(channel);
            CLEANER.register(file, () -> close(channel));
            return file;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long sizeBytes() {
        return sizeBytes;
    }

    /**
     * Bytes of the file, little-endian, from the buffer's position to its limit. Good until the same thread asks for others.
     *
     * @throws IOException when the file has become shorter than it was
     */
    ByteBuffer bytes(long position, int length) throws IOException {
        return windows.get().at(position, length);
    }
}
