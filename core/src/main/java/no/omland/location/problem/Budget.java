package no.omland.location.problem;

import java.util.function.DoubleConsumer;

/** Counts the steps of a search and says when they are used up. Steps and not seconds, so that the same search stops at the same place everywhere. */
public final class Budget {

    /** How often it tells what part is used. */
    private static final long TELLINGS = 200;

    private final long steps;
    private final DoubleConsumer progress;
    private long left;
    private long nextTelling;

    public Budget(long steps) {
        this(steps, share -> {});
    }

    /** @param progress is told now and then what part of the steps is used */
    public Budget(long steps, DoubleConsumer progress) {
        this.steps = steps;
        this.progress = progress;
        this.left = steps;
        this.nextTelling = steps - steps / TELLINGS;
    }

    public void spend(long spent) {
        left -= spent;
        if (left < nextTelling) {
            nextTelling = left - steps / TELLINGS;
            progress.accept(Math.min(1, 1 - (double) left / steps));
        }
    }

    public long left() {
        return left;
    }

    public boolean isSpent() {
        return left <= 0;
    }
}
