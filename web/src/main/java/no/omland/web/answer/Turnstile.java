package no.omland.web.answer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.omland.issue.DataException;

/** Lets a few through at a time; the others wait a little, and are then told to come back. */
public final class Turnstile {

    private final Semaphore places;
    private final int count;
    private final long patienceMilliseconds;
    private final String code;

    /** @param code of the error for those who waited in vain, told how many places there are */
    public Turnstile(int count, long patienceMilliseconds, String code) {
        this.places = new Semaphore(count, true);
        this.count = count;
        this.patienceMilliseconds = patienceMilliseconds;
        this.code = code;
    }

    /** A place that is given back by closing it. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for a place.
     *
     * @param who what is named in the error
     * @throws DataException when none becomes free in time
     */
    public Place enter(String who) {
        try {
            if (places.tryAcquire(patienceMilliseconds, TimeUnit.MILLISECONDS)) {
                return places::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw DataException.use(code, who, count);
    }
}
