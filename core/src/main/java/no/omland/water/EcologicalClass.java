package no.omland.water;

/**
 * The classes of ecological status, best first. For ecological potential GOOD means "good and better", and HIGH is never used.
 */
public enum EcologicalClass {
    HIGH,
    GOOD,
    MODERATE,
    POOR,
    BAD,
    UNKNOWN;

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public boolean isGoodOrBetter() {
        return this == HIGH || this == GOOD;
    }

    /** Whether this known class is as good as {@code goal} or better. */
    public boolean meets(EcologicalClass goal) {
        return isKnown() && goal.isKnown() && ordinal() <= goal.ordinal();
    }
}
