package no.omland.web.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/** The uploads of a server, in a temporary folder that only its user can read. What nobody has touched for a while is taken away. */
public final class Uploads implements AutoCloseable {

    /** The most uploads that are kept at the same time. */
    public static final int MOST = 16;

    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final long keptNanos;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "upload-sweeper");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Path root;

    public Uploads() {
        this(KEPT);
    }

    Uploads(Duration kept) {
        this.keptNanos = kept.toNanos();
        long between = Math.max(10, kept.toMillis() / 10);
        sweeper.scheduleWithFixedDelay(this::sweep, between, between, TimeUnit.MILLISECONDS);
    }

    /**
     * Makes room for files.
     *
     * @throws DataException when there are too many uploads, or there is no room for temporary files
     */
    public synchronized Upload begin() {
        if (uploads.size() >= MOST) {
            throw DataException.use("uploads.busy", "uploads", MOST);
        }
        String id = UUID.randomUUID().toString();
        try {
            Path folder = root;
            if (folder == null || !Files.isDirectory(folder)) {
                folder = Files.createTempDirectory("omland-uploads-");
                root = folder;
            }
            Upload upload = new Upload(id, Files.createDirectory(folder.resolve(id)));
            uploads.put(id, upload);
            return upload;
        } catch (IOException e) {
            throw DataException.caused(e, "upload.failed", id, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The upload of an id.
     *
     * @throws DataException when there is none, or none any longer
     */
    public Upload get(String id) {
        Upload upload = uploads.get(id);
        if (upload == null) {
            throw DataException.use("upload.not-found", id);
        }
        upload.use();
        return upload;
    }

    /** Takes an upload away with all its files. */
    public void remove(String id) {
        Upload upload = uploads.remove(id);
        if (upload != null) {
            upload.delete();
        }
    }

    private void sweep() {
        uploads.values().stream()
                .filter(each -> each.unusedNanos() > keptNanos)
                .map(Upload::id)
                .forEach(this::remove);
    }

    @Override
    public synchronized void close() {
        sweeper.shutdownNow();
        uploads.keySet().forEach(this::remove);
        Path folder = root;
        if (folder != null) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException notEmpty) {
                // The system clears its temporary folder.
            }
        }
    }
}
