package no.omland.transit;

import java.util.OptionalInt;

/** When one arrives at each stop from one place, and after how many changes; or, run backwards, when one must leave each stop to be at one place in time. */
public final class Arrivals {

    private final int[] seconds;
    private final int[] vehicles;

    /** @param seconds by stop, {@link Raptor#NEVER} where nobody gets to */
    Arrivals(int[] seconds, int[] vehicles) {
        this.seconds = seconds.clone();
        this.vehicles = vehicles.clone();
    }

    /** The time at a stop, or empty when it is not reached. */
    public OptionalInt seconds(int stop) {
        return seconds[stop] == Raptor.NEVER ? OptionalInt.empty() : OptionalInt.of(seconds[stop]);
    }

    /** The fewest changes with which that time is kept, 0 on foot, or empty when the stop is not reached. */
    public OptionalInt changes(int stop) {
        return seconds[stop] == Raptor.NEVER ? OptionalInt.empty() : OptionalInt.of(Math.max(0, vehicles[stop] - 1));
    }

    /** How many stops there are. */
    public int stopCount() {
        return seconds.length;
    }
}
