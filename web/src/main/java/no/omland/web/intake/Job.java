package no.omland.web.intake;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A piece of work that takes time, done by a thread of its own. */
public final class Job {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    private static final String POINT_OF_NO_RETURN = "commit";

    /** How far a job has come. */
    public enum State {
        WAITING,
        RUNNING,
        /** It is being written for good and can no longer be cancelled. */
        COMMITTING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more will come. */
        public boolean isFinal() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /**
     * What it is doing.
     *
     * @param phase a word of the progress: {@code read}, {@code prepare}, {@code write}, {@code commit}, or empty
     * @param share of the phase, from 0 to 1; NaN when unknown
     */
    public record Step(String phase, long done, double share) {}

    private final String id;
    private final String kind;
    private final Function<Progress, Object> work;
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile State state = State.WAITING;
    private volatile Step step = new Step("", 0, Double.NaN);
    private volatile @Nullable Object result;
    private volatile @Nullable RuntimeException failure;
    private volatile long endedNanos;

    Job(String id, String kind, Function<Progress, Object> work) {
        this.id = id;
        this.kind = kind;
        this.work = work;
    }

    public String id() {
        return id;
    }

    /** What kind of work: {@code examine}, {@code import} or {@code restore}. */
    public String kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public Step step() {
        return step;
    }

    /** What came of it when it is done. */
    public Optional<Object> result() {
        return Optional.ofNullable(result);
    }

    /** Why it failed; a {@link DataException} when a person can do something about it. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Stops it, waiting at most a second for its thread to leave.
     *
     * @return whether it was stopped; if not, it was finished, or past the point of no return
     */
    public boolean cancel() {
        boolean stopped = moves(State.WAITING, State.CANCELLED) || moves(State.RUNNING, State.CANCELLED);
        if (stopped) {
            endedNanos = System.nanoTime();
        }
        awaitEnd(1, TimeUnit.SECONDS);
        return state == State.CANCELLED;
    }

    /** Only one of those who want it elsewhere gets it there. */
    private synchronized boolean moves(State from, State to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    /** Waits for its thread to leave it, and tells whether it has. */
    public boolean awaitEnd(long time, TimeUnit unit) {
        try {
            return left.await(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it ended longer ago than this. */
    boolean endedBefore(long nanosAgo) {
        return state.isFinal() && left.getCount() == 0 && System.nanoTime() - endedNanos > nanosAgo;
    }

    void run() {
        try {
            if (moves(State.WAITING, State.RUNNING)) {
                finish(work.apply(this::at));
            }
        } catch (CancellationException cancelled) {
            // Its state says so already.
        } catch (RuntimeException e) {
            fail(e);
        } catch (OutOfMemoryError e) {
            fail(DataException.data("job.memory", kind));
        } finally {
            endedNanos = System.nanoTime();
            left.countDown();
        }
    }

    private void finish(Object outcome) {
        result = outcome;
        if (!moves(State.RUNNING, State.DONE) && !moves(State.COMMITTING, State.DONE)) {
            result = null;
        }
    }

    private void fail(RuntimeException e) {
        failure = e;
        if (!(e instanceof DataException)) {
            LOG.error("{} failed", kind, e);
        }
        if (!moves(State.RUNNING, State.FAILED)) {
            moves(State.COMMITTING, State.FAILED);
        }
    }

    private void at(String phase, long done, double share) {
        if (phase.equals(POINT_OF_NO_RETURN)) {
            moves(State.RUNNING, State.COMMITTING);
        }
        if (state == State.CANCELLED) {
            throw new CancellationException();
        }
        step = new Step(phase, done, share);
    }
}
