package no.omland.web.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workspace as the server sees it: the latest snapshot, made anew in the background when an import, by this process or another, has changed the file.
 * Requests read the snapshot that is there and never wait.
 */
public final class LiveWorkspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveWorkspace.class);
    private static final long SECONDS_BETWEEN_LOOKS = 2;

    private final Workspace workspace;
    private final @Nullable Supplier<? extends Workspace> writing;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(LiveWorkspace::daemon);
    private final List<Runnable> told = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<ServedSnapshot> latest;

    /** A workspace that nothing is imported into from here. */
    public LiveWorkspace(Workspace workspace) {
        this(workspace, null);
    }

    /**
     * Begins to read the workspace in the background, so that the server can start meanwhile.
     *
     * @param writing opens it once more for whoever writes, so that those who read need not wait; null when nobody may write
     */
    public LiveWorkspace(Workspace workspace, @Nullable Supplier<? extends Workspace> writing) {
        this.workspace = workspace;
        this.writing = writing;
        this.latest = CompletableFuture.supplyAsync(() -> ServedSnapshot.of(WorkspaceSnapshot.of(workspace)), watcher);
        watcher.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "workspace-watcher");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The latest snapshot. Take it once for each request. Only the very first call may have to wait, for the workspace to be read.
     *
     * @throws DataException when the workspace could not be read at all
     */
    public ServedSnapshot served() {
        try {
            return latest.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DataException unreadable) {
                throw unreadable;
            }
            throw e;
        }
    }

    /**
     * Reads what the snapshot does not hold. It is done by the thread that watches, since a workspace is not for several threads at once; whoever asks for the
     * snapshot meanwhile does not wait.
     *
     * @throws DataException when the reading does
     */
    public <T> T read(Function<Workspace, T> reading) {
        try {
            return CompletableFuture.supplyAsync(() -> reading.apply(workspace), watcher)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DataException unreadable) {
                throw unreadable;
            }
            throw e;
        }
    }

    /** Tells when the first snapshot is there, and each time a new one is; by the thread that watches, which is not to be held up. */
    public void whenServed(Runnable listener) {
        told.add(listener);
        latest.thenRunAsync(listener, watcher);
    }

    /** Whether anything can be imported into it. */
    public boolean isWritable() {
        return writing != null;
    }

    /**
     * Opens it once more for writing. Whoever asks closes it.
     *
     * @throws DataException when it is not to be written to, or cannot be opened
     */
    public Workspace openForWriting() {
        if (writing == null) {
            throw DataException.use("workspace.sample", workspace.title());
        }
        return writing.get();
    }

    /** Looks at once whether the workspace has changed, so that whoever has just written sees it. */
    public void refresh() {
        CompletableFuture.runAsync(this::look, watcher).join();
    }

    private void look() {
        try {
            if (!workspace.version().equals(served().version())) {
                ServedSnapshot fresh = ServedSnapshot.of(WorkspaceSnapshot.of(workspace));
                latest = CompletableFuture.completedFuture(fresh);
                told.forEach(Runnable::run);
                LOG.info("{} has changed; now serving version {}", workspace.title(), fresh.version());
            }
        } catch (DataException busyOrDamaged) {
            LOG.warn("still serving the version before: {}", busyOrDamaged.getMessage());
        } catch (RuntimeException ours) {
            // Thrown on, it would end the watch for good without a word.
            LOG.error("still serving the version before", ours);
        }
    }

    @Override
    public void close() {
        watcher.shutdownNow();
        workspace.close();
    }
}
