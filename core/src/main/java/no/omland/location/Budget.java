package no.omland.location;

import java.util.function.DoubleConsumer;

/** Counts the steps of a search and says when they are used up. Steps and not seconds, so that the same search stops at the same place everywhere. */
final class Budget {

    /** How often it tells what part is used. */
    private static final long TELLINGS = 200;

    private final long steps;
    private final DoubleConsumer progress;
    private long left;
    private long nextTelling;

    Budget(long steps) {
        this(steps, share -> {});
    }

    /** @param progress is told now and then what part of the steps is used */
    Budget(long steps, DoubleConsumer progress) {
        this.steps = steps;
        this.progress = progress;
        this.left = steps;
        this.nextTelling = steps - steps / TELLINGS;
    }

    void spend(long spent) {
        left -= spent;
        if (left < nextTelling) {
            nextTelling = left - steps / TELLINGS;
            progress.accept(Math.min(1, 1 - (double) left / steps));
        }
    }

    long left() {
        return left;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
