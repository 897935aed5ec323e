package no.omland.data.lofoten;

import java.util.SplittableRandom;

/** Chance that belongs to a water body: the same id and question give the same throw, whatever else is drawn. */
final class Dice {

    private final long seed;

    Dice(long seed) {
        this.seed = seed;
    }

    /** A number from 0 up to 1. */
    double throwFor(String id, String question) {
        return new SplittableRandom(seed * 31 + (id + "/" + question).hashCode()).nextDouble();
    }
}
