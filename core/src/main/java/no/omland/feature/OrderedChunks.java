package no.omland.feature;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work on many features in chunks on all processors, whose results are taken one after the other in order by the thread that asked. Only a few chunks are
 * ahead of the one that is taken, so that what they hold stays small.
 */
public final class OrderedChunks {

    private static final int FEATURES_PER_CHUNK = 1_000;
    private static final int CHUNKS_AHEAD_PER_THREAD = 2;

    private OrderedChunks() {}

    /** What is done with the features from {@code from} to before {@code to}, on any thread. */
    @FunctionalInterface
    public interface Work<R> {
        R of(int from, int to);
    }

    /** Takes the result of a chunk, on the thread that asked. */
    @FunctionalInterface
    public interface Sink<R, E extends Exception> {
        void take(R result, int to) throws E;
    }

    /** Goes through {@code size} features. What the work or the sink throws ends it; chunks that were begun come to their end unseen. */
    public static <R, E extends Exception> void run(int size, Work<R> work, Sink<R, E> sink) throws E {
        if (size <= FEATURES_PER_CHUNK) {
            sink.take(work.of(0, size), size);
            return;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "features");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try {
            int asked = 0;
            int taken = 0;
            while (taken < size) {
                while (asked < size && ahead.size() < threads * CHUNKS_AHEAD_PER_THREAD) {
                    int from = asked;
                    int to = (int) Math.min(size, (long) from + FEATURES_PER_CHUNK);
                    ahead.add(workers.submit(() -> work.of(from, to)));
                    asked = to;
                }
                taken = (int) Math.min(size, (long) taken + FEATURES_PER_CHUNK);
                sink.take(result(ahead.remove()), taken);
            }
        } finally {
            // Without interrupting, since that would close the file that a thread is reading, for all that read it.
            ahead.forEach(future -> future.cancel(false));
            workers.shutdown();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while features were worked on", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            if (e.getCause() instanceof Error wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
