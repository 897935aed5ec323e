package no.omland.location.problem;

import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Counts the steps of a search and says when they are used up. Steps and not seconds, so that the same search stops at the same place everywhere. */
public final class Budget {

    /** How often it tells what part is used. */
    private static final long TELLINGS = 200;

    private final long steps;
    private final Optional<Budget> whole;
    private final DoubleConsumer progress;
    private long left;
    private long nextTelling;

    public Budget(long steps) {
        this(steps, share -> {});
    }

    /** @param progress is told now and then what part of the steps is used */
    public Budget(long steps, DoubleConsumer progress) {
        this(steps, progress, Optional.empty());
    }

    private Budget(long steps, DoubleConsumer progress, Optional<Budget> whole) {
        this.steps = steps;
        this.whole = whole;
        this.progress = progress;
        this.left = steps;
        this.nextTelling = steps - steps / TELLINGS;
    }

    /** So many of the steps that are left for a part of the question; what the part spends is spent of the whole too, which alone tells how far it has come. */
    public Budget part(long most) {
        return new Budget(Math.max(0, Math.min(most, left)), share -> {}, Optional.of(this));
    }

    public void spend(long spent) {
        left -= spent;
        whole.ifPresent(budget -> budget.spend(spent));
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
