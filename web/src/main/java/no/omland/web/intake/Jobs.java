package no.omland.web.intake;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import no.omland.importing.Progress;
import no.omland.issue.DataException;

/** The jobs of a server: few at a time, since each may need much memory, and one writer at a time. Results are kept for a while. */
public final class Jobs implements AutoCloseable {

    /** Files that are looked at at the same time. */
    public static final int READERS = 2;

    /** Jobs that may be under way or waiting. */
    public static final int MOST_UNFINISHED = 12;

    private static final int MOST_KEPT = 64;
    private static final long KEPT_NANOS = Duration.ofMinutes(30).toNanos();

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, named("reading-job"));
    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("writing-job"));

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Begins work that changes nothing.
     *
     * @throws DataException when too many jobs are under way
     */
    public Job read(String kind, Function<Progress, Object> work) {
        return begin(readers, kind, work);
    }

    /**
     * Begins work that writes to the workspace; it waits for other such work to end.
     *
     * @throws DataException when too many jobs are under way
     */
    public Job write(String kind, Function<Progress, Object> work) {
        return begin(writer, kind, work);
    }

    private synchronized Job begin(ExecutorService threads, String kind, Function<Progress, Object> work) {
        forgetOld();
        long unfinished =
                jobs.values().stream().filter(each -> !each.state().isFinal()).count();
        if (unfinished >= MOST_UNFINISHED) {
            throw DataException.use("jobs.busy", kind, unfinished);
        }
        Job job = new Job(UUID.randomUUID().toString(), kind, work);
        jobs.put(job.id(), job);
        threads.execute(job::run);
        return job;
    }

    private void forgetOld() {
        jobs.values().removeIf(each -> each.endedBefore(KEPT_NANOS));
        if (jobs.size() >= MOST_KEPT) {
            jobs.values().removeIf(each -> each.endedBefore(0));
        }
    }

    /**
     * The job of an id.
     *
     * @throws DataException when there is none, or none any longer
     */
    public Job get(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw DataException.use("job.not-found", id);
        }
        return job;
    }

    /** Lets go of what a job found. One under way is cancelled. */
    public void forget(String id) {
        Job job = jobs.get(id);
        if (job != null) {
            job.cancel();
            jobs.remove(id);
        }
    }

    @Override
    public void close() {
        jobs.values().forEach(Job::cancel);
        readers.shutdownNow();
        writer.shutdownNow();
    }
}
