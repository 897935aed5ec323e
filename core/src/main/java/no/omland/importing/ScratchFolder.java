package no.omland.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for files that are not wanted once the work is done. It goes when it is closed, and also when the program is told to end in the midst of the work;
 * only a program that is killed outright leaves it behind.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final Set<ScratchFolder> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ScratchFolder::removeAll, "scratch folders"));
    }

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
        OPEN.add(this);
    }

    /** Makes one where the system keeps such folders. */
    public static ScratchFolder make(String prefix) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(prefix));
    }

    /** Makes one in this folder, so that what is made in it can be moved to there without being copied. */
    public static ScratchFolder in(Path folder, String prefix) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(folder, prefix));
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            remove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OPEN.remove(this);
    }

    private void remove() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** The work goes on while the program ends and may write a file into a folder that is just being emptied, so that one is looked at again. */
    private static void removeAll() {
        for (int attempt = 0; attempt < 3 && !OPEN.isEmpty(); attempt++) {
            for (ScratchFolder each : OPEN) {
                try {
                    each.remove();
                    OPEN.remove(each);
                } catch (IOException | UncheckedIOException writtenToMeanwhile) {
                    // Next time round; after the third the folder is left, since nobody is there to be told.
                }
            }
        }
    }
}
