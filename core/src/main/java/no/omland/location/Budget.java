package no.omland.location;

/** Counts the steps of a search and says when they are used up. Steps and not seconds, so that the same search stops at the same place everywhere. */
final class Budget {

    private long left;

    Budget(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    long left() {
        return left;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
